import { sheetWithCells } from '../../src/excel/refresh';
import type { Sheet } from '../../src/pira/sheet/sheet';
import { sheetOf } from '../support/tablePlan';

/** Two rows of two cells from D6 on. */
function block(): Sheet {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  return sheetOf(rows, { firstRow: 5, firstColumn: 3 });
}

const seven = { value: 7, text: '7,0', format: '0.0', formula: '=3+4' };

test.each<readonly [string, string, number, number, readonly (readonly unknown[])[]]>([
  [
    'the first cell',
    'Piano',
    5,
    3,
    [
      [7, 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'the last cell',
    'Piano',
    6,
    4,
    [
      ['a', 'b'],
      ['c', 7],
    ],
  ],
  [
    'a cell beside',
    'Piano',
    5,
    5,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a cell before',
    'Piano',
    5,
    2,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a cell below',
    'Piano',
    7,
    3,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a cell above',
    'Piano',
    0,
    0,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a cell of another sheet',
    'Altro',
    5,
    3,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%s that is read again stands in its place, or is left out', (_what, sheet, row, column, values) => {
  const read = sheetWithCells(block(), [{ cell: { sheet, row, column }, ...seven }]);
  expect(read.values).toEqual(values);
  const at = values.findIndex((cells) => cells.includes(7));
  const over = values[at]?.indexOf(7) ?? -1;
  expect([read.texts, read.formats, read.formulas].map((rows) => rows[at]?.[over])).toEqual(
    at < 0 ? [undefined, undefined, undefined] : [seven.text, seven.format, seven.formula],
  );
});
