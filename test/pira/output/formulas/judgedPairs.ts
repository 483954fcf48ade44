import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { shownAchievement } from '../../../../src/pira/evaluation/display';
import type { IndicatorResult } from '../../../../src/pira/evaluation/evaluation';
import { DEFAULT_RULES, type EvaluationRules } from '../../../../src/pira/evaluation/rules';
import { sayStatus } from '../../../../src/pira/messages/sayStatus';
import { formulaCells } from '../../../../src/pira/output/formulas/formulaCells';
import type { ResultRole } from '../../../../src/pira/output/resultTitles';
import type { CellEdit } from '../../../../src/pira/sheet/sheetEdit';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import { readActual } from '../../../../src/pira/expressions/readActual';
import { sheetFromRows } from '../../../support/sheet';
import { planOf } from '../../../support/tablePlan';
import type { Pair } from './targetActualPairs';

/** The column that the actual values stand in; the formulas stand behind it. */
export const ACTUAL_COLUMN = 2;
const ROLES: readonly ResultRole[] = ['variance', 'achievement', 'status'];

/** Rules of bodies that differ from the usual ones in one thing, and in several. */
export const RULES: readonly EvaluationRules[] = [
  DEFAULT_RULES,
  { ...DEFAULT_RULES, partlyFrom: 0.55 },
  { ...DEFAULT_RULES, cap: 1.2 },
  { ...DEFAULT_RULES, lateness: 30 },
  { ...DEFAULT_RULES, atMost: 'ratio' },
  {
    ...DEFAULT_RULES,
    partlyFrom: 0.8,
    cap: 2,
    lateness: 365,
    atMost: 'ratio',
    unmeasured: 'zero',
    rollUp: 'worst',
  },
];

/** A pair in its row, as it was judged, with the formulas of its row (null where there is none). */
export interface JudgedPair {
  readonly pair: Pair;
  readonly row: number;
  readonly result: IndicatorResult;
  readonly formulas: readonly (string | null)[];
}

/** Every pair judged by some rules, in a row of its own. */
export function judgedPairs(pairs: readonly Pair[], rules: EvaluationRules): JudgedPair[] {
  const sheet = sheetFromRows(
    'Piano',
    pairs.map(({ value, text, format }) => ['', '', { value, text, format }]),
  );
  const plan = planOf([
    {
      headerRow: 0,
      targetColumn: 1,
      actualColumn: ACTUAL_COLUMN,
      rows: pairs.map((pair, row) => ({
        row,
        target: pair.target,
        unit: pair.unit ?? '',
        measure: readActual(pair, pair.target, pair.unit ?? ''),
      })),
    },
  ]);
  const { results } = evaluatePlan(plan, rules);
  return pairs.flatMap((pair, row) => {
    const result = results[row];
    if (result === undefined) return [];
    const cells = formulaCells(result, { sheet, row, column: null }, rules);
    return [{ pair, row, result, formulas: formulasIn(cells) }];
  });
}

/** The formulas of a row, null where there is none. */
export function formulasIn(cells: ReadonlyMap<ResultRole, CellEdit>): (string | null)[] {
  return ROLES.map((role) => {
    const content = cells.get(role)?.content;
    return content?.kind === 'formula' ? content.formula : null;
  });
}

/** The pairs whose calculated formulas give something else than the evaluation; `found` gives the values of a row. */
export function disagreements(
  judged: readonly JudgedPair[],
  found: (row: number) => readonly CellValue[],
): unknown[] {
  return judged.flatMap(({ pair, row, result: { outcome }, formulas }) => {
    if (formulas.every((formula) => formula === null)) return [];
    const points = outcome.varianceUnit === 'percentage-point' ? 100 : 1;
    const variance = outcome.variance === null ? null : outcome.variance * points;
    const expected = [variance, shownAchievement(outcome), sayStatus(outcome.status, 'it')];
    const own = found(row);
    return expected.every((value, index) => agrees(own[index] ?? null, value, pair))
      ? []
      : [{ pair, expected, own, formulas }];
  });
}

/** Whether a result of a formula is what the evaluation says; a formula shows "" where there is nothing. */
function agrees(found: CellValue, expected: number | string | null, { target, value }: Pair): boolean {
  if (expected === null) return found === '' || found === null;
  if (typeof expected === 'string') return found === expected;
  if (typeof found !== 'number') return false;
  const bounds =
    target.kind === 'threshold' ? [target.value] : target.kind === 'range' ? [target.min, target.max] : [];
  const size = Math.max(1, ...[...bounds, typeof value === 'number' ? value : 0].map(Math.abs));
  return Math.abs(found - expected) <= 1e-12 * size;
}
