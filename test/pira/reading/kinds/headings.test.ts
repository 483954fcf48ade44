import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

/** The objectives with their number and mission, and how many indicators each has. */
function objectivesOf(rows: Rows): readonly string[] {
  const { objectives, indicators } = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
  return objectives.map((objective) => {
    const own = indicators.filter((one) => one.objective === objective).length;
    const { number, numberSource, mission, responsibilityCentre, title } = objective;
    const printed = numberSource === 'printed' ? `${String(number)}. ` : '';
    return `${printed}${title.text} | ${mission.code ?? ''} | ${responsibilityCentre.text} | ${String(own)}`;
  });
}

const card = (head: string, mission: string, centre: string, title: string): Rows => [
  [head],
  ['Missione', mission],
  ['Programma', '005 - Promozione'],
  ['Centro di responsabilità', centre],
  ['Titolo obiettivo', title],
  ['Indicatore', 'Fonte dei dati', 'Target 2024'],
  [`Pratiche di ${title}`, 'Protocollo', '>= 5'],
  [],
];

test.each(['SCHEDA OBIETTIVO N. ', 'Obiettivo n. ', 'OBIETTIVO ', 'Scheda n. '])(
  'a card headed «%s» tells its number before its mission, and its title below',
  (head) => {
    const rows = [
      ...card(`${head}1`, '011 - Competitività', 'Promozione', 'Digitale'),
      ...card(`${head}2`, '011 - Competitività', 'Promozione', 'Turismo'),
      ...card(`${head}3`, '012 - Regolazione', 'Registro', 'Vigilanza'),
    ];
    const numberOf = (number: number): string => (head.startsWith('Scheda n') ? '' : `${String(number)}. `);
    expect(objectivesOf(rows)).toEqual([
      `${numberOf(1)}Digitale | 011 | Promozione | 1`,
      `${numberOf(2)}Turismo | 011 | Promozione | 1`,
      `${numberOf(3)}Vigilanza | 012 | Registro | 1`,
    ]);
  },
);

const HEADER = ['Obiettivo', 'Indicatore', 'Unità', 'Target 2024'];
const ROWS: Rows = [
  ['Digitale', 'Imprese', 'n.', '>= 10'],
  ['Turismo', 'Visite', 'n.', '>= 5'],
];
const READ = ['Digitale |  |  | 1', 'Turismo |  |  | 1'];

test.each<[string, Rows]>([
  [
    'the heading of a section with a list of amounts',
    [
      ['1. Conto economico'],
      ['Voce', 'Preventivo 2024', 'Consuntivo 2024'],
      ['Proventi', 900, 800],
      ['Oneri', 800, 700],
      [],
      ['2. PIRA'],
      HEADER,
      ...ROWS,
    ],
  ],
  ['the kind of the indicators below it', [HEADER, ['INDICATORI FINANZIARI'], ...ROWS]],
  ['the same between the rows', [HEADER, ROWS[0] ?? [], ['Indicatori di impatto'], ROWS[1] ?? []]],
  ['a part of the document', [HEADER, ['Sezione II'], ...ROWS]],
])('%s is no objective', (_, rows) => {
  expect(objectivesOf([['PIRA 2024'], ...rows])).toEqual(READ);
});

test('an objective alone in its row stays one, so that it is said that nothing measures it', () => {
  expect(
    objectivesOf([['PIRA 2024'], HEADER, ...ROWS, ['Promuovere il territorio'], ['3. Formare']]),
  ).toEqual([...READ, 'Promuovere il territorio |  |  | 0', '3. Formare |  |  | 0']);
});

const OF_NAMES = ['Indicatore', 'Unità', 'Target 2024'];
const [IMPRESE, VISITE]: Rows = [
  ['Imprese', 'n.', '>= 10'],
  ['Visite', 'n.', '>= 5'],
];

test.each<[string, string]>([
  ['INDICATORI DI EFFICACIA', 'Indicatori di efficienza'],
  ['Efficacia', 'Efficienza'],
  ['Indicatori quantitativi', 'Indicatori temporali:'],
  ['a) Indicatori di risultato', 'b) INDICATORI DI QUALITÀ PERCEPITA'],
  ['Indicatori di efficacia e di efficienza', 'Indicatori economici'],
])('below «%s» and «%s» the indicators measure the objective above the table', (one, other) => {
  const rows = [['Obiettivo: Turismo'], OF_NAMES, [one], IMPRESE ?? [], [other], VISITE ?? []];
  expect(objectivesOf([['PIRA 2024'], ...rows])).toEqual(['Turismo |  |  | 2']);
  expect(objectivesOf([['PIRA 2024'], OF_NAMES, ['Obiettivo 1 - Turismo'], ...rows.slice(2)])).toEqual([
    '1. Turismo |  |  | 2',
  ]);
});

test('where the objectives are such headings themselves, each stays one', () => {
  const rows = [OF_NAMES, ['Qualità'], IMPRESE ?? [], ['INDICATORI DI EFFICIENZA'], VISITE ?? []];
  expect(objectivesOf([['PIRA 2024'], ...rows])).toEqual([
    'Qualità |  |  | 1',
    'INDICATORI DI EFFICIENZA |  |  | 1',
  ]);
});

test.each(['Efficienza energetica delle sedi', 'Migliorare la qualità', 'Tempo', 'Qualità dei dati'])(
  '«%s» alone in its row is an objective',
  (title) => {
    const rows = [['PIRA 2024'], ['Obiettivo: Turismo'], OF_NAMES, IMPRESE ?? [], [title], VISITE ?? []];
    expect(objectivesOf(rows)).toEqual(['Turismo |  |  | 1', `${title} |  |  | 1`]);
  },
);

/** The types of the indicators, one after the other. */
function typesOf(rows: Rows): readonly string[] {
  const { indicators } = readPlan([sheetFromRows('PIRA 2024', [['PIRA 2024'], ...rows])], { year: null });
  return indicators.map(({ name, type }) => `${name.text}: ${type.text}`);
}

test.each([
  ['Indicatori di efficacia', 'Efficacia'],
  ['INDICATORI DI EFFICIENZA', 'Efficienza'],
  ['Efficacia', 'Efficacia'],
  ['a) Indicatori di risultato', 'Risultato'],
  ['Indicatori di risultato (output)', 'Risultato'],
  ['Indicatori di impatto (outcome):', 'Impatto'],
  ['Indicatori di realizzazione finanziaria', 'Realizzazione finanziaria'],
  ['Indicatori finanziari', 'Finanziari'],
  ['INDICATORI', ''],
])('«%s» gives its rows their type, unless they have one', (heading, type) => {
  const expected = [`Imprese: ${type}`, `Visite: ${type}`];
  expect(typesOf([['Obiettivo: Turismo'], OF_NAMES, [heading], IMPRESE ?? [], VISITE ?? []])).toEqual(
    expected,
  );
  expect(typesOf([OF_NAMES, ['Obiettivo 1 - Turismo'], [heading], IMPRESE ?? [], VISITE ?? []])).toEqual(
    expected,
  );
  expect(typesOf([['Obiettivo: Turismo'], [heading], OF_NAMES, IMPRESE ?? [], VISITE ?? []])).toEqual(
    expected,
  );
  expect(typesOf([HEADER, [heading], ...ROWS])).toEqual(expected);
  const typed = [
    ['Obiettivo: Turismo'],
    [...OF_NAMES, 'Tipologia'],
    [heading],
    [...(IMPRESE ?? []), 'Output'],
  ];
  expect(typesOf(typed)).toEqual(['Imprese: Output']);
});

test.each<[string, Rows]>([
  [
    'another objective',
    [
      OF_NAMES,
      ['Obiettivo 1 - Turismo'],
      ['Efficacia'],
      IMPRESE ?? [],
      ['Obiettivo 2 - Fiere'],
      VISITE ?? [],
    ],
  ],
  [
    'another objective and its weight',
    [
      OF_NAMES,
      ['Obiettivo 1 - Turismo'],
      ['Efficacia'],
      IMPRESE ?? [],
      ['Obiettivo 2 - Fiere', 40],
      VISITE ?? [],
    ],
  ],
  [
    'another mission',
    [
      OF_NAMES,
      ['Obiettivo 1 - Turismo'],
      ['Efficacia'],
      IMPRESE ?? [],
      ['Missione 012 - Regolazione dei mercati'],
      VISITE ?? [],
    ],
  ],
  [
    'another table',
    [
      ['Obiettivo: Turismo'],
      OF_NAMES,
      ['Efficacia'],
      IMPRESE ?? [],
      [],
      ['Obiettivo: Fiere'],
      OF_NAMES,
      VISITE ?? [],
    ],
  ],
])('the kind named in a heading ends with %s', (_, rows) => {
  expect(typesOf(rows)).toEqual(['Imprese: Efficacia', 'Visite: ']);
});
