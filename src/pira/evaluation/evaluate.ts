import type { OutcomeNote } from '../messages';
import type { Measure } from '../expressions/measure';
import type { Assumption, Target, Unit } from '../expressions/target';
import { type Judgement, judgeDeadline, judgeRange, judgeThreshold } from './judgement';
import type { Outcome, Status } from './outcome';
import { compare } from './precision';

export interface EvaluationRules {
  /** Achievement from which an unmet target is partly met; 0.7 unless the office says otherwise. */
  readonly partlyFrom: number;
}

export const DEFAULT_RULES: EvaluationRules = { partlyFrom: 0.7 };

/** From zero on every missed target would be partly met: no threshold. */
const LEAST_THRESHOLD = 0.01;

/** Whether an achievement can be the threshold of partly met: from 1 % to 100 %. */
export function isThreshold(share: number): boolean {
  return share >= LEAST_THRESHOLD && share <= 1;
}

/** The judgement of a measured value against a target (docs/contracts.md, 2). What cannot be judged says why in its notes. */
export function evaluate(target: Target, measure: Measure, rules: EvaluationRules = DEFAULT_RULES): Outcome {
  if (target.kind === 'unreadable') return without('not-evaluable', [target.reason]);
  const assumptions = assumptionNotes(target);
  if (target.kind === 'change')
    return without('not-evaluable', [
      { code: 'base-unknown', relativeTo: target.relativeTo },
      ...assumptions,
    ]);
  if (measure.kind === 'not-measured') return without('not-measured', assumptions);
  if (measure.kind === 'unreadable') return without('not-evaluable', [measure.reason, ...assumptions]);
  switch (target.kind) {
    case 'threshold':
    case 'range': {
      if (measure.kind !== 'quantity')
        return without('not-evaluable', [{ code: 'actual-needs-number' }, ...assumptions]);
      const judgement =
        target.kind === 'range' ? judgeRange(target, measure.value) : judgeThreshold(target, measure.value);
      const notes = [
        ...measure.notes,
        ...valueNotes(target, judgement),
        ...thresholdNotes(judgement, rules),
        ...assumptions,
      ];
      return outcomeOf(judgement, partOf(judgement, rules), varianceUnitOf(target.unit), notes);
    }
    case 'deadline': {
      if (measure.kind === 'answer' && !measure.yes)
        return allOrNothing(false, [{ code: 'not-done' }, ...assumptions]);
      if (measure.kind !== 'day')
        return without('not-evaluable', [{ code: 'actual-needs-day' }, ...assumptions]);
      return outcomeOf(judgeDeadline(target.date, measure.date), 'not-met', 'day', assumptions);
    }
    case 'yes-no': {
      if (measure.kind !== 'answer')
        return without('not-evaluable', [{ code: 'actual-needs-answer' }, ...assumptions]);
      return allOrNothing(measure.yes === target.expected, assumptions);
    }
  }
}

/** An outcome without figures: not measured, or not evaluable for the reason in the notes. */
export function without(status: 'not-measured' | 'not-evaluable', notes: readonly OutcomeNote[]): Outcome {
  return {
    status,
    variance: null,
    varianceUnit: null,
    favourable: null,
    achievement: null,
    achievementRaw: null,
    notes,
  };
}

function allOrNothing(met: boolean, notes: readonly OutcomeNote[]): Outcome {
  const judgement = { met, tie: false, variance: null, achievementRaw: met ? 1 : 0 };
  return outcomeOf(judgement, 'not-met', null, notes);
}

function outcomeOf(
  { met, variance, achievementRaw }: Judgement,
  unmet: Status,
  varianceUnit: Unit | null,
  notes: readonly OutcomeNote[],
): Outcome {
  return {
    status: met ? 'met' : unmet,
    variance,
    varianceUnit,
    favourable: variance === null ? null : met,
    achievement: Math.min(Math.max(achievementRaw, 0), 1),
    achievementRaw,
    notes,
  };
}

/** A tie that a strict operator excludes is partly met, whatever the threshold. */
function partOf({ tie, achievementRaw }: Judgement, { partlyFrom }: EvaluationRules): Status {
  return tie || compare(achievementRaw, partlyFrom) >= 0 ? 'partly-met' : 'not-met';
}

/** A threshold of the body's own is said wherever a target was missed. */
function thresholdNotes({ met, tie }: Judgement, { partlyFrom }: EvaluationRules): OutcomeNote[] {
  const isUsual = partlyFrom === DEFAULT_RULES.partlyFrom;
  const percent = String(Number((partlyFrom * 100).toPrecision(12)));
  return met || tie || isUsual ? [] : [{ code: 'own-threshold', percent }];
}

/** A difference of percentages is in percentage points. */
function varianceUnitOf(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-point' : unit;
}

function valueNotes(target: Target, { met, tie }: Judgement): OutcomeNote[] {
  const notes: OutcomeNote[] = tie ? [{ code: 'strict-tie' }] : [];
  if (target.kind !== 'threshold' || met || tie) return notes;
  if (target.value === 0) notes.push({ code: 'zero-target' });
  if (target.value < 0) notes.push({ code: 'negative-target' });
  return notes;
}

function assumptionNotes(target: Exclude<Target, { kind: 'unreadable' }>): OutcomeNote[] {
  const operator = target.kind === 'threshold' ? target.operator : '';
  const notes: Record<Assumption, OutcomeNote> = {
    operator: { code: 'target-operator-assumed', operator },
    year: { code: 'target-year-assumed' },
    unit: { code: 'target-unit-assumed' },
    words: { code: 'target-words-unused', words: (target.unused ?? []).join(' ') },
  };
  return target.assumed.map((assumption) => notes[assumption]);
}
