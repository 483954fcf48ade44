import { printedArea, printWish } from '../../../../src/pira/reports/columns/printedArea';
import type { Area } from '../../../../src/pira/sheet/address';
import type { Printed } from '../../../../src/pira/sheet/sheetEdit';
import { sheetFromRows } from '../../../support/sheet';

const area = (column: number, columnCount: number, row = 0, rowCount = 40): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
/** A plan in A to G with the results in H to L. */
const OWN = { first: 7, last: 11 };

test.each<[string, Area | null, Printed, Area | null, Area?]>([
  ['the plan alone, where the whole sheet was printed', null, 'plan', area(0, 7)],
  ['the plan alone, where the results were printed, too', area(0, 12), 'plan', area(0, 7)],
  ['the rows that people print', area(0, 12, 3, 9), 'plan', area(0, 7, 3, 9)],
  ['the columns that people leave out', area(2, 10), 'plan', area(2, 5)],
  ['an area that ends before the results stays', area(0, 4), 'plan', area(0, 4)],
  ['an area up to the results stays', area(0, 7), 'plan', area(0, 7)],
  ['an area of results alone stays', area(7, 5), 'plan', area(7, 5)],
  ['nothing changes where something stands beyond the results', null, 'plan', null, area(0, 13)],
  ['a sheet without results yet', null, 'plan', area(0, 7), area(0, 7)],
  ['a sheet that begins further on', null, 'plan', area(2, 5, 4, 30), area(2, 10, 4, 30)],
  ['the whole sheet has the results in it', null, 'results', null],
  ['the results, too', area(0, 7, 3, 9), 'results', area(0, 12, 3, 9)],
  ['what is beyond the results stays', area(0, 15), 'results', area(0, 15)],
  ['a second time is the same', area(0, 12), 'results', area(0, 12)],
])('%s', (_, before, what, after, used = area(0, 12)) => {
  expect(printedArea(before, { what, own: OWN, used })).toEqual(after);
});

test('what is wanted of a sheet: its used cells and the columns of ours', () => {
  const sheet = sheetFromRows('Piano', [
    ['PIRA', ''],
    ['Indicatore', 'Target', 'Stato'],
  ]);
  const used = { row: 0, column: 0, rowCount: 2, columnCount: 3 };
  expect(printWish('plan', sheet, [4, 2, 3])).toEqual({ what: 'plan', own: { first: 2, last: 4 }, used });
  expect(printWish('plan', sheet, [])).toBeNull();
});
