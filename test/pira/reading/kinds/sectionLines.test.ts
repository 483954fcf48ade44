import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];
const share: CellInput = { value: 0.4, text: '40%', format: '0%' };
const day: CellInput = { value: 45657, text: '31/12/2024', format: 'dd/mm/yyyy' };

/** The rows with all that stands above them: "Pratiche: 011-005, Segreteria, 1 Servizi 0.4, >= 10". */
function told(rows: Rows): readonly string[] {
  const { indicators } = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
  return indicators.map(({ name, objective, responsibilityCentre, targets }) => {
    const { mission, programme, number, title, weight } = objective;
    const places = [mission.code, programme.code].filter((code) => code !== null).join('-');
    const named = [number ?? '', title.text, weight.value ?? ''].join(' ').trim();
    return `${name.text}: ${places}, ${responsibilityCentre.text}, ${named}, ${targets[0]?.text ?? ''}`;
  });
}

const HEADER = ['Indicatore', 'Unità', 'Target 2024', 'Consuntivo 2024'];
const BEFORE = ['Tempo', 'giorni', '<= 10', 12];
const ROW = ['Pratiche', 'n.', '>= 10', 12];

test.each<[readonly CellInput[], string]>([
  [['Missione 011 - Competitività', share], '011, , '],
  [['Missione 011 - Programma 005', 677000], '011-005, , '],
  [['Missione', '011 Competitività', 'Budget', 120000], '011, , '],
  [['Missione', '011', 'Competitività', '€ 120.000,00'], '011, , '],
  [['Obiettivo 1 - Servizi', 40], ', , 1 Servizi'],
  [['Obiettivo 1 - Servizi', 'Peso 40%'], ', , 1 Servizi 0.4'],
  [['Obiettivo 1', 'Servizi', 'Peso', share], ', , 1 Servizi 0.4'],
  [['Obiettivo 1 - Servizi', day], ', , 1 Servizi'],
  [['Obiettivo 1 - Servizi', '€ 12.000'], ', , 1 Servizi'],
  [['OB1 - Servizi', 40], ', , 1 Servizi'],
  [['CdR Segreteria', 30], ', Segreteria, '],
  [['Centro di responsabilità: Segreteria', 30], ', Segreteria, '],
  [['Missione', '011 Competitività', day], '011, , '],
  [['Missione', '011 Competitività', '31/12/2024'], '011, , '],
  [['Missione', '011', 'Competitività', '31/12/2024'], '011, , '],
  [['Missione', '011 Competitività', 'Aggiornato al', '31/12/2024'], '011, , '],
  [['Missione 011 - Competitività', 'Area Promozione'], '011, Area Promozione, '],
  [['Obiettivo', 'Servizi', day], ', , Servizi'],
  [['Obiettivo 1 - Servizi', 'Area Promozione'], ', Area Promozione, 1 Servizi'],
  [['Obiettivo 1 - Servizi', '', '', 'Ufficio Metrico'], ', Ufficio Metrico, 1 Servizi'],
  [['Obiettivo', 'Servizi', 'Area Promozione'], ', Area Promozione, Servizi'],
  [['Obiettivo 1 - Servizi', 'Area Promozione', share], ', Area Promozione, 1 Servizi 0.4'],
  [['OB1 - Migliorare i servizi', 'Servizio Regolazione'], ', Servizio Regolazione, 1 Migliorare i servizi'],
  [['1. Migliorare i servizi', 'Area II'], ', Area II, 1 Migliorare i servizi'],
  [['Migliorare i servizi', 'Area II'], ', Area II, Migliorare i servizi'],
])('%j heads the rows below it', (line, expected) => {
  const [, second] = told([HEADER, BEFORE, line, ROW]);
  expect(second).toBe(`Pratiche: ${expected}, >= 10`);
});

test('weights and resources in their columns', () => {
  const rows: Rows = [
    ['Indicatore', 'Peso', 'Risorse 2024', 'Target 2024'],
    ['Missione 011 – Programma 005', 40],
    ['CdR Segreteria', 30],
    ['OB1 - Servizi', 20, 120000],
    ['Pratiche', 10, '', '>= 10'],
    ['OB2 - Vigilanza', 15],
    ['Ispezioni', 5, '', '>= 4'],
  ];
  expect(told(rows)).toEqual([
    'Pratiche: 011-005, Segreteria, 1 Servizi 20, >= 10',
    'Ispezioni: 011-005, Segreteria, 2 Vigilanza 15, >= 4',
  ]);
  const [first] = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null }).objectives;
  expect(first?.resources.map(({ amount, year }) => [amount, year])).toEqual([[120000, 2024]]);
});

test.each<[string, Rows, readonly string[]]>([
  [
    'names of indicators',
    [
      ['Indicatore', 'Target 2024'],
      ['Missione 011: imprese', 130],
      ['Obiettivo 2: pratiche', 30],
    ],
    ['Missione 011: imprese: , , , 130', 'Obiettivo 2: pratiche: , , , 30'],
  ],
  [
    'amounts by mission above the plan',
    [
      ['Spesa per missione'],
      ['Missione 011 - Competitività', 120000, 50000],
      ['Missione 012 - Regolazione', 120000, 50000],
      [],
      HEADER,
      ROW,
    ],
    ['Pratiche: , , , >= 10'],
  ],
  [
    'staff by office above the plan',
    [['Personale'], ['Area I - Interni', 12], ['Area II - Esterni', 14], [], HEADER, ROW],
    ['Pratiche: , , , >= 10'],
  ],
  [
    'objectives that are measured',
    [
      ['Obiettivo', 'Target 2024', 'Consuntivo 2024'],
      ['Obiettivo 1 - Servizi', 40, 41],
    ],
    [': , , 1 Servizi, 40'],
  ],
  [
    'an office that keeps the values',
    [
      ['Indicatore', 'Fonte', 'Target 2024'],
      ['1. Imprese assistite', 'Ufficio Metrico', '>= 5'],
      ['2. Reclami pervenuti', 'Ufficio Metrico'],
      ['3. Visite svolte', 'Ufficio Metrico', 12],
    ],
    ['1. Imprese assistite: , , , >= 5', '2. Reclami pervenuti: , , , ', '3. Visite svolte: , , , 12'],
  ],
  [
    'an office in the wrong column of an indicator',
    [HEADER, ['Imprese assistite', 'Ufficio Metrico', 12]],
    ['Imprese assistite: , , , 12'],
  ],
  [
    'the degree of an objective is no weight',
    [HEADER, ['Obiettivo 1 - Servizi', '', '', share], ROW],
    ['Pratiche: , , 1 Servizi, >= 10'],
  ],
])('no sections with weights: %s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test('what stands in the heading of an objective below the descriptions describes it', () => {
  const rows = [
    ['Indicatore', 'Descrizione', 'Target 2024'],
    ['Obiettivo 1 - Servizi', 'Rendere i servizi più vicini alle imprese'],
    ['Pratiche', 'Pratiche evase nei termini', '>= 10'],
  ];
  const { indicators } = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
  expect(
    indicators.map(({ objective, description }) => [objective.description.text, description.text]),
  ).toEqual([['Rendere i servizi più vicini alle imprese', 'Pratiche evase nei termini']]);
});

test.each<[string, Rows]>([
  ['Missione 011 - Competitività', [['Missione 011 - Competitività']]],
  [
    'lines of mission and programme',
    [
      ['Missione', '011 - Competitività'],
      ['Programma', '005 - Promozione'],
    ],
  ],
])('%s right below a header hides nothing of what the columns hold', (_, sections) => {
  const header = ['Indicatore', 'Espresso in', 'Livello', 'Esito'];
  const columnsOf = (outcomes: readonly CellInput[]) => {
    const [pratiche, tempi] = outcomes;
    const rows: Rows = [
      header,
      ...sections,
      ['Pratiche', 'n.', '>= 10', pratiche ?? ''],
      ['Tempi', 'gg', '<= 9', tempi ?? ''],
    ];
    const { tables } = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null });
    return tables[0]?.columns.map(({ field }) => field).join(' ');
  };
  expect(columnsOf([12, 8])).toBe('name unit target actual');
  expect(columnsOf(['Raggiunto', 'Non raggiunto'])).toBe('name unit target status');
  expect(columnsOf(['100%', '95%'])).toBe('name unit target achievement');
});

test.each(['1.2', 'A2', 'OB2', '02'])(
  'the last row of a table, whose code is «%s», is no section over the next table',
  (code) => {
    const header = ['Cod. indicatore', 'Indicatore', 'Target 2024'];
    const rows: Rows = [
      header,
      [code.replace('2', '1'), 'Corsi', '>= 5'],
      [code, 'Visite', '>= 6'],
      header,
      [code.replace('2', '3'), 'Mostre', '>= 7'],
    ];
    expect(told(rows)).toEqual(['Corsi: , , , >= 5', 'Visite: , , , >= 6', 'Mostre: , , , >= 7']);
  },
);
