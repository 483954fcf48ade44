import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings';
import type { Analysis } from '../../../src/excel/port';
import type { Finding } from '../../../src/pira/checks/finding';
import type { Plan, Table } from '../../../src/pira/plan/plan';
import { missingEntries } from '../../../src/taskpane/views/missing/missingEntries';
import { ACTUAL_COLUMN, cellAt, SAMPLE_PLAN, SHEET } from '../samplePlan';

const CAUSE_COLUMN = 12;
const table: Table = {
  sheet: SHEET,
  headerRow: 19,
  headerFirstRow: 19,
  startRow: null,
  year: 2021,
  firstRow: 20,
  lastRow: 24,
  columns: [
    {
      field: 'other',
      column: CAUSE_COLUMN,
      year: null,
      header: { text: 'Causa', cell: cellAt(19, CAUSE_COLUMN) },
      own: true,
      by: 'label',
    },
  ],
  indicators: [0, 1, 2, 3, 4],
};
const missing = (row: number): Finding => ({
  rule: 'missing-reason',
  severity: 'warning',
  place: cellAt(row, ACTUAL_COLUMN),
  message: { it: 'Manca la causa.', en: 'The cause is missing.' },
  reason: null,
  identity: `missing-reason:${row}`,
  fix: null,
  shared: null,
});

function completed(plan: Plan, findings: readonly Finding[], ignored: Analysis['settings']['ignored'] = []) {
  const found = missingEntries({
    ok: true,
    plan,
    evaluation: evaluatePlan(plan),
    findings,
    isCalculated: false,
    settings: { ...DEFAULT_SETTINGS, ignored },
  });
  return {
    actuals: found.actuals.map(({ cell }) => cell),
    causes: found.causes.map(({ cell }) => cell),
    withoutColumn: found.withoutColumn,
  };
}

const WITH_COLUMNS = { ...SAMPLE_PLAN, tables: [table] };
const FOUND = [missing(21), missing(22)];

test('an actual that was not measured, and each cause that is asked for, in our column', () => {
  expect(completed(WITH_COLUMNS, FOUND)).toEqual({
    actuals: [cellAt(23, ACTUAL_COLUMN)],
    causes: [cellAt(21, CAUSE_COLUMN), cellAt(22, CAUSE_COLUMN)],
    withoutColumn: { actual: 0, cause: 0 },
  });
});

test('a cause that the office ignores is not asked for', () => {
  const ignored = [{ identity: 'missing-reason:21', reason: 'Scritta nella relazione' }];
  expect(completed(WITH_COLUMNS, FOUND, ignored).causes).toEqual([cellAt(22, CAUSE_COLUMN)]);
});

test('where the evaluation has not written its columns yet, they are counted', () => {
  const indicators = SAMPLE_PLAN.indicators.map((one) => ({ ...one, actuals: [] }));
  expect(completed({ ...SAMPLE_PLAN, indicators }, [])).toMatchObject({
    actuals: [],
    withoutColumn: { actual: 4, cause: 0 },
  });
  expect(completed(SAMPLE_PLAN, FOUND)).toMatchObject({ causes: [], withoutColumn: { actual: 0, cause: 2 } });
});

test('an empty cell of an actual column waits for its value, the plan’s own as well as ours', () => {
  for (const own of [true, false]) {
    const header = { text: 'Consuntivo 2021', cell: cellAt(19, ACTUAL_COLUMN) };
    const column = { field: 'actual', column: ACTUAL_COLUMN, year: 2021, header, own, by: 'label' } as const;
    const target = {
      ...column,
      field: 'target',
      column: SAMPLE_PLAN.indicators[0]?.targets[0]?.cell.column ?? 0,
    } as const;
    const indicators = SAMPLE_PLAN.indicators.map((one) => ({ ...one, actuals: [] }));
    const plan = { ...SAMPLE_PLAN, indicators, tables: [{ ...table, columns: [target, column] }] };
    const { actuals, withoutColumn } = completed(plan, []);
    expect(withoutColumn).toEqual({ actual: 0, cause: 0 });
    expect(actuals.length).toBeGreaterThan(1);
    expect(new Set(actuals.map(({ column: at }) => at))).toEqual(new Set([ACTUAL_COLUMN]));
  }
});
