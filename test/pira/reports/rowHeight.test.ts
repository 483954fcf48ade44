import { linesOf, rowHeight } from '../../../src/pira/reports/paper/rowHeight';
import { blankCell, figure, text } from '../../../src/pira/reports/paper/cells';

test.each<[string, number, number]>([
  ['', 10, 1],
  ['breve', 10, 1],
  ['dieci car.', 10, 1],
  ['due parole', 5, 3],
  ['due parole', 6, 2],
  ['uno due tre', 7, 2],
  ['uno due tre', 3.2, 3],
  ['uno due tre', 3, 5],
  ['prima\nseconda', 20, 2],
  ['prima\n\nterza', 20, 3],
  ['una parolalunghissima', 8, 3],
  ['parolalunghissima', 8, 2],
  ['parolalunghissima', 4, 4],
  ['dddddddd bb', 8.3, 2],
  ['illilli illilli', 8, 1],
  ['MMMMM MMMMM', 8, 2],
])('%j in a width of %d takes %d lines', (words, width, lines) => {
  expect(linesOf(words, width)).toBe(lines);
});

const LONG = 'Imprese assistite nella preparazione delle domande di contributo '.repeat(12);

test.each<[string, number, number?]>([
  ['a single line, as high as a row is at least', rowHeight([text('breve')], [20])],
  ['an empty cell', rowHeight([blankCell()], [20])],
  ['no cell, the least', rowHeight([null], [20]), 16],
  ['a figure, which is never wrapped', rowHeight([figure(1_234_567.891, '#,##0.00')], [4])],
  [
    'a yes or no',
    rowHeight([{ content: { kind: 'yes-no', yes: true }, format: 'General', style: 'text' }], [4]),
  ],
])('the height of %s', (_, height, expected = 18) => {
  expect(height).toBe(expected);
});

test('every line of a long text has its room, in the narrower column more', () => {
  const [narrow, wide] = [20, 60].map((width) => rowHeight([text(LONG)], [width]));
  const lines = (width: number) => linesOf(LONG, width * 0.94 * 1.1);
  expect(narrow).toBe(Math.min(409, Math.ceil(lines(20) * 13.2 + 4)));
  expect(wide).toBe(Math.ceil(lines(60) * 13.2 + 4));
});

test('the highest text of a row decides; no row is higher than Excel makes it', () => {
  expect(rowHeight([text('breve'), text(LONG)], [20, 60])).toBe(rowHeight([text(LONG)], [60]));
  expect(rowHeight([text(LONG.repeat(9))], [20])).toBe(409);
});

test('larger and bold texts need more room', () => {
  const [plain, bold, title] = (['text', 'strong', 'title'] as const).map((style) =>
    rowHeight([text(LONG, style)], [50]),
  );
  expect(bold).toBeGreaterThan(plain ?? 0);
  expect(title).toBeGreaterThan(bold ?? 0);
});
