import type { ActualCell, Coded, Indicator, Objective, TargetCell } from '../plan/plan';
import type { LevelToReach } from './levelFromBase';
import type { Outcome, Status } from './outcome';
import type { Ratio } from './ratio';
import type { EvaluationRules, RefusedRule } from './rules';

/** One indicator with what it was judged by. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  /** The target of the plan's year; null where the indicator has none. */
  readonly target: TargetCell | null;
  /** The actual of the plan's year; null where the sheet has no cell for it. */
  readonly actual: ActualCell | null;
  /** The ratio that was judged because no actual is written; null where none was. */
  readonly computed: Ratio | null;
  /** The level that a change asks for, from its base in the plan; null for other targets, and where no base is known. */
  readonly levelToReach: LevelToReach | null;
  readonly outcome: Outcome;
}

/** How the indicators of a group weigh in its mean; `equal-some-missing`: some weights are missing, so none was used. */
export type Weighting = 'weights' | 'equal' | 'equal-some-missing';

/** The mean achievement of a group of indicators, and how much of the group it speaks for. */
export interface RollUp {
  /** Mean over the indicators that have an achievement, or the lowest by the body's rules; null where none has. */
  readonly achievement: number | null;
  /** Coverage: `measured` of `total` indicators are in the mean. */
  readonly measured: number;
  readonly total: number;
  readonly counts: Readonly<Record<Status, number>>;
  readonly weighting: Weighting;
}

/** The roll-up of the indicators that share a mission, a programme, an objective or a perspective. */
export interface Group<Shared> extends RollUp {
  readonly of: Shared;
  /** Ids of its indicators. */
  readonly indicators: readonly number[];
}

/** The judgement of a whole plan. Groups stand in the plan's order. */
export interface Evaluation {
  readonly year: number | null;
  /** By which it was made. */
  readonly rules: EvaluationRules;
  /** Rules that the workbook keeps and that cannot be used, so that the usual ones were taken. */
  readonly refused: readonly RefusedRule[];
  /** One for each indicator of the plan, in its order. */
  readonly results: readonly IndicatorResult[];
  readonly plan: RollUp;
  readonly missions: readonly Group<Coded>[];
  readonly programmes: readonly Group<{ readonly mission: Coded; readonly programme: Coded }>[];
  readonly objectives: readonly Group<Objective>[];
  /** By the perspective's text; "" for objectives without one. */
  readonly perspectives: readonly Group<string>[];
}
