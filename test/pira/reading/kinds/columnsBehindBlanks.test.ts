import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';
import { beside, PLAN, type Rows, WANTED } from './planBeside';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { OWN_FORMAT } from '../../../../src/pira/sheet/content';

test.each<[string, Rows, readonly string[]]>([
  [
    'further indicators of the same objectives',
    [
      ['Indicatore', 'U.M.', 'Target 2024'],
      ['Fiere', 'n.', '>= 2'],
    ],
    ['Fiere |  |  | Digitale | n. | 2024 H3 >= 2 | '],
  ],
  [
    'indicators of another kind, in other words',
    [
      ['Indicatore di costo', 'Unità', 'Valore atteso 2024'],
      ['Spesa', 'euro', '<= 900'],
    ],
    ['Spesa |  |  | Digitale | euro | 2024 H3 <= 900 | '],
  ],
])('%s beside a plan are read', (_, other, more) => {
  const told = toldOf([sheetFromRows('Piano', beside(other, 1))]);
  expect(told.toSorted()).toEqual([...WANTED, ...more].toSorted());
});

test.each<[string, Rows]>([
  [
    'a centre and something else beside all rows',
    [
      ['Ufficio', 'Stanza'],
      ['URP', '12'],
      ['CED', '14'],
      ['Protocollo', '15'],
    ],
  ],
  [
    'a centre for each objective',
    [
      ['Ufficio', 'Stanza'],
      ['URP', '12'],
      ['', ''],
      ['Protocollo', '15'],
    ],
  ],
  ['a centre alone', [['Area'], ['URP'], ['URP'], ['Protocollo']]],
])('%s, behind a blank column, is the plan’s', (_, other) => {
  const plan = readPlan([sheetFromRows('Piano', beside(other, 1))], { year: null });
  expect(plan.leftOut).toEqual([]);
  expect(plan.indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)[0]).toBe('URP');
  expect(plan.indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)[2]).toBe('Protocollo');
});

/** Rows of a plan and, behind some blank columns, those of another table. */
const behind = (plan: Rows, other: Rows, from: number, row: number): Rows =>
  Array.from({ length: Math.max(plan.length, row + other.length) }, (_, r) => {
    const left = plan[r] ?? [];
    return [...left, ...Array<CellInput>(from - left.length).fill(''), ...(other[r - row] ?? [])];
  });

const DEADLINES: Rows = [
  ['Adempimento', 'Ufficio', 'Scadenza', 'Norma'],
  ['Preventivo', 'CED', '28/12/2024', 'art. 6'],
  ['Relazione', 'URP', '28/06/2024', 'art. 20'],
];
const LEGEND: Rows = [['Legenda'], ['R', 'Indicatore di risultato'], ['E', 'Indicatore di efficienza']];
const COURSES: Rows = [
  ['Corso', 'Destinatari', 'Ore'],
  ['Privacy', 'Tutti', 8],
  ['Excel', 'Uffici', 10],
];
const card = (name: string, target: string): Rows => [
  ['Obiettivo', `Più ${name}`],
  ['Ufficio', 'Protocollo'],
  ['Indicatore', name],
  ['Target 2024', target],
];
const CARDS: Rows = [...card('Corsi', '>= 5'), [], ...card('Eventi', '>= 7')];
const apart = (rows: Rows): Rows => rows.map(([label, ...values]) => (label ? [label, '', ...values] : []));
const OF_CARDS = (column: string, first: number): readonly string[] => [
  `Corsi |  |  | Più Corsi |  | 2024 ${column}${String(first + 3)} >= 5 | `,
  `Eventi |  |  | Più Eventi |  | 2024 ${column}${String(first + 8)} >= 7 | `,
];
const SUMMARY: Rows = [['Missione', 'Risorse', 'Obiettivi', 'Pagine'], ['011', 20000, 2, 5], []];

test.each<[string, Rows, readonly string[]]>([
  ['deadlines', behind(CARDS, DEADLINES, 4, 0), [...OF_CARDS('B', 1), 'left out: PIRA 2024!E1 other-table']],
  ['a legend', behind(CARDS, LEGEND, 3, 1), [...OF_CARDS('B', 1), 'left out: PIRA 2024!D2 other-table']],
  [
    'courses, the values behind a blank column',
    behind(apart(CARDS), COURSES, 4, 0),
    [...OF_CARDS('C', 1), 'left out: PIRA 2024!E1 other-table'],
  ],
  [
    'courses, where a wider table above fills that column',
    [...SUMMARY, ...behind(apart(CARDS), COURSES, 4, 0)],
    [...OF_CARDS('C', 4), 'left out: PIRA 2024!E4 other-table', 'left out: PIRA 2024!A1 other-table'],
  ],
])('%s beside cards', (_, rows, told) => {
  expect(toldOf([sheetFromRows('PIRA 2024', rows)])).toEqual(told);
});

test('aspects beside a plan whose indicators are columns', () => {
  const plan: Rows = [
    ['Obiettivo', 'Digitale', 'Registro'],
    ['Indicatore', 'Corsi', 'Pratiche'],
    ['Target 2024', '>= 5', '>= 80%'],
  ];
  const other: Rows = [
    ['Stakeholder', 'Aspettative'],
    ['Imprese', 'Tempi rapidi'],
    ['Ordini', 'Incontri'],
  ];
  expect(toldOf([sheetFromRows('PIRA 2024', behind(plan, other, 4, 0))])).toEqual([
    'Corsi |  |  | Digitale |  | 2024 B3 >= 5 | ',
    'Pratiche |  |  | Registro |  | 2024 C3 >= 80% | ',
    'left out: PIRA 2024!E1 other-table',
  ]);
});

test.each<[string, Rows, string]>([
  [
    'two header rows',
    [
      ['Obiettivo', 'Indicatore', 2024, ''],
      ['', '', 'Target', 'Consuntivo'],
      ['Digitale', 'Corsi', '>= 5', 6],
      ['Registro', 'Pratiche', '>= 80%', '79%'],
      ['Metrologia', 'Verifiche', '>= 9', 9],
    ],
    'Corsi |  |  | Digitale |  | 2024 C3 >= 5 | D3 6',
  ],
  [
    'lines over its rows',
    [
      ['Indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Obiettivo 1 - Digitale'],
      ['Corsi', '>= 5', 6],
      ['Obiettivo 2 - Registro'],
      ['Pratiche', '>= 80%', '79%'],
    ],
    'Corsi |  |  | Digitale |  | 2024 B3 >= 5 | C3 6',
  ],
])('deadlines beside a plan with %s', (_, plan, first) => {
  const told = toldOf([sheetFromRows('PIRA', behind(plan, DEADLINES, 6, 0))]);
  expect(told[0]).toBe(first);
  expect(told.at(-1)).toBe('left out: PIRA!G1 other-table');
});

test.each<[string, Rows]>([
  [
    'results of its first rows only',
    [
      ['Consuntivo 2024', 'Note'],
      [11, 'in linea'],
      [5, ''],
    ],
  ],
  [
    'results under a line',
    [['Rilevazione finale'], ['Consuntivo 2024', 'Fonte'], [11, 'SIPERT'], [5, 'SIPERT']],
  ],
  [
    'offices of its first rows only',
    [
      ['Consuntivo 2024', 'Ufficio', 'Stato'],
      [11, 'URP', ''],
      [5, 'URP', ''],
    ],
  ],
])('%s, behind a blank column, belong to the plan', (_, other) => {
  const plan = readPlan([sheetFromRows('Piano', beside(other, 1))], { year: null });
  expect(plan.leftOut).toEqual([]);
});

const ours = (text: string): CellInput => ({ value: text, text, format: OWN_FORMAT });

test('columns of an objective over our own columns, behind a blank column, belong to the plan', () => {
  const block: Rows = [
    ['Obiettivo', 'Descrizione', 'Attività', '', 'Codice obiettivo', 'Risorse 2024'],
    ['Digitale', 'Servizi', 'Soglie', '', '011.005.001', 1000],
    ['Indicatore', 'Target 2024', 'Consuntivo 2024', ours('Scostamento'), ours('Grado'), ours('Stato')],
    ['Corsi', '>= 5', 6, 1, 1, 'Raggiunto'],
  ];
  const plan = readPlan([sheetFromRows('PIRA', [['PIRA 2024'], ...block, ...block])], { year: null });
  expect(plan.leftOut).toEqual([]);
  expect(plan.objectives[0]?.resources.map(({ amount }) => amount)).toEqual([1000]);
});

test('blank columns between all columns of a plan part nothing', () => {
  const spaced = PLAN.map((row) => row.flatMap((cell) => [cell, '']));
  const told = toldOf([sheetFromRows('Piano', spaced)]);
  expect(told.map((line) => line.replace(/ [A-Z]\d /, ' '))).toEqual(
    WANTED.map((line) => line.replace(/ [A-Z]\d /, ' ')),
  );
});

test.each<[string, readonly CellInput[][], readonly string[]]>([
  ['a line', [['CdR: Studi', '', '', '', 'CdR: Metrico']], ['Studi', 'Metrico']],
  [
    'two lines',
    [
      ['CdR: Studi', '', '', '', 'CdR: Metrico'],
      ['Missione 011', '', '', '', 'Missione 012'],
    ],
    ['Studi', 'Metrico'],
  ],
])('%s over two plans beside each other names the centre of each', (_, over, centres) => {
  const rows: Rows = [
    ...over,
    ['Obiettivo', 'Indicatore', 'Target 2024', '', 'Obiettivo', 'Indicatore', 'Target 2024'],
    ['Digitale', 'Corsi', '>= 5', '', 'Registro', 'Visite', '>= 7'],
  ];
  const plan = readPlan([sheetFromRows('PIRA', rows)], { year: null });
  expect(plan.indicators.map(({ responsibilityCentre }) => responsibilityCentre.text)).toEqual(centres);
});

test.each<[string, Rows]>([
  [
    'standards of services',
    [
      ['Servizio', 'Indicatore', 'Standard', 'Valore rilevato'],
      ['CNS', 'Minuti di attesa', '<= 15', 12],
      ['Visure', 'Giorni di rilascio', '<= 1', 1],
    ],
  ],
  [
    'measures against risks',
    [
      ['Area di rischio', 'Misura', 'Indicatore di attuazione', 'Target'],
      ['Contratti', 'Rotazione', 'Incarichi ruotati', '>= 3'],
      ['Concorsi', 'Sorteggio', 'Commissioni estratte', '100%'],
    ],
  ],
])('%s with indicators of their own, beside a plan without objectives', (_, other) => {
  const plan: Rows = [
    ['Indicatore', 'U.M.', 'Target 2024'],
    ['Imprese', 'n.', '>= 10'],
    ['Corsi', 'n.', '>= 5'],
    ['Pratiche', '%', '>= 80%'],
  ];
  expect(toldOf([sheetFromRows('PIRA 2024', behind(plan, other, 4, 0))])).toEqual([
    'Imprese |  |  |  | n. | 2024 C2 >= 10 | ',
    'Corsi |  |  |  | n. | 2024 C3 >= 5 | ',
    'Pratiche |  |  |  | % | 2024 C4 >= 80% | ',
    'left out: PIRA 2024!E1 other-table',
  ]);
});
