import { copiedLooks } from '../../../../src/pira/reports/columns/copiedLooks';
import type { Table } from '../../../../src/pira/plan/plan';
import type { ResultRole } from '../../../../src/pira/output/resultTitles';
import { sheetFromRows } from '../../../support/sheet';
import { planOf, atLeast } from '../../../support/tablePlan';

const ROLES: readonly (readonly [ResultRole, number])[] = [
  ['actual', 3],
  ['variance', 4],
  ['achievement', 5],
  ['status', 6],
  ['notes', 7],
  ['cause', 8],
];
const [table] = planOf([
  { headerRow: 1, targetColumn: 2, rows: [2, 3, 6].map((row) => ({ row, target: atLeast(1) })) },
]).tables;

function found(
  of: Table | undefined,
  rows: readonly number[],
  columns = ROLES,
  cells: readonly string[][] = [],
) {
  const place = { sheet: sheetFromRows('Piano', cells), tables: of === undefined ? [] : [of], rows: [rows] };
  return copiedLooks(place, new Map(columns)).map(({ area, as, rows: meant, column, across, prose }) => ({
    as,
    area: [area.row, area.column, area.rowCount, area.columnCount].join(),
    rows: meant.join(),
    like: [column, across].join(),
    prose: prose.join(),
  }));
}

test('header and rows look as the last column of the table, by its first', () => {
  expect(found(table, [2, 3, 6])).toMatchObject([
    { as: 'header', area: '1,3,1,6', rows: '1', prose: '7,8' },
    { as: 'row', area: '2,3,5,6', rows: '2,3,6', prose: '7,8' },
  ]);
});

test('rows that have results keep the looks that people gave them', () => {
  const cells = [
    [],
    ['', '', '', '', '', '', 'Stato'],
    ['', '', '', '', '', '', 'Raggiunto'],
    [],
    [],
    [],
    [],
  ];
  expect(found(table, [2, 3, 6], ROLES, cells)).toMatchObject([{ as: 'row', area: '3,3,4,6', rows: '3,6' }]);
});

test('columns apart from each other are two areas', () => {
  const apart = ROLES.map(([role, column]) => [role, role === 'cause' ? 12 : column] as const);
  expect(found(table, [2], apart).map(({ area }) => area)).toEqual([
    '1,3,1,5',
    '1,12,1,1',
    '2,3,1,5',
    '2,12,1,1',
  ]);
});

test('in a large sheet only the header is given a look', () => {
  const rows = Array.from({ length: 1_001 }, (_, index) => index + 2);
  expect(found(table, rows).map(({ as }) => as)).toEqual(['header']);
});

test.each<[title: string, cells: readonly string[][], headerFirstRow: number, rowsAbove: number]>([
  ['a header of one row', [[], ['Obiettivo', 'Indicatore', 'Target']], 1, 0],
  [
    'a header of two rows with a label in each',
    [
      ['', '', 'Target'],
      ['Obiettivo', 'Indicatore', '2024'],
    ],
    0,
    0,
  ],
  ['a header merged over two rows', [['Obiettivo', 'Indicatore', 'Target'], []], 0, 1],
  ['a column without a label', [['Obiettivo', 'Indicatore'], []], 0, 0],
  ['a title above the header', [['Piano', 'Ente', '2024'], []], 1, 0],
])('%s has the look of a header where its label is', (_, cells, headerFirstRow, rowsAbove) => {
  const sheet = sheetFromRows('Piano', cells);
  const tables = table === undefined ? [] : [{ ...table, headerFirstRow }];
  const looks = copiedLooks({ sheet, tables, rows: [[2]] }, new Map(ROLES));
  expect(looks.map((look) => [look.as, look.rowsAbove])).toEqual([
    ['header', rowsAbove],
    ['row', 0],
  ]);
});
