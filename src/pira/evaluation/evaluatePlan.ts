import type { ActualCell, Coded, Indicator, Objective, Plan } from '../plan/plan';
import type { Measure } from '../expressions/measure';
import type { Change, Target } from '../expressions/target';
import { evaluate, withoutFigures } from './evaluate';
import type { Evaluation, IndicatorResult } from './evaluation';
import { levelFromBase, type LevelToReach } from './levelFromBase';
import { levelReached } from './levelReached';
import { Grouping } from './grouping';
import type { OutcomeNote } from '../messages';
import { officeNotes } from './officeNotes';
import { actualOfYear, targetOfYear } from './cellsOfYear';
import { withLevelsOfNotes } from './levels';
import { ratioMeasure, ratioOf } from './ratio';
import type { Outcome } from './outcome';
import { withThresholdOfBands, DEFAULT_RULES, type EvaluationRules, type RefusedRule } from './rules';
import { Tally } from './tally';

/**
 * Judges every indicator of a plan for the plan's year and rolls the results up, by the body's own rules where they are
 * given. Rules that were kept and cannot be used are only passed on.
 */
export function evaluatePlan(
  plan: Plan,
  own: Partial<EvaluationRules> = {},
  refused: readonly RefusedRule[] = [],
): Evaluation {
  const rules = withThresholdOfBands({ ...DEFAULT_RULES, ...own });
  const judge = judgeOnce(rules);
  const whole = new Tally(rules);
  const missions = new Grouping(
    rules,
    ({ mission }) => codedKey(mission),
    ({ mission }) => mission,
  );
  const programmes = new Grouping(
    rules,
    ({ mission, programme }) => `${codedKey(mission)}\n${codedKey(programme)}`,
    ({ mission, programme }) => ({ mission, programme }),
  );
  const objectives = new Grouping(
    rules,
    ({ id }) => String(id),
    (objective) => objective,
  );
  const perspectives = new Grouping(
    rules,
    ({ perspective }) => perspective.text.toLowerCase(),
    ({ perspective }) => perspective.text,
  );
  const groupings = [missions, programmes, objectives, perspectives];
  const talliesOf = new Map<Objective, readonly Tally[]>();
  const notesOf = officeNotes(plan);
  const results = plan.indicators.map((indicator) => {
    const { objective } = indicator;
    const result = withNotes(evaluateIndicator(indicator, plan.year, judge), notesOf(indicator));
    let tallies = talliesOf.get(objective);
    if (tallies === undefined) {
      tallies = [whole, ...groupings.map((grouping) => grouping.tallyOf(objective))];
      talliesOf.set(objective, tallies);
    }
    for (const tally of tallies) tally.add(result);
    return result;
  });
  return {
    year: plan.year,
    rules,
    refused,
    results,
    plan: whole.rollUp,
    missions: missions.groups,
    programmes: programmes.groups,
    objectives: objectives.groups,
    perspectives: perspectives.groups,
  };
}

/** A result with further notes beside its outcome. */
function withNotes(result: IndicatorResult, notes: readonly OutcomeNote[]): IndicatorResult {
  if (notes.length === 0) return result;
  const { outcome } = result;
  return { ...result, outcome: { ...outcome, notes: [...outcome.notes, ...notes] } };
}

type Judge = (target: Target, measure: Measure) => Outcome;

/** Judges each pair of a target and a measure once: plans aim at the same and measure the same on many rows. */
function judgeOnce(rules: EvaluationRules): Judge {
  const known = new Map<Target, Map<Measure, Outcome>>();
  return (target, measure) => {
    let ofTarget = known.get(target);
    if (ofTarget === undefined) {
      ofTarget = new Map();
      known.set(target, ofTarget);
    }
    let outcome = ofTarget.get(measure);
    if (outcome === undefined) {
      outcome = evaluate(target, measure, rules);
      ofTarget.set(measure, outcome);
    }
    return outcome;
  };
}

const NOT_MEASURED: Measure = { kind: 'not-measured' };

/** Judges one indicator for a year. Without one usable target, or with contradicting cells, it is not evaluable. */
function evaluateIndicator(indicator: Indicator, year: number | null, judge: Judge): IndicatorResult {
  const target = targetOfYear(indicator, year);
  const actual = actualOfYear(indicator, year);
  const found = {
    indicator,
    target: target.ok ? withLevelsOfNotes(target.cell, indicator) : null,
    actual: actual.ok ? actual.cell : null,
    computed: null,
    levelToReach: null,
  };
  if (!target.ok) return { ...found, outcome: withoutFigures('not-evaluable', [target.reason]) };
  if (!actual.ok) return { ...found, outcome: withoutFigures('not-evaluable', [actual.reason]) };
  const { reading } = found.target ?? target.cell;
  if (reading.kind === 'change')
    return { ...found, ...evaluateChange(indicator, reading, actual.cell, year, judge) };
  const measure = actual.cell?.measure ?? NOT_MEASURED;
  const computed = measure.kind === 'not-measured' ? ratioOf(indicator, year) : null;
  const inRatio = computed === null ? null : ratioMeasure(computed, reading);
  if (inRatio === null) return { ...found, outcome: judge(reading, measure) };
  return { ...found, computed, outcome: judge(reading, inRatio) };
}

/** A change is judged by the value to reach that its base in the plan gives; the outcome says which cell was used. */
function evaluateChange(
  indicator: Indicator,
  change: Change,
  actual: ActualCell | null,
  year: number | null,
  judge: Judge,
): { readonly levelToReach: LevelToReach | null; readonly outcome: Outcome } {
  const found = levelFromBase(indicator, change, year);
  if (!found.ok)
    return { levelToReach: null, outcome: withReason(judge(change, NOT_MEASURED), found.reason) };
  const { levelToReach } = found;
  const measure = actual === null ? NOT_MEASURED : levelReached(actual, change, levelToReach, indicator);
  const outcome = judge(levelToReach.target, measure);
  return { levelToReach, outcome: { ...outcome, notes: [levelToReach.note, ...outcome.notes] } };
}

/** The outcome of a change without base, with the reason that was found in the plan. */
function withReason(outcome: Outcome, reason: OutcomeNote): Outcome {
  return { ...outcome, notes: [reason, ...outcome.notes.filter(({ code }) => code !== 'base-unknown')] };
}

/** By code where there is one: real plans print one mission with several wordings. */
function codedKey({ code, name }: Coded): string {
  return code ?? name.toLowerCase();
}
