import { Book } from '../../../../src/workbench/book/book';
import type { Graded } from '../../../../src/workbench/book/conditionalFormats';
import { gradedCells } from '../../../../src/workbench/browser/grid/gradedCells';
import type { CellValue } from '../../../../src/pira/sheet';
import { loadBook } from '../../../../src/workbench/xlsx/loadBook';
import { smallFile, worksheet } from '../../xlsx/files';

const COLUMN_A = { row: 0, column: 0, rowCount: 9, columnCount: 1 };

function sheetWith(values: readonly CellValue[]) {
  const book = new Book([]);
  const sheet = book.addSheet('Foglio1');
  values.forEach((value, row) => book.setContent(sheet, row, 0, { value, formula: null }));
  return sheet;
}

const RED_TO_GREEN: Graded = {
  kind: 'scale',
  bounds: [
    { kind: 'min', value: 0 },
    { kind: 'percentile', value: 50 },
    { kind: 'max', value: 0 },
  ],
  colors: ['#FF0000', '#FFFF00', '#00FF00'],
};
const BLACK_TO_WHITE: Graded = {
  kind: 'scale',
  bounds: [
    { kind: 'num', value: 0 },
    { kind: 'percent', value: 100 },
  ],
  colors: ['#000000', '#FFFFFF'],
};
const BAR: Graded = {
  kind: 'bar',
  bounds: [
    { kind: 'min', value: 0 },
    { kind: 'max', value: 0 },
  ],
  colors: ['#638EC6'],
};

test.each<readonly [string, Graded, readonly CellValue[], readonly string[]]>([
  [
    'of three colours',
    RED_TO_GREEN,
    [1, 2, 3, 4, 5],
    ['#FF0000', '#FF8000', '#FFFF00', '#80FF00', '#00FF00'],
  ],
  ['beyond its ends', BLACK_TO_WHITE, [-5, 0, 10], ['#000000', '#000000', '#FFFFFF']],
  ['beside texts and gaps', BLACK_TO_WHITE, ['x', 10, null], ['#FFFFFF']],
])('a scale %s', (_what, graded, values, colors) => {
  const cells = gradedCells(sheetWith(values), [COLUMN_A], graded, COLUMN_A);
  expect(cells.map(({ fillColor }) => fillColor)).toEqual(colors);
});

test('bars are as long as their numbers are large', () => {
  const cells = gradedCells(sheetWith([0, 5, 10]), [COLUMN_A], BAR, COLUMN_A);
  expect(cells.map(({ bar }) => bar?.share)).toEqual([0.1, 0.5, 0.9]);
});

test.each([
  ['3Arrows', false, '▼▼►▲'],
  ['3Symbols', false, '✖✖!✔'],
  ['no such set', false, ''],
])('icons of the set %s show where a number lies', (set, hidesValue, signs) => {
  const graded: Graded = {
    kind: 'icons',
    bounds: [
      { kind: 'percent', value: 0 },
      { kind: 'percent', value: 50, isExclusive: true },
      { kind: 'num', value: 9 },
    ],
    icons: [0, 1, 2].map((place) => ({ set, place })),
    hidesValue,
  };
  const cells = gradedCells(sheetWith([0, 5, 'x', 6, 10]), [COLUMN_A], graded, COLUMN_A);
  expect(cells.map(({ icon }) => icon?.sign ?? '').join('')).toBe(signs);
});

const COLORS = '<color rgb="FFFF0000"/><color rgb="FF00FF00"/>';

test.each([
  [
    '<cfRule type="duplicateValues" priority="1"/>',
    { formula: 'AND(A1<>"",COUNTIF($A$1:$A$9,A1)>1)', graded: null },
  ],
  [
    '<cfRule type="top10" priority="1" rank="3"/>',
    { formula: 'AND(ISNUMBER(A1),A1>=LARGE($A$1:$A$9,MIN(3,COUNT($A$1:$A$9))))' },
  ],
  [
    '<cfRule type="aboveAverage" aboveAverage="0" priority="1"/>',
    { formula: 'AND(ISNUMBER(A1),A1<AVERAGE($A$1:$A$9))' },
  ],
  ['<cfRule type="aboveAverage" stdDev="1" priority="1"/>', { formula: null }],
  [
    '<cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(A1))=0</formula></cfRule>',
    { formula: 'LEN(TRIM(A1))=0' },
  ],
  [
    `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/>${COLORS}</colorScale></cfRule>`,
    { formula: null, graded: { kind: 'scale', colors: ['#FF0000', '#00FF00'] } },
  ],
  [
    `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="formula" val="B1"/>${COLORS}</colorScale></cfRule>`,
    { graded: null },
  ],
  [
    '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="8" gte="0"/></iconSet></cfRule>',
    {
      graded: {
        kind: 'icons',
        bounds: [
          { kind: 'percent', value: 0 },
          { kind: 'percent', value: 33 },
          { kind: 'num', value: 8, isExclusive: true },
        ],
        icons: [2, 1, 0].map((place) => ({ set: '3Arrows', place })),
        hidesValue: false,
      },
    },
  ],
  [
    '<cfRule type="iconSet" priority="1"><iconSet><cfvo type="min"/><cfvo type="formula" val="B1"/></iconSet></cfRule>',
    { graded: null },
  ],
])('reads %s', (rule, expected) => {
  const file = smallFile(
    worksheet('', `<conditionalFormatting sqref="A1:A9">${rule}</conditionalFormatting>`),
  );
  const loaded = loadBook(file);
  const read = loaded.ok ? loaded.book.worksheets[0]?.conditionalFormats.all[0]?.rule : null;
  expect(read).toMatchObject({ kind: 'other', ...expected });
});
