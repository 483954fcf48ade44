import { comparedPlans, type ComparedPlans } from '../pira/checks/otherYear/comparedPlans';
import type { Decisions } from '../pira/compare/matching/decisions';
import { type Disagreement, disagreementsOf } from '../pira/compare/disagreements';
import { type EndedPlan, trendsOf } from '../pira/compare/trend';
import { planOfVersion, type VersionChoice, versionsOf } from '../pira/compare/versions';
import { evaluatePlan } from '../pira/evaluation/evaluatePlan';
import type { Sheet } from '../pira/sheet/sheet';
import type {
  ComparisonChoice,
  Comparisons,
  ComparisonDone,
  EndedPlanFound,
  RunOptions,
  TrendsFound,
  VersionsFound,
} from './port';
import { failure, type Failure } from './problem';
import { readWorkbook } from './read/readWorkbook';
import type { Settings } from './settings';

/** Reads every sheet to its end. */
async function readWholeWorkbook(
  options: RunOptions,
): Promise<{ readonly ok: true; readonly sheets: readonly Sheet[]; readonly settings: Settings } | Failure> {
  const workbook = await readWorkbook({ ...options, wholeWorkbook: true });
  if (!workbook.ok) return workbook;
  return { ok: true, sheets: workbook.sheets.map(({ sheet }) => sheet), settings: workbook.settings };
}

/** Reads every sheet and tells the plans that stand on them. */
async function readVersions(options: RunOptions): Promise<VersionsFound | Failure> {
  const workbook = await readWholeWorkbook(options);
  if (!workbook.ok) return workbook;
  const { sheets, settings } = workbook;
  return { ok: true, versions: versionsOf(sheets, settings.corrections) };
}

/** Reads one of the plans and judges it. */
async function readEndedPlan(choice: VersionChoice, options: RunOptions): Promise<EndedPlanFound | Failure> {
  const workbook = await readWholeWorkbook(options);
  if (!workbook.ok) return workbook;
  const { sheets, settings } = workbook;
  const ended = endedPlan(sheets, choice, settings);
  return ended.plan.indicators.length === 0 ? failure({ code: 'no-plan' }) : { ok: true, ...ended };
}

/** Reads every plan of the workbook and follows their indicators over the years. */
async function readTrends(options: RunOptions): Promise<TrendsFound | Failure> {
  const workbook = await readWholeWorkbook(options);
  if (!workbook.ok) return workbook;
  const { sheets, settings } = workbook;
  return { ok: true, ...findTrends(sheets, options.otherPlans ?? [], settings) };
}

/** The plans of a workbook and their indicators over the years, those of other plans included. */
export function findTrends(
  sheets: readonly Sheet[],
  others: readonly EndedPlan[],
  settings: Settings,
): Pick<TrendsFound, 'plans' | 'trends' | 'disagreements'> {
  const versions = versionsOf(sheets, settings.corrections);
  const years = [...new Set(versions.map(({ year }) => year))];
  const decisions = decisionsOf(settings);
  const disagreements: Disagreement[] = [];
  const plans = years.flatMap((year) => {
    const ofYear = versions.filter((version) => version.year === year);
    const forYear = ofYear.filter(({ planYear }) => planYear === year);
    const own = forYear.at(-1) ?? ofYear.at(-1);
    if (own === undefined) return [];
    const followed = endedPlan(sheets, own, settings);
    const rivals = forYear.slice(0, -1).map((rival) => planOfVersion(sheets, rival, settings.corrections));
    disagreements.push(...disagreementsOf(followed.plan, rivals, decisions));
    return [followed];
  });
  return { plans, trends: trendsOf([...others, ...plans], decisions), disagreements };
}

/** Reads and compares two plans. */
async function compareWorkbook(
  comparing: ComparisonChoice,
  options: RunOptions,
): Promise<ComparisonDone | Failure> {
  const workbook = await readWholeWorkbook(options);
  if (!workbook.ok) return workbook;
  const { sheets, settings } = workbook;
  const compared = comparePlans(comparing, sheets, settings);
  return compared === null ? failure({ code: 'no-plan' }) : { ok: true, ...compared, settings };
}

/** Two plans side by side; null where one of them has no indicator. */
export function comparePlans(
  { from, to }: ComparisonChoice,
  sheets: readonly Sheet[],
  settings: Settings,
): ComparedPlans | null {
  const before = 'plan' in from ? from : endedPlan(sheets, from, settings);
  const after = planOfVersion(sheets, to, settings.corrections);
  if (before.plan.indicators.length === 0 || after.indicators.length === 0) return null;
  return comparedPlans(before, after, decisionsOf(settings), sheets);
}

function decisionsOf({ matches }: Settings): Decisions {
  return new Map(matches.map(({ identity, decision }) => [identity, decision]));
}

export function endedPlan(
  sheets: readonly Sheet[],
  choice: VersionChoice,
  { rules, corrections }: Settings,
): EndedPlan {
  const plan = planOfVersion(sheets, choice, corrections);
  return { plan, evaluation: evaluatePlan(plan, rules) };
}

/** What is asked of the plans of the workbook that is open in Excel. */
export const COMPARISONS: Comparisons = {
  readVersions: readVersions,
  readEndedPlan: readEndedPlan,
  readTrends: readTrends,
  compare: compareWorkbook,
};
