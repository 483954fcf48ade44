import { textCell } from '../../../src/pira/reports/content';
import { varianceFormat, varianceShown } from '../../../src/pira/reports/resultFormats';
import type { Unit } from '../../../src/pira/target/target';

const plain = (number: string) => `+${number};-${number};${number}`;

test.each<readonly [number, Unit, number, string]>([
  [1, 'number', 1, plain('#,##0')],
  [-2.5, 'number', -2.5, plain('#,##0.0')],
  [1 / 3, 'number', 1 / 3, plain('#,##0.00')],
  [0, 'number', 0, plain('#,##0')],
  [0.0004, 'number', 0.0004, plain('#,##0.0000')],
  [-0.02, 'percentage-point', -2, plain('#,##0.00\\ "p.p."')],
  [0.07, 'percentage-point', 7, plain('#,##0.00\\ "p.p."')],
  [0.00001, 'percentage-point', 0.001, plain('#,##0.000\\ "p.p."')],
  [-1500, 'euro', -1500, plain('#,##0.00\\ "€"')],
  [15, 'day', 15, plain('#,##0\\ "gg"')],
  [-2, 'working-day', -2, plain('#,##0\\ "gg lav."')],
  [0.5, 'hour', 0.5, plain('#,##0.0\\ "h"')],
])('a variance of %d %s is shown as %d with %s', (variance, unit, shown, format) => {
  expect(varianceShown(variance, unit)).toBe(shown);
  expect(varianceFormat(shown, unit)).toBe(format);
});

test.each([
  ['Raggiunto', 'General'],
  ['Il valore è pari al limite.', 'General'],
  ['', 'General'],
  ['=HYPERLINK("http://x")', '@'],
  ['+5%', '@'],
  ['-3', '@'],
  ['@SUM(A1)', '@'],
  ["'testo", '@'],
  [' =1+1', '@'],
  ['\t=1+1', '@'],
  ['2021', '@'],
  ['1/2', '@'],
  ['(5)', '@'],
  ['50%', '@'],
  ['€ 5', '@'],
  ['>= 5', '@'],
  ['vero', '@'],
  ['TRUE', '@'],
  ['gen-21', '@'],
  ['1,5', '@'],
  ['#N/A', '@'],
])('the text %j has the format %s', (text, format) => {
  expect(textCell(text)).toEqual({ content: { kind: 'text', text }, format });
});
