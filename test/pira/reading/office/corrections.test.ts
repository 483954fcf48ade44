import { findings } from '../../../../src/pira/checks';
import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { say } from '../../../../src/pira/messages';
import type { Plan } from '../../../../src/pira/plan/plan';
import { accountsOf } from '../../../../src/pira/reading/accounts';
import { anchored } from '../../../../src/pira/reading/office/anchors';
import type { Correction } from '../../../../src/pira/plan/correction';
import { correctionsJson } from '../../../../src/pira/reading/office/correctionsJson';
import { correctionsOf } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { cellAddress } from '../../../../src/pira/sheet/address';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

/** A sheet of which no word is one of the vocabulary. */
const UNKNOWN: Rows = [
  ['Bianco', 'Rosso', 'Verde', 'Nero'],
  ['Pratiche evase', '>= 5', 'Numero', 6],
  ['Sportelli aperti', '>= 3', 'Numero', 2],
  ['Tutto insieme', '8', null, 8],
  ['Imprese assistite', '5', 'Numero', 2],
];

const COLUMNS = {
  A: { as: 'name' },
  B: { as: 'target', year: 2024 },
  C: { as: 'unit' },
  D: { as: 'actual', year: 2024 },
};
const TABLE = { tables: [{ sheet: 'Foglio1', headerRow: 1, columns: COLUMNS }] };

function corrections(json: unknown): readonly Correction[] {
  const read = correctionsOf(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.corrections;
}

const read = (rows: Rows, json: unknown, name = 'Foglio1'): Plan =>
  readPlan([sheetFromRows(name, rows)], { year: null, corrections: corrections(json) });

const said = ({ indicators }: Plan): readonly string[] =>
  indicators.map(
    ({ cell, name, targets, actuals }) =>
      `${cell.row + 1} ${name.text}: ${targets.map(({ year, text }) => `${text} (${year})`).join(' ')} / ${actuals.map(({ text }) => text).join(' ')}`,
  );

const states = ({ corrections: all }: Plan): readonly string[] =>
  all.map(({ correction, state, reason }) => [correction.kind, state, reason ?? ''].join(' ').trim());

test('without a word of the office nothing is read, with it everything', () => {
  expect(said(read(UNKNOWN, {}))).toEqual([]);
  const plan = read(UNKNOWN, TABLE);
  expect(said(plan)).toEqual([
    '2 Pratiche evase: >= 5 (2024) / 6',
    '3 Sportelli aperti: >= 3 (2024) / 2',
    '4 Tutto insieme: 8 (2024) / 8',
    '5 Imprese assistite: 5 (2024) / 2',
  ]);
  expect(plan.tables[0]?.columns.map(({ field, by }) => [field, by])).toEqual([
    ['name', 'office'],
    ['target', 'office'],
    ['unit', 'office'],
    ['actual', 'office'],
  ]);
  expect(new Set(states(plan))).toEqual(new Set(['header applied', 'column applied']));
});

const PLAN: Rows = [
  ['Indicatore', 'Unità', 'Target 2024', 'Valore 2024', 'Nota'],
  ['Pratiche evase', 'Numero', '>= 5', 6, 'a'],
  ['Sportelli aperti', 'Numero', '5', 2, 'b'],
  ['Sportelli chiusi', null, null, null, null],
  ['Imprese assistite', 'Numero', '>= 3', 2, 'c'],
];

test.each<[string, object, readonly string[]]>([
  ['a sheet is no plan', { sheets: { Foglio1: { as: 'no-plan' } } }, []],
  [
    'a row is no indicator',
    { rows: [{ sheet: 'Foglio1', row: 3, as: 'no-indicator' }] },
    ['2 Pratiche evase: >= 5 (2024) / 6', '5 Imprese assistite: >= 3 (2024) / 2'],
  ],
  [
    'a row is a total',
    { rows: [{ sheet: 'Foglio1', row: 5, as: 'total' }] },
    ['2 Pratiche evase: >= 5 (2024) / 6', '3 Sportelli aperti: 5 (2024) / 2'],
  ],
  [
    'a row is an indicator',
    { rows: [{ sheet: 'Foglio1', row: 4, as: 'indicator' }] },
    [
      '2 Pratiche evase: >= 5 (2024) / 6',
      '3 Sportelli aperti: 5 (2024) / 2',
      '4 Sportelli chiusi:  / ',
      '5 Imprese assistite: >= 3 (2024) / 2',
    ],
  ],
  [
    'a column is the target of another year',
    { tables: [{ sheet: 'Foglio1', headerRow: 1, columns: { D: { as: 'target', year: 2025 } } }] },
    [
      '2 Pratiche evase: >= 5 (2024) 6 (2025) / ',
      '3 Sportelli aperti: 5 (2024) 2 (2025) / ',
      '5 Imprese assistite: >= 3 (2024) 2 (2025) / ',
    ],
  ],
  [
    'a column is ignored',
    { tables: [{ sheet: 'Foglio1', headerRow: 1, columns: { D: { as: 'ignore' } } }] },
    [
      '2 Pratiche evase: >= 5 (2024) / ',
      '3 Sportelli aperti: 5 (2024) / ',
      '5 Imprese assistite: >= 3 (2024) / ',
    ],
  ],
])('%s', (_, json, expected) => {
  const plan = read(PLAN, json);
  expect(said(plan)).toEqual(expected);
  expect(states(plan).every((state) => state.endsWith('applied'))).toBe(true);
});

test('a row right below a header is an indicator, though its words are labels', () => {
  const rows: Rows = [
    ['Indicatore', 'Target 2024', 'Consuntivo 2024'],
    ['Nome', 'Valore', 'Valore'],
    ['Corsi svolti', '>= 5', 6],
  ];
  const plan = read(rows, { rows: [{ sheet: 'Foglio1', row: 2, as: 'indicator' }] });
  expect(said(plan)).toEqual(['2 Nome: Valore (2024) / Valore', '3 Corsi svolti: >= 5 (2024) / 6']);
});

test('a heading of the office is the objective of the rows below it', () => {
  const plan = read(PLAN, { rows: [{ sheet: 'Foglio1', row: 4, as: 'heading' }] });
  expect(plan.indicators.map(({ objective }) => objective.title.text)).toEqual(['', '', 'Sportelli chiusi']);
});

test('the year of a sheet is the one that the office says, whatever its titles are', () => {
  const rows: Rows = [['PIRA 2021'], ['Indicatore', 'Unità', 'Target'], ['Pratiche', 'Numero', '>= 5']];
  expect(read(rows, {}).year).toBe(2021);
  const plan = read(rows, { sheets: { Foglio1: { year: 2023 } } });
  expect([plan.year, said(plan)]).toEqual([2023, ['3 Pratiche: >= 5 (2023) / ']]);
});

test('a target means what the office says, in this cell only', () => {
  const rows: Rows = [
    ['Indicatore', 'Unità', 'Target 2024', 'Consuntivo 2024'],
    ['Quota evasa', '', '5', 0.04],
    ['Quota persa', '', '5', 4],
  ];
  const plan = read(rows, { targets: [{ sheet: 'Foglio1', cell: 'C2', text: '5', means: '<= 5%' }] });
  expect(
    plan.indicators.map(({ targets: [target] }) => [target?.text, target?.means, target?.reading]),
  ).toEqual([
    ['5', '<= 5%', { kind: 'threshold', operator: '<=', value: 0.05, unit: 'percent', assumed: [] }],
    ['5', undefined, expect.objectContaining({ operator: '<=', value: 5 })],
  ]);
  const [result] = evaluatePlan(plan).results;
  expect(result?.outcome.status).toBe('met');
  expect(result?.outcome.notes.map((note) => say(note, 'it'))).toEqual([
    'Il consuntivo 0,04 è stato letto come frazione: 4%.',
    'Su indicazione dell’ufficio il target significa «<= 5%».',
  ]);
});

test.each<[string, object, string]>([
  [
    'another text in the cell',
    { targets: [{ sheet: 'Foglio1', cell: 'C2', text: '>= 6', means: '<= 5' }] },
    'text-changed',
  ],
  [
    'a cell that is no target',
    { targets: [{ sheet: 'Foglio1', cell: 'A2', text: 'Pratiche evase', means: '<= 5' }] },
    'no-target',
  ],
  ['no such sheet', { sheets: { Altro: { as: 'no-plan' } } }, 'no-sheet'],
  ['an empty row', { rows: [{ sheet: 'Foglio1', row: 40, as: 'total' }] }, 'text-changed'],
  ['a header over nothing', { tables: [{ sheet: 'Foglio1', headerRow: 5 }] }, 'no-table'],
])('what counts for nothing is a finding: %s', (_, json, reason) => {
  const sheets = [sheetFromRows('Foglio1', PLAN)];
  const plan = readPlan(sheets, { year: null, corrections: corrections(json) });
  expect(plan.corrections.map((one) => one.reason)).toEqual([reason]);
  const found = findings(plan, null, sheets).filter(({ rule }) => rule === 'lapsed-correction');
  expect(found).toHaveLength(1);
});

test('what was said of a sheet that is gone is told with the place where it stood', () => {
  const gone = {
    sheets: { Vecchio: { as: 'no-plan' } },
    tables: [{ sheet: 'Vecchio', headerRow: 3, columns: { C: { as: 'target', year: 2024 } } }],
    rows: [{ sheet: 'Vecchio', row: 5, as: 'total' }],
    targets: [{ sheet: 'Vecchio', cell: 'D6', text: '5', means: '5%' }],
  };
  const told = read(PLAN, gone).corrections.map(
    ({ correction, cell, reason }) =>
      `${correction.kind} ${cell.sheet}!${cellAddress(cell.row, cell.column)} ${String(reason)}`,
  );
  expect(told).toEqual([
    'sheet Vecchio!A1 no-sheet',
    'header Vecchio!A3 no-sheet',
    'column Vecchio!C3 no-sheet',
    'row Vecchio!A5 no-sheet',
    'target Vecchio!D6 no-sheet',
  ]);
});

test('what the office leaves out is listed and accounted for, and is no finding', () => {
  const sheets = [
    sheetFromRows('Foglio1', PLAN),
    sheetFromRows('Personale', [
      ['Nome', 'Target'],
      ['x', '3'],
    ]),
  ];
  const json = {
    sheets: { Personale: { as: 'no-plan' } },
    tables: [{ sheet: 'Foglio1', headerRow: 1, columns: { E: { as: 'ignore' } } }],
    rows: [{ sheet: 'Foglio1', row: 4, as: 'no-indicator' }],
  };
  const plan = readPlan(sheets, { year: null, corrections: corrections(json) });
  expect(plan.leftOut.map(({ sheet, reason, area }) => [sheet, reason, area.row, area.column])).toEqual([
    ['Foglio1', 'office', 3, 0],
    ['Personale', 'office', 0, 0],
    ['Foglio1', 'office', 0, 4],
  ]);
  const left = accountsOf(plan, sheets).filter(({ as }) => as === 'leftOut');
  expect(left.map(({ cell: { sheet, row, column } }) => `${sheet} ${row} ${column}`)).toEqual([
    'Foglio1 0 4',
    'Foglio1 1 4',
    'Foglio1 2 4',
    'Foglio1 3 0',
    'Foglio1 4 4',
    'Personale 0 0',
    'Personale 0 1',
    'Personale 1 0',
    'Personale 1 1',
  ]);
  expect(findings(plan, null, sheets).filter(({ rule }) => /left-out|lapsed|unread/.test(rule))).toEqual([]);
});

test('corrections written as JSON are read as the same corrections', () => {
  const sheets = [sheetFromRows('Foglio1', PLAN)];
  const json = {
    sheets: { Foglio1: { as: 'plan', year: 2024 } },
    tables: [
      { sheet: 'Foglio1', headerRow: 1, columns: { C: { as: 'target', year: 2024 }, F: { as: 'notes' } } },
    ],
    rows: [{ sheet: 'Foglio1', row: 4, as: 'heading' }],
    targets: [{ sheet: 'Foglio1', cell: 'C3', text: '5', means: '>= 5%' }],
  };
  const kept = anchored(corrections(json), sheets, readPlan(sheets, { year: null }));
  expect(corrections(JSON.parse(JSON.stringify(correctionsJson(kept))))).toEqual(kept);
});
