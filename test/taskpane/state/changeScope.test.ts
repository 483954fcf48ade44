import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings';
import { changeScope } from '../../../src/taskpane/state/changeScope';
import { ACTUAL_COLUMN, SAMPLE_PLAN, SHEET, TARGET_COLUMN } from '../samplePlan';

const analysis = {
  ok: true,
  plan: SAMPLE_PLAN,
  evaluation: evaluatePlan(SAMPLE_PLAN),
  findings: [],
  isCalculated: false,
  settings: DEFAULT_SETTINGS,
} as const;
const change = (
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1,
  sheet: string | null = SHEET,
) => ({
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
    ['a sheet that was never read', change(21, 0, 9, 9, null), { kind: 'plan' }],
  ])('%s', (_, given, expected) => {
    expect(changeScope(analysis, given)).toEqual(expected);
  });

  it('anything, where actual values are calculated', () => {
    expect(changeScope({ ...analysis, isCalculated: true }, change(0, 0, 1, 1, 'Foglio2'))).toEqual({
      kind: 'plan',
    });
  });
});
