import { findings } from '../../../../src/pira/checks';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const PLAN: Rows = [
  ['PIRA 2024'],
  ['Missione', 'Obiettivo', 'Indicatore', 'Target 2024'],
  ['011 - Competitività e sviluppo delle imprese', 'Digitale', 'Imprese', '>= 10'],
  ['011 - Competitività e sviluppo delle imprese', 'Turismo', 'Visite', '>= 5'],
  ['012 - Regolazione dei mercati', 'Registro', 'Pratiche', '>= 80%'],
];

const rulesOf = (sheets: Parameters<typeof readPlan>[0]): readonly string[] =>
  findings(readPlan(sheets, { year: null }), null, sheets)
    .map(({ rule }) => rule)
    .filter((rule) => /^(?:matrix|missing-code|code-without|missing-number|objective-without)/u.test(rule));

test.each<[string, Rows]>([
  [
    'objectives, indicators and what was reached',
    [
      ['Missione', 'Obiettivi', 'Indicatori', 'Raggiunti'],
      ['011', 2, 2, 1],
      ['012', 1, 1, 1],
      ['Totale', 3, 3, 2],
    ],
  ],
  [
    'objectives only',
    [
      ['Missione', 'Obiettivi'],
      ['011', 2],
      ['012', 1],
      ['Totale', 3],
    ],
  ],
  [
    'shares beside numbers',
    [
      ['Missione', 'Programma', 'Obiettivo', 'Grado di raggiungimento'],
      ['011', '005', 2, '95%'],
      ['012', '004', 1, '100%'],
    ],
  ],
  [
    'numbers as text',
    [
      ['Programma', 'N. obiettivi', 'Obiettivi', 'Indicatori'],
      ['005', '2', '2', '4'],
      ['004', '1', '1', '3'],
    ],
  ],
])('a summary by mission is no reclassification: %s', (_, rows) => {
  for (const sheets of [
    [sheetFromRows('PIRA', PLAN), sheetFromRows('Riepilogo', rows)],
    [sheetFromRows('PIRA', [...PLAN, [], ...rows, [], ['Il Segretario Generale']])],
    [sheetFromRows('Riepilogo', rows), sheetFromRows('PIRA', PLAN)],
  ]) {
    const plan = readPlan(sheets, { year: null });
    expect([plan.matrix, plan.indicators.length, plan.objectives.length]).toEqual([null, 3, 3]);
    expect(rulesOf(sheets)).toEqual([]);
  }
});

test('a reclassification as a list is read without its total and without the signature below it', () => {
  const rows: Rows = [
    ['Missione', 'Obiettivo'],
    ['011 - Competitività e sviluppo delle imprese', '1. Digitale'],
    ['', '2. Turismo'],
    ['012 - Regolazione dei mercati', '3. Registro'],
    ['Totale', '3'],
    [],
    ['Il Segretario Generale'],
  ];
  const sheets = [sheetFromRows('Riclassificazione', rows), sheetFromRows('PIRA', PLAN)];
  const { matrix } = readPlan(sheets, { year: null });
  expect(matrix?.entries.map(({ mission, title }) => `${mission} ${title.text}`)).toEqual([
    '011 Digitale',
    '011 Turismo',
    '012 Registro',
  ]);
  expect(matrix?.missions.map(({ code }) => code)).toEqual(['011', '012']);
  expect(rulesOf(sheets)).toEqual([]);
});

test.each([
  [2, 2],
  [200, 200],
  [201, 0],
])('of %d missions side by side %d are read as a table of theirs', (count, read) => {
  const across = (text: (i: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, i) => text(i));
  const rows = [
    ['Missione', ...across((i) => `${String(i + 1).padStart(3, '0')} - Servizi ${String(i)}`)],
    ['Obiettivi', ...across((i) => `Curare i servizi ${String(i)}`)],
  ];
  const { matrix } = readPlan([sheetFromRows('Quadro', rows)], { year: null });
  expect(matrix?.missions.length ?? 0).toBe(read);
});
