import { comparePlans, type Comparison } from '../../compare/comparePlans';
import type { Decisions } from '../../compare/matching/decisions';
import type { EndedPlan } from '../../compare/trend';
import { changesPage } from '../../messages/it/changes';
import { EarlierReasons } from '../../output/reasons';
import { numberedTitle } from '../../plan/codes';
import type { Plan } from '../../plan/plan';
import type { Sheet } from '../../sheet/sheet';
import { yearFindings } from '.';
import type { YearFinding } from './yearRule';

/** Two plans side by side, with what is to be said of the new one beside the old one. */
export interface ComparedPlans {
  readonly comparison: Comparison;
  readonly findings: readonly YearFinding[];
}

/** Compares a plan with the one before it. `sheets`: those of the new plan's workbook, where people write their reasons. */
export function comparedPlans(
  { plan: from, evaluation }: EndedPlan,
  to: Plan,
  decisions: Decisions,
  sheets: readonly Sheet[],
): ComparedPlans {
  const comparison = comparePlans(from, to, decisions);
  const reasons = new EarlierReasons(changesOn(sheets));
  const results = new Map(evaluation.results.map((result) => [result.indicator.id, result]));
  const findings = yearFindings({
    comparison,
    resultOf: ({ id }) => results.get(id),
    hasReason: ({ objective, name, description, code }) =>
      reasons.has(numberedTitle(objective), name.text || description.text || code.text),
  });
  return { comparison, findings };
}

/** What the workbook's own Variazioni says; null where none stands. */
function changesOn(sheets: readonly Sheet[]): readonly (readonly string[])[] | null {
  return sheets.find(({ madeAs }) => madeAs === changesPage.sheet)?.texts ?? null;
}
