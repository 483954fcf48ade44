import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';
import { OWN_FORMAT } from '../../../../src/pira/reading/lines/lines';
import { readPlan } from '../../../../src/pira/reading/readPlan';

type Rows = readonly (readonly CellInput[])[];

const PLAN: Rows = [
  ['PIRA 2024'],
  ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024'],
  ['Digitale', 'Imprese', 'n.', '>= 10'],
  ['', 'Corsi', 'n.', '>= 5'],
  ['Registro', 'Pratiche', '%', '>= 80%'],
];
const WANTED = [
  'Imprese |  |  | Digitale | n. | 2024 D3 >= 10 | ',
  'Corsi |  |  | Digitale | n. | 2024 D4 >= 5 | ',
  'Pratiche |  |  | Registro | % | 2024 D5 >= 80% | ',
];

/** The plan with another table beside it, behind a blank column. */
function beside(other: Rows, row: number): Rows {
  const height = Math.max(PLAN.length, row + other.length);
  return Array.from({ length: height }, (_, r) => {
    const left = PLAN[r] ?? [];
    return [...left, ...Array<CellInput>(5 - left.length).fill(''), ...(other[r - row] ?? [])];
  });
}

test.each<[string, Rows, number, readonly string[]]>([
  [
    'people',
    [['Personale'], ['Categoria', 'Unità', 'Ore'], ['A', 4, 144], ['B', 12, 432]],
    0,
    ['left out: Piano!F1 other-table'],
  ],
  [
    'people, their title in the row of the header',
    [['Personale'], ['Categoria', 'Unità', 'Ore'], ['A', 4, 144], ['B', 12, 432]],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'amounts',
    [
      ['Conto', 'Descrizione', 'Preventivo 2024'],
      ['325001', 'Spese postali', 12000],
      ['325010', 'Manutenzioni', 30000],
    ],
    2,
    ['left out: Piano!F3 other-table'],
  ],
  [
    'a legend whose words are labels',
    [['Legenda'], ['Sigla', 'Significato'], ['RI', 'Registro imprese'], ['URP', 'Ufficio relazioni']],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'a scale of judgements',
    [['Scala di valutazione'], ['Punteggio', 'Giudizio'], ['90-100', 'Ottimo'], ['< 70', 'Insufficiente']],
    0,
    ['left out: Piano!F1 other-table'],
  ],
  [
    'a calendar below the header',
    [
      ['Data', 'Adempimento'],
      ['31/01/2024', 'Approvazione'],
      ['30/06/2024', 'Monitoraggio'],
    ],
    3,
    ['left out: Piano!F4 other-table'],
  ],
  [
    'standards of services with indicators of their own',
    [
      ['Servizio', 'Indicatore', 'Standard', 'Valore rilevato'],
      ['CNS', 'Minuti di attesa', '<= 15', 12],
      ['Visure', 'Giorni di rilascio', '<= 1', 1],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'the same under their title',
    [
      ['Carta dei servizi'],
      ['Ufficio', 'Indicatore', 'Target', 'Valore rilevato'],
      ['URP', 'Minuti di attesa', '<= 15', 12],
    ],
    0,
    ['left out: Piano!F1 other-table'],
  ],
  [
    'a summary by mission',
    [
      ['Missione', 'Obiettivi', 'Indicatori', 'Raggiunti'],
      ['011', 2, 5, 4],
      ['Totale', 2, 5, 4],
    ],
    2,
    ['left out: Piano!F3 other-table'],
  ],
  [
    'the same in the row of the header, in other words',
    [
      ['Programma', 'Indicatori', 'Di cui raggiunti'],
      ['005', 5, 4],
      ['004', 3, 3],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'measures against risks',
    [
      ['Area di rischio', 'Misura', 'Indicatore di attuazione', 'Target'],
      ['Contratti', 'Rotazione', 'Incarichi ruotati', '>= 3'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'the staff of areas',
    [
      ['Area', 'In servizio', 'Cessazioni'],
      ['Funzionari', 17, 1],
      ['Istruttori', 26, 2],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'the staff of offices, more of them than rows of the plan',
    [
      ['Ufficio', 'Tempo indeterminato', 'Comandati'],
      ['URP', 4, 0],
      ['CED', 3, 1],
      ['Protocollo', 2, 0],
      ['Totale', 9, 1],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'rooms of services',
    [
      ['Servizio', 'Piano', 'Stanza'],
      ['Metrologia', 'Terra', '12 bis'],
      ['Brevetti', 'Primo', '104'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'accesses of seats, one column',
    [
      ['Struttura', 'Accessi allo sportello'],
      ['Lecco', 1204],
      ['Como', 3310],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'deadlines whose labels no plan has, in the row of the header',
    [
      ['Adempimento', 'Ufficio', 'Scadenza', 'Norma'],
      ['Preventivo', 'CED', '28/12/2024', 'art. 6'],
      ['Relazione', 'URP', '28/06/2024', 'art. 20'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'deadlines that go on below the plan',
    [
      ['Scadenza', 'Struttura', 'Norma'],
      ['28/12/2024', 'CED', 'art. 6'],
      ['28/01/2024', 'URP', 'art. 6'],
      ['28/02/2024', 'URP', 'art. 7'],
      ['28/06/2024', 'CED', 'art. 20'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'figures of years',
    [
      ['Dati statistici', 2021, 2022, 2023],
      ['Imprese attive', 4442, 6287, 1102],
      ['Cessazioni', 281, 635, 286],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'figures of years, as many as rows of the plan',
    [
      ['Contesto economico', 2021, 2022, 2023],
      ['Imprese attive', 4442, 6287, 1102],
      ['Cessazioni', 281, 635, 286],
      ['Addetti', 2810, 6350, 2860],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'a summary by mission, as many rows as the plan',
    [
      ['Missione', 'N. obiettivi', 'N. indicatori', 'Risorse'],
      ['011', 2, 5, 1000],
      ['012', 2, 5, 1000],
      ['Totale', 4, 10, 2000],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'words and what they mean',
    [
      ['Termine', 'Significato'],
      ['Obiettivo', 'Risultato da conseguire'],
      ['Target', 'Valore atteso'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
])('%s beside a plan', (_, other, row, left) => {
  expect(toldOf([sheetFromRows('Piano', beside(other, row))])).toEqual([...WANTED, ...left]);
});

test.each<[string, Rows]>([
  [
    'actual values',
    [
      ['Consuntivo 2024', 'Note'],
      [11, 'in linea'],
      [5, ''],
      ['79%', ''],
    ],
  ],
  [
    'actual values under a group',
    [
      ['Consuntivo 2024', 'Fonte'],
      [11, 'Protocollo'],
      [5, 'Protocollo'],
      ['79%', 'Registro'],
    ],
  ],
])('%s behind a blank column belong to the plan', (_, other) => {
  expect(toldOf([sheetFromRows('Piano', beside(other, 1))])).toEqual(
    WANTED.map((line, i) => `${line}F${String(i + 3)} ${String([11, 5, '79%'][i])}`),
  );
});

test('a plan below which a table stands beside the first of many headers', () => {
  const block = (name: string, target: string): Rows => [
    [`Obiettivo 1 - ${name}`],
    ['Indicatore', 'U.M.', 'Target 2024'],
    [`${name} svolti`, 'n.', target],
  ];
  const rows = [...block('Corsi', '>= 5'), ...block('Incontri', '>= 6'), ...block('Eventi', '>= 7')];
  const scale: Rows = [['Scala di valutazione'], ['Punteggio', 'Giudizio'], ['90-100', 'Ottimo']];
  const all = rows.map((row, r) => [
    ...row,
    ...Array<CellInput>(4 - row.length).fill(''),
    ...(scale[r] ?? []),
  ]);
  expect(toldOf([sheetFromRows('PIRA 2024', all)])).toEqual([
    'Corsi svolti |  |  | Corsi | n. | 2024 C3 >= 5 | ',
    'Incontri svolti |  |  | Incontri | n. | 2024 C6 >= 6 | ',
    'Eventi svolti |  |  | Eventi | n. | 2024 C9 >= 7 | ',
    'left out: PIRA 2024!E1 other-table',
  ]);
});

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
