import { fold } from '../lexicon/text/fold';
import type { Correction } from '../plan/correction';
import type { Plan } from '../plan/plan';
import { isOurs, readPlan } from '../reading/readPlan';
import type { Sheet } from '../sheet/sheet';

/** A plan that a workbook holds: the sheets it stands on and the year that is looked at. */
export interface Version {
  readonly sheets: readonly string[];
  readonly year: number | null;
  /** The year that the sheets themselves are for. */
  readonly planYear: number | null;
  readonly indicators: number;
}

/** Which plan of a workbook is meant; null for what the workbook itself says. */
export interface VersionChoice {
  readonly sheets: readonly string[] | null;
  readonly year: number | null;
}

interface PlanOfSheets {
  readonly sheets: string[];
  readonly plan: Plan;
  readonly names: Set<string>;
  readonly years: Set<number>;
  indicators: number;
}

/** Two sheets for one year that have this share of their names in common are two states of one plan, not two parts of it. */
const SAME_PLAN_SHARE = 0.5;

/**
 * The plans that the sheets of a workbook hold: sheets for one year that do not repeat each other are one plan. A plan
 * with targets for several years stands there once for each.
 */
export function versionsOf(
  sheets: readonly Sheet[],
  corrections: readonly Correction[] = [],
): readonly Version[] {
  const parts: PlanOfSheets[] = [];
  for (const sheet of sheets) {
    if (!sheet.visible || isOurs(sheet)) continue;
    const plan = readPlan([sheet], { year: null, corrections });
    if (plan.indicators.length === 0) continue;
    const names = new Set(
      plan.indicators.map(({ name, description }) => fold(name.text || description.text)),
    );
    const same = parts.find((part) => part.plan.year === plan.year && !isSamePlan(part.names, names));
    if (same === undefined)
      parts.push({
        sheets: [sheet.name],
        plan,
        names,
        years: new Set(plan.years),
        indicators: plan.indicators.length,
      });
    else {
      same.sheets.push(sheet.name);
      for (const name of names) same.names.add(name);
      for (const year of plan.years) same.years.add(year);
      same.indicators += plan.indicators.length;
    }
  }
  return parts
    .toSorted((a, b) => (a.plan.year ?? 0) - (b.plan.year ?? 0))
    .flatMap(({ sheets: names, plan, years, indicators }) =>
      (years.size === 0 ? [plan.year] : [...years].toSorted((a, b) => a - b)).map((year): Version => ({
        sheets: names,
        year,
        planYear: plan.year,
        indicators,
      })),
    );
}

function isSamePlan(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...other].filter((name) => one.has(name)).length;
  return common >= SAME_PLAN_SHARE * Math.min(one.size, other.size);
}

/** The two plans that people most likely want to compare: the last two, else two years of the last; null where there is one. */
export function likelyPair(
  versions: readonly Version[],
): { readonly from: Version; readonly to: Version } | null {
  const own = versions.filter(({ year, planYear }) => year === planYear);
  const [before, last] = own.slice(-2);
  if (before && last) return { from: before, to: last };
  const [first, second] = versions;
  return first && second ? { from: first, to: second } : null;
}

/** The plan that is meant, read from the sheets of a workbook. */
export function planOfVersion(
  sheets: readonly Sheet[],
  { sheets: names, year }: VersionChoice,
  corrections: readonly Correction[] = [],
): Plan {
  const chosen = names === null ? sheets : sheets.filter(({ name }) => names.includes(name));
  return readPlan(chosen, { year, corrections });
}
