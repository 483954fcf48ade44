import type { Evaluation, IndicatorResult } from '../evaluation/evaluation';
import type { Unit } from '../expressions/target';
import type { Indicator, Plan } from '../plan/plan';
import { changesBetween, type FieldChange } from './changes/changesBetween';
import { isOtherUnit } from './changes/targetEffect';
import { type ComparedPair, comparePlans } from './comparePlans';
import type { Decisions } from './matching/decisions';

/** A plan with how it ended. */
export interface EndedPlan {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
}

/** Why two years of an indicator cannot simply be held against each other. */
export type Break = 'unit' | 'algorithm' | 'likely-match' | 'gap';

/** What one year's plan says of an indicator. */
export interface TrendPoint {
  readonly year: number;
  readonly result: IndicatorResult;
  /** What changed since the point before; empty where the two are comparable, and for the first. */
  readonly breaks: readonly Break[];
  /** The target's limit and the actual value as figures of one unit; null where they are none. */
  readonly target: number | null;
  readonly actual: number | null;
  readonly unit: Unit | null;
}

/** An indicator over the years, by its latest name. */
export interface Trend {
  readonly indicator: Indicator;
  readonly points: readonly TrendPoint[];
}

/** Years of an indicator that can be held against each other: a new run begins where unit or algorithm change. */
export function comparableRuns({ points }: Trend): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    const isApart = point.breaks.includes('unit') || point.breaks.includes('algorithm');
    if (last === undefined || isApart) runs.push([point]);
    else last.push(point);
  }
  return runs;
}

/** The indicators of some plans over their years, in the order of the latest plan: those that stand in two at least. */
export function trendsOf(plans: readonly EndedPlan[], decisions: Decisions): readonly Trend[] {
  const years = byYear(plans);
  const changesSince = changesToEarlier(years);
  let open = new Map<Indicator, readonly TrendPoint[]>();
  const closed: Trend[] = [];
  years.forEach((ended, at) => {
    const before = years[at - 1];
    const pairs = before === undefined ? [] : comparePlans(before.plan, ended.plan, decisions).pairs;
    const partners = new Map(pairs.map((pair) => [pair.to, pair]));
    const next = new Map<Indicator, readonly TrendPoint[]>();
    for (const result of ended.evaluation.results) {
      const { indicator } = result;
      const pair = partners.get(indicator);
      const former = pair === undefined ? undefined : open.get(pair.from);
      if (pair !== undefined) open.delete(pair.from);
      const point = pointOf(result, ended.plan.year ?? 0);
      const breaks = former && pair ? breaksOf(pair, former, point, changesSince(former, ended)) : [];
      next.set(indicator, [...(former ?? []), { ...point, breaks }]);
    }
    for (const [indicator, points] of open) closed.push({ indicator, points });
    open = next;
  });
  const all = [...[...open].map(([indicator, points]): Trend => ({ indicator, points })), ...closed];
  return all.filter(({ points }) => points.length > 1);
}

/** One plan a year, the last of those given for it; without a year it has no place among them. */
function byYear(plans: readonly EndedPlan[]): readonly EndedPlan[] {
  const found = new Map<number, EndedPlan>();
  for (const ended of plans) if (ended.plan.year !== null) found.set(ended.plan.year, ended);
  return [...found].toSorted(([a], [b]) => a - b).map(([, ended]) => ended);
}

/** What is compared with the last year that says something of it, should the years between be silent. */
const APART_BY = ['unit', 'algorithm'] as const;

/** The changes of an indicator's unit and algorithm since the last of its years that has them, where that is not the last of all. */
function changesToEarlier(
  years: readonly EndedPlan[],
): (former: readonly TrendPoint[], now: EndedPlan) => (to: Indicator) => readonly FieldChange[] {
  const plans = new Map(years.map(({ plan }) => [plan.year, plan]));
  return (former, now) => (to) =>
    APART_BY.flatMap((field) => {
      const earlier = former.findLast(({ result }) => result.indicator[field].text !== '');
      const plan = plans.get(earlier?.year ?? null);
      if (earlier === undefined || plan === undefined || earlier === former.at(-1)) return [];
      const changes = changesBetween(plan, now.plan)(earlier.result.indicator, to);
      return changes.filter((change) => change.field === field);
    });
}

function breaksOf(
  { changes, certainty, to }: ComparedPair,
  former: readonly TrendPoint[],
  { year, unit }: Point,
  changesSince: (to: Indicator) => readonly FieldChange[],
): readonly Break[] {
  const all = [...changes, ...changesSince(to)];
  const changed = (field: string): boolean =>
    all.some(
      (change) => change.field === field && (change.kind === 'changed' || change.kind === 'prints-alike'),
    );
  const known = former.findLast((point) => point.unit !== null && point.unit !== 'number')?.unit;
  const before = known ?? former.findLast((point) => point.unit !== null)?.unit ?? null;
  const isUnitApart =
    changed('unit') ||
    (unit !== null && before !== null && isOtherUnit(before, unit)) ||
    changes.some(({ field, kind }) => field === 'target' && (kind === 'other-unit' || kind === 'other-kind'));
  const last = former.at(-1);
  return [
    ...(isUnitApart ? (['unit'] as const) : []),
    ...(changed('algorithm') ? (['algorithm'] as const) : []),
    ...(certainty === 'likely' ? (['likely-match'] as const) : []),
    ...(last !== undefined && year - last.year > 1 ? (['gap'] as const) : []),
  ];
}

type Point = Omit<TrendPoint, 'breaks'>;

function pointOf(result: IndicatorResult, year: number): Point {
  const reading = result.target?.reading;
  const measure = result.actual?.measure;
  const quantity = measure?.kind === 'quantity' ? measure : null;
  const limit = reading?.kind === 'threshold' ? reading : null;
  return {
    year,
    result,
    target: limit?.value ?? null,
    actual: quantity?.value ?? result.computed?.value ?? null,
    unit: limit?.unit ?? quantity?.unit ?? null,
  };
}
