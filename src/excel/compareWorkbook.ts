import { comparedPlans, type ComparedPlans, type EndedPlan } from '../pira/checks/otherYear/comparedPlans';
import { planOfVersion, type VersionChoice, versionsOf } from '../pira/compare/versions';
import { evaluatePlan } from '../pira/evaluation/evaluatePlan';
import type { Sheet } from '../pira/sheet/sheet';
import type { Comparing, ComparisonDone, EndedPlanFound, RunOptions, VersionsFound } from './port';
import { failure, type Failure } from './problem';
import { readWorkbook } from './read/readWorkbook';
import type { Settings } from './settings';

/** Reads every sheet and tells the plans that stand on them. */
export async function versionsIn(options: RunOptions): Promise<VersionsFound | Failure> {
  const workbook = await readWorkbook({ ...options, wholeWorkbook: true });
  if (!workbook.ok) return workbook;
  return { ok: true, versions: versionsOf(workbook.sheets.map(({ sheet }) => sheet)) };
}

/** Reads one of the plans and judges it. */
export async function endedPlanIn(
  choice: VersionChoice,
  options: RunOptions,
): Promise<EndedPlanFound | Failure> {
  const workbook = await readWorkbook({ ...options, wholeWorkbook: true });
  if (!workbook.ok) return workbook;
  const sheets = workbook.sheets.map(({ sheet }) => sheet);
  const ended = endedPlan(sheets, choice, workbook.settings);
  return ended.plan.indicators.length === 0 ? failure({ code: 'no-plan' }) : { ok: true, ...ended };
}

/** Reads and compares two plans. */
export async function compareWorkbook(
  comparing: Comparing,
  options: RunOptions,
): Promise<ComparisonDone | Failure> {
  const workbook = await readWorkbook({ ...options, wholeWorkbook: true });
  if (!workbook.ok) return workbook;
  const { sheets, settings } = workbook;
  const compared = comparedIn(
    comparing,
    sheets.map(({ sheet }) => sheet),
    settings,
  );
  return compared === null ? failure({ code: 'no-plan' }) : { ok: true, ...compared, settings };
}

/** Two plans side by side; null where one of them has no indicator. */
export function comparedIn(
  { from, to }: Comparing,
  sheets: readonly Sheet[],
  settings: Settings,
): ComparedPlans | null {
  const before = 'plan' in from ? from : endedPlan(sheets, from, settings);
  const after = planOfVersion(sheets, to);
  if (before.plan.indicators.length === 0 || after.indicators.length === 0) return null;
  const decisions = new Map(settings.matches.map(({ identity, decision }) => [identity, decision]));
  return comparedPlans(before, after, decisions, sheets);
}

function endedPlan(sheets: readonly Sheet[], choice: VersionChoice, { rules }: Settings): EndedPlan {
  const plan = planOfVersion(sheets, choice);
  return { plan, evaluation: evaluatePlan(plan, rules) };
}
