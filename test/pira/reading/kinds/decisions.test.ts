import { cellAddress } from '../../../../src/pira/sheet/address';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { accountsOf } from '../../../../src/pira/reading/accounts';
import { whyCell } from '../../../../src/pira/reading/why';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

/** The decisions of a kind, each with its candidates and their points. */
function decided(rows: Rows, about: 'row' | 'table'): readonly string[] {
  const { decisions } = readPlan([sheetFromRows('Piano 2024', rows)], { year: null });
  return decisions
    .filter((one) => one.about === about)
    .map(({ area, chosen, candidates }) => {
      const all = candidates.map(({ as, points }) => `${as} ${String(points)}`);
      return `${cellAddress(area.row, area.column)} ${chosen}: ${all.join(', ')}`;
    });
}

test('rows keep what they were taken for and what else they might have been', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024'],
    ['Servizi', 'Corsi', 'n.', '>= 5'],
    ['Turismo', '', '', ''],
    ['', 'Eventi', 'n.', '>= 6'],
    ['', 'Visite', '', '>= 7'],
    ['', 'Totale', '', 18],
    ['', 'Totale dei visitatori', '', 12],
    ['', 'Il segretario', '', 'Mario Rossi'],
    ['(*) dato provvisorio', '', '', ''],
    ['', 'Mostre', 'n.', '>= 2'],
  ];
  expect(decided(rows, 'row')).toEqual([
    'A2 indicator: indicator 12, note 1',
    'A3 heading: heading 4, note 1',
    'B4 indicator: indicator 12, note 1',
    'B5 indicator: indicator 9, note 1',
    'B6 total: total 20, indicator 9, note 1',
    'B7 unlike: unlike 14, indicator 9, note 1',
    'B8 unlike: unlike 14, indicator 9, note 1',
    'A9 note: heading 4, note 1',
    'B10 indicator: indicator 12, note 1',
  ]);
});

test('rows far below the others, and rows for another year', () => {
  const rows = [
    ['Indicatore', 'U.M.', 'Anno', 'Target'],
    ['Corsi', 'n.', 2024, '>= 5'],
    ['', '', 2025, '>= 6'],
    [],
    [],
    [],
    ['Elenco', '', '', 'firme'],
  ];
  expect(decided(rows, 'row')).toEqual([
    'A2 indicator: indicator 12, note 1',
    'C3 further-year: further-year 8, indicator 3, note 1',
    'A7 note: note 17, unlike 14, indicator 9',
  ]);
});

test.each<[string, Rows, readonly string[]]>([
  [
    'a name and a target',
    [
      ['Indicatore', 'Target 2024'],
      ['Corsi', '>= 5'],
    ],
    ['A1 indicators: indicators 9, other-table 1'],
  ],
  [
    'an objective measured itself',
    [
      ['Obiettivo', 'Target 2024'],
      ['Corsi', '>= 5'],
    ],
    ['A1 indicators: indicators 8, objectives 6, other-table 1'],
  ],
  [
    'names and one more column',
    [
      ['Indicatore', 'Fonte'],
      ['Corsi', 'Protocollo'],
    ],
    ['A1 other-table: indicators 6, other-table 1'],
  ],
  [
    'a list of objectives',
    [
      ['Obiettivo', 'Portatori di interesse'],
      ['Servizi', 'Imprese'],
    ],
    ['A1 objectives: objectives 6, indicators 3, other-table 1'],
  ],
  [
    'spending by mission',
    [
      ['Missione', 'Stanziamento'],
      ['011', 12000],
      ['012', 15000],
    ],
    ['A1 other-table: other-table 1, objectives 0'],
  ],
  [
    'a reclassification table',
    [
      ['Missione', 'Programma', 'Obiettivo'],
      ['011', '005', 'Servizi'],
      ['012', '004', 'Registro'],
    ],
    ['A1 matrix: matrix 7, objectives 6, indicators 3, other-table 1'],
  ],
])('headers: %s', (_, rows, wanted) => {
  expect(decided(rows, 'table')).toEqual(wanted);
});

test('the year for which the most speaks, with the others', () => {
  const rows = [
    ['Indicatore', 'Target 2024', 'Target 2025'],
    ['Corsi', '>= 5', 'entro il 30/06/2025'],
  ];
  const { year, yearChoices } = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(year).toBe(2024);
  expect(yearChoices.map(({ as, points }) => `${String(as)} ${String(points)}`)).toEqual([
    '2024 10',
    '2025 3',
  ]);
});

test.each<[string, Rows, readonly [row: number, column: number], string | undefined, string | undefined]>([
  [
    'where no plan was found',
    [
      ['Indicatore', 'Fonte'],
      ['Corsi', 'Protocollo'],
    ],
    [1, 0],
    'other-table',
    undefined,
  ],
  [
    'of a table beside a plan',
    [
      ['Indicatore', 'Target 2024', '', 'Personale', ''],
      ['Corsi', '>= 5', '', 'Categoria', 'Ore'],
      ['Eventi', '>= 6', '', 'A', 12],
    ],
    [2, 4],
    'other-table',
    'indicator',
  ],
  [
    'of a table below a plan',
    [
      ['Indicatore', 'U.M.', 'Target 2024'],
      ['Corsi', 'n.', '>= 5'],
      [],
      ['Personale'],
      ['Categoria', 'Ore', 'Sede'],
      ['A', 12, 'Lecco'],
      ['B', 14, 'Como'],
    ],
    [5, 1],
    'other-table',
    undefined,
  ],
])('tells why %s', (_, rows, [row, column], table, ofRow) => {
  const sheets = [sheetFromRows('Piano 2024', rows)];
  const plan = readPlan(sheets, { year: null });
  const why = whyCell(plan, accountsOf(plan, sheets), { sheet: 'Piano 2024', row, column });
  expect([why?.decisions.table?.chosen, why?.decisions.row?.chosen]).toEqual([table, ofRow]);
});

test('a decision is on all cells of its row or header', () => {
  const rows = [
    ['', 'Indicatore', 'U.M.', 'Target 2024'],
    ['', 'Corsi', 'n.', '>= 5'],
  ];
  const { decisions } = readPlan([sheetFromRows('Piano 2024', rows)], { year: null });
  expect(decisions.map(({ area }) => area)).toEqual([
    { row: 0, column: 1, rowCount: 1, columnCount: 3 },
    { row: 1, column: 1, rowCount: 1, columnCount: 3 },
  ]);
});

test.each<[string, readonly string[], readonly string[], boolean]>([
  ['values of a plan', ['>= 5', '>= 6', '>= 7'], ['', '', ''], true],
  ['the plan again', ['>= 5', '>= 6', '>= 7'], ['>= 5', '>= 6', '>= 7'], false],
  ['values beside values', ['', '', ''], ['', '', ''], false],
])('a further sheet speaks by the targets that it lacks: %s', (_, ofPlan, ofOther, expected) => {
  const rows = (targets: readonly string[], value: number): Rows => [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'],
    ...targets.map((target, i) => ['Servizi', `Corsi ${'ABC'.charAt(i)}`, target, value + i]),
  ];
  const sheets = [sheetFromRows('Piano', rows(ofPlan, 5)), sheetFromRows('Valori', rows(ofOther, 5))];
  const { decisions } = readPlan(sheets, { year: 2024 });
  const clues = decisions.flatMap(({ candidates }) => candidates.flatMap(({ evidence }) => evidence));
  expect(clues.some(({ name }) => name === 'no-targets-of-its-own')).toBe(expected);
});
