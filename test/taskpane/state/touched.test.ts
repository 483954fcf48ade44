import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { touched } from '../../../src/taskpane/state/touched';
import { ACTUAL_COLUMN, SAMPLE_PLAN, SHEET, TARGET_COLUMN } from '../samplePlan';

const evaluation = evaluatePlan(SAMPLE_PLAN);
const change = (row: number, column: number, rowCount = 1, columnCount = 1, sheet = SHEET) => ({
  sheet,
  row,
  column,
  rowCount,
  columnCount,
});

describe('what a change of the sheet touches', () => {
  it.each([
    ['one actual', change(21, ACTUAL_COLUMN), { kind: 'actuals', indicators: [1] }],
    ['two actuals', change(20, ACTUAL_COLUMN, 2), { kind: 'actuals', indicators: [0, 1] }],
    ['an actual and what stands beside it', change(20, ACTUAL_COLUMN, 1, 2), { kind: 'plan' }],
    ['a target', change(20, TARGET_COLUMN), { kind: 'plan' }],
    ['a cell without an indicator', change(3, 0), { kind: 'plan' }],
    ['actuals and rows below them', change(23, ACTUAL_COLUMN, 3), { kind: 'plan' }],
    ['another sheet', change(21, ACTUAL_COLUMN, 1, 1, 'Foglio2'), { kind: 'nothing' }],
  ])('%s', (_, given, expected) => {
    expect(touched(evaluation, given)).toEqual(expected);
  });
});
