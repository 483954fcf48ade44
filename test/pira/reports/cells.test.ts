import { textCell } from '../../../src/pira/sheet/content';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { achievementFormat, printedVariance, shownVariance } from '../../../src/pira/output/resultFormats';
import type { Outcome } from '../../../src/pira/evaluation/outcome';
import type { Target, Unit } from '../../../src/pira/expressions/target';
import { measured, planOf } from '../../support/tablePlan';

function evaluateOne(operator: '>' | '>=', target: number, value: number): Outcome {
  const reading: Target = { kind: 'threshold', operator, value: target, unit: 'number', assumed: [] };
  const row = { row: 1, target: reading, measure: measured(value) };
  const [result] = evaluatePlan(planOf([{ headerRow: 0, targetColumn: 1, rows: [row] }])).results;
  if (result === undefined) throw new Error('There is no result.');
  return result.outcome;
}

const plain = (number: string) => `+${number};"−"${number};${number}`;

test.each<readonly [number, Unit, string]>([
  [1, 'number', plain('#,##0')],
  [-2.5, 'number', plain('#,##0.0')],
  [1 / 3, 'number', plain('#,##0.00')],
  [0, 'number', plain('#,##0')],
  [0.0004, 'number', plain('#,##0.0000')],
  [-0.02, 'percentage-point', plain('#,##0.00\\ "p.p."')],
  [0.07, 'percentage-point', plain('#,##0.00\\ "p.p."')],
  [0.00001, 'percentage-point', plain('#,##0.000\\ "p.p."')],
  [-1500, 'euro', plain('#,##0.00\\ "€"')],
  [15, 'day', plain('#,##0\\ "gg"')],
  [-2, 'working-day', plain('#,##0\\ "gg lav."')],
  [0.5, 'hour', plain('#,##0.0\\ "h"')],
])('a variance of %d %s has the format %s', (variance, unit, format) => {
  expect(shownVariance(variance, unit).format).toBe(format);
});

test.each<readonly [number, Unit, number]>([
  [-0.02, 'percentage-point', -2],
  [0.07, 'percentage-point', 7],
  [0.1 + 0.2 - 0.3, 'percentage-point', 5.55111512312578e-15],
  [-0.02, 'number', -0.02],
])('a variance of %d %s stands in its cell as %d', (variance, unit, value) => {
  expect(shownVariance(variance, unit).value).toBe(value);
});

test.each<readonly [number, Unit, string]>([
  [-0.02, 'percentage-point', '−2,00 p.p.'],
  [0.005, 'percentage-point', '+0,50 p.p.'],
  [0, 'percentage-point', '0,00 p.p.'],
  [-1500, 'euro', '−1.500,00 €'],
  [12_345.5, 'number', '+12.345,5'],
  [0, 'number', '0'],
  [3, 'day', '+3 gg'],
  [1 / 3, 'hour', '+0,33 h'],
])('a variance of %d %s is printed as %s', (variance, unit, text) => {
  expect(printedVariance(variance, unit)).toBe(text);
});

test('an achievement of 100 % that is not met says why in its own format', () => {
  const outcome = evaluateOne('>', 10, 10);
  expect(outcome).toMatchObject({ status: 'partly-met', achievement: 1 });
  expect(achievementFormat(outcome)).toContain('limite escluso');
  expect(achievementFormat(evaluateOne('>=', 10, 10))).toBe('0.00%');
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
