import { readActual } from '../../../../src/pira/expressions/readActual';
import type { Target } from '../../../../src/pira/expressions/target';
import { actualForm, isReadTheSame } from '../../../../src/pira/output/formulas/actualForm';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import { atLeast } from '../../../support/tablePlan';

const DEADLINE: Target = { kind: 'deadline', date: '2023-12-31', assumed: [] };
const ANSWER: Target = { kind: 'yes-no', expected: true, assumed: [] };

/** Whether the row of an indicator follows its actual value by a formula. */
function isLive(target: Target, value: CellValue, format: string): boolean {
  const text = typeof value === 'string' ? value : '';
  const form = actualForm(target, '', format);
  return form !== null && isReadTheSame(form, value, readActual({ value, text, format }, target, ''));
}

test.each<readonly [string, Target, CellValue, string, boolean]>([
  ['a day in a cell for days', DEADLINE, 45_245, 'dd/mm/yyyy', true],
  ['a number that a formula would take for a day', DEADLINE, 45_245, 'General', false],
  ['a small number', DEADLINE, 85, 'General', false],
  ['a number in a cell for percentages', DEADLINE, 100, '0%', false],
  ['an empty cell in which any number may come', DEADLINE, null, 'General', false],
  ['a month', DEADLINE, 45_245, 'mmm-yy', false],
  ['a month beside a word with a d', DEADLINE, 45_245, 'mmmm yyyy "(dato)"', false],
  ['a count', atLeast(5), 7, 'General', true],
  ['a count that is shown as a day', atLeast(5), 45_245, 'dd/mm/yyyy', false],
  ['a share', atLeast(0.5, 'percent'), 0.48, '0.00%', true],
  ['a bare number for a share', atLeast(0.5, 'percent'), 60, 'General', true],
  ['an answer', ANSWER, 'Sì', 'General', true],
  ['an answer behind a space that TRIM leaves', ANSWER, 'sì\u00a0', 'General', false],
])('%s', (_what, target, value, format, live) => {
  expect(isLive(target, value, format)).toBe(live);
});
