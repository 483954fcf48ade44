import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const DIGITAL = 'Diffondere il digitale nelle imprese';
const TIMES = 'Ridurre i tempi del Registro';

const indicators = (code: string, first: CellInput, second: CellInput): Rows => [
  [code, 'Indicatore', 'Target 2024'],
  [first, 'Imprese assistite', '>= 10'],
  [first, 'Corsi svolti', '>= 5'],
  [second, 'Pratiche evase', '>= 80%'],
];

const LIST: Rows = [
  ['Codice', 'Obiettivo', 'Missione', 'Centro di responsabilità'],
  ['OB1', DIGITAL, '011 - Competitività e sviluppo delle imprese', 'Servizio Promozione'],
  ['OB2', TIMES, '012 - Regolazione dei mercati', 'Servizio Registro'],
];
const ROWS = indicators('Codice obiettivo', 'OB1', 'OB2');

/** What is read of each indicator: its name, objective, mission and centre; then how many objectives there are. */
function read(...sheets: readonly Rows[]): readonly string[] {
  const plan = readPlan(
    sheets.map((rows, i) => sheetFromRows(i === 0 ? 'PIRA 2024' : `Foglio${String(i)}`, rows)),
    { year: 2024 },
  );
  return [
    ...plan.indicators.map(({ name, objective, responsibilityCentre }) =>
      [name.text, objective.title.text, objective.mission.code ?? '', responsibilityCentre.text].join(' | '),
    ),
    String(plan.objectives.length),
  ];
}

const WHOLE = [
  `Imprese assistite | ${DIGITAL} | 011 | Servizio Promozione`,
  `Corsi svolti | ${DIGITAL} | 011 | Servizio Promozione`,
  `Pratiche evase | ${TIMES} | 012 | Servizio Registro`,
  '2',
];

test.each<[string, readonly Rows[]]>([
  ['above', [[['PIRA 2024'], ...LIST, [''], ...ROWS]]],
  ['above, under titles', [[['PIRA 2024'], ['A. Obiettivi'], ...LIST, [''], ['B. Indicatori'], ...ROWS]]],
  ['on a sheet before', [LIST, ROWS]],
  ['on a sheet behind', [ROWS, LIST]],
  [
    'its codes printed otherwise',
    [
      LIST,
      indicators('Rif. obiettivo', 'Ob. 1', 'Ob. 2').map((row, i) =>
        i ? row : ['Codice obiettivo', ...row.slice(1)],
      ),
    ],
  ],
])('objectives of a list that stands %s are those of the indicators that name their code', (_, sheets) => {
  expect(read(...sheets)).toEqual(WHOLE);
});

const DESCRIBED: Rows = [
  ['Codice', 'Obiettivo', 'Descrizione dell’obiettivo'],
  ['OB1', DIGITAL, 'Portare gli strumenti digitali nelle imprese della provincia'],
  ['OB2', TIMES, 'Lavorare le pratiche entro i termini'],
];

test.each<[string, readonly Rows[]]>([
  ['before', [DESCRIBED, ROWS]],
  ['behind', [ROWS, DESCRIBED]],
])('a list of described objectives %s', (_, sheets) => {
  expect(read(...sheets)).toEqual([
    `Imprese assistite | ${DIGITAL} |  | `,
    `Corsi svolti | ${DIGITAL} |  | `,
    `Pratiche evase | ${TIMES} |  | `,
    '2',
  ]);
});

test('each objective of a list takes the programme that stands beside it', () => {
  const programmed = LIST.map((row, i) => [
    ...row,
    ['Programma', '005 - Promozione', '004 - Vigilanza sui mercati'][i] ?? '',
  ]);
  const { indicators: read } = readPlan(
    [sheetFromRows('Obiettivi', programmed), sheetFromRows('PIRA 2024', ROWS)],
    { year: 2024 },
  );
  expect(read.map(({ objective: { mission, programme } }) => [mission.code, programme.code])).toEqual([
    ['011', '005'],
    ['011', '005'],
    ['012', '004'],
  ]);
});

test('a code that two objectives of the list have joins neither', () => {
  const twice: Rows = [
    ...LIST,
    ['OB2', 'Aprire nuovi mercati', '016 - Commercio internazionale', 'Servizio Estero'],
  ];
  expect(read(twice, ROWS)).toEqual([...WHOLE.slice(0, 2), 'Pratiche evase |  |  | ', '2']);
});

test('a row that has a title of its own keeps it', () => {
  const own: Rows = [
    ['Codice', 'Obiettivo', 'Indicatore', 'Target 2024'],
    ['OB1', 'Altro obiettivo', 'Imprese assistite', '>= 10'],
  ];
  expect(read(LIST, own)[0]).toBe('Imprese assistite | Altro obiettivo |  | ');
});

const NUMBERED: Rows = LIST.map((row, i) => [i === 0 ? 'N.' : i, ...row.slice(1)]);

test('numbers refer to a list where each of them stands in it', () => {
  expect(read(NUMBERED, indicators('Numero obiettivo', 1, 2))).toEqual(WHOLE);
});

test('numbers that count more than the list holds refer to nothing', () => {
  const rows: Rows = [...indicators('N. obiettivo', 1, 2), [3, 'Incontri svolti', '>= 4']];
  expect(read(NUMBERED, rows).filter((line) => line.includes(DIGITAL))).toEqual([]);
});
