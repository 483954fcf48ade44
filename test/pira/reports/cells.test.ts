import { textCell } from '../../../src/pira/reports/content';
import { varianceFormat } from '../../../src/pira/reports/resultFormats';
import type { Unit } from '../../../src/pira/expressions/target';

const plain = (number: string) => `+${number};-${number};${number}`;

test.each<readonly [number, Unit, string]>([
  [1, 'number', plain('#,##0')],
  [-2.5, 'number', plain('#,##0.0')],
  [1 / 3, 'number', plain('#,##0.00')],
  [0, 'number', plain('#,##0')],
  [0.0004, 'number', plain('#,##0.0000')],
  [-0.02, 'percentage-point', plain('0.00%\\ "(p.p.)"')],
  [0.07, 'percentage-point', plain('0.00%\\ "(p.p.)"')],
  [0.00001, 'percentage-point', plain('0.000%\\ "(p.p.)"')],
  [-1500, 'euro', plain('#,##0.00\\ "€"')],
  [15, 'day', plain('#,##0\\ "gg"')],
  [-2, 'working-day', plain('#,##0\\ "gg lav."')],
  [0.5, 'hour', plain('#,##0.0\\ "h"')],
])('a variance of %d %s has the format %s', (variance, unit, format) => {
  expect(varianceFormat(variance, unit)).toBe(format);
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
