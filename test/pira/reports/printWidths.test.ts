import { printWidths } from '../../../src/pira/reports/clean/printWidths';

const text = (width: number) => ({ width, isFixed: false });
const figure = (width: number) => ({ width, isFixed: true });

test.each([
  ['few columns stand as they like', [text(34), figure(18), text(20)], [34, 18, 20]],
  ['texts give way where there are many columns', [text(100), text(100), figure(60)], [75, 75, 60]],
  ['texts keep three fifths of their width at least', [text(100), figure(200)], [60, 200]],
  ['figures alone', [figure(120), figure(120)], [120, 120]],
])('%s', (_, wanted, widths) => {
  expect(printWidths(wanted)).toEqual(widths);
});
