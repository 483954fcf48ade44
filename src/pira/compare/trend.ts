import type { Evaluation, IndicatorResult } from '../evaluation/evaluation';
import type { Unit } from '../expressions/target';
import type { Indicator, Plan } from '../plan/plan';
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

/** The indicators of some plans over their years, in the order of the latest plan: those that stand in two at least. */
export function trendsOf(plans: readonly EndedPlan[], decisions: Decisions): readonly Trend[] {
  const years = byYear(plans);
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
      const last = former?.at(-1);
      const point = pointOf(
        result,
        ended.plan.year ?? 0,
        last === undefined || pair === undefined ? [] : breaksOf(pair, last, ended.plan),
      );
      next.set(indicator, [...(former ?? []), point]);
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

function breaksOf({ changes, certainty }: ComparedPair, last: TrendPoint, { year }: Plan): readonly Break[] {
  const changed = (field: string): boolean =>
    changes.some(
      (change) => change.field === field && (change.kind === 'changed' || change.kind === 'prints-alike'),
    );
  const isOtherUnit =
    changed('unit') ||
    changes.some(({ field, kind }) => field === 'target' && (kind === 'other-unit' || kind === 'other-kind'));
  return [
    ...(isOtherUnit ? (['unit'] as const) : []),
    ...(changed('algorithm') ? (['algorithm'] as const) : []),
    ...(certainty === 'likely' ? (['likely-match'] as const) : []),
    ...(year !== null && year - last.year > 1 ? (['gap'] as const) : []),
  ];
}

function pointOf(result: IndicatorResult, year: number, breaks: readonly Break[]): TrendPoint {
  const reading = result.target?.reading;
  const measure = result.actual?.measure;
  const quantity = measure?.kind === 'quantity' ? measure : null;
  const limit = reading?.kind === 'threshold' ? reading : null;
  return {
    year,
    result,
    breaks,
    target: limit?.value ?? null,
    actual: quantity?.value ?? null,
    unit: limit?.unit ?? quantity?.unit ?? null,
  };
}
