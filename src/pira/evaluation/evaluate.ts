import type { OutcomeNote } from '../messages';
import type { Measure } from '../expressions/measure';
import { printedQuantity } from '../expressions/print';
import type { Assumption, Range, Target, Threshold, Unit } from '../expressions/target';
import { bandAt, percentDigits } from './bands';
import { type Judgement, judgeDeadline, judgeRange, judgeThreshold } from './judgement';
import { firstLevel, levelAt } from './levels';
import type { Outcome, Status } from './outcome';
import { compare } from './precision';
import { DEFAULT_RULES, type EvaluationRules } from './rules';

/** The judgement of a measured value against a target (docs/contracts.md, 2). What cannot be judged says why in its notes. */
export function evaluate(target: Target, measure: Measure, rules: EvaluationRules = DEFAULT_RULES): Outcome {
  if (target.kind === 'unreadable') return withoutFigures('not-evaluable', [target.reason]);
  const assumptions = assumptionNotes(target);
  if (target.kind === 'change')
    return withoutFigures('not-evaluable', [
      { code: 'base-unknown', relativeTo: target.relativeTo },
      ...assumptions,
    ]);
  if (measure.kind === 'not-measured') return withoutFigures('not-measured', assumptions);
  if (measure.kind === 'unreadable') return withoutFigures('not-evaluable', [measure.reason, ...assumptions]);
  switch (target.kind) {
    case 'threshold':
    case 'range': {
      if (measure.kind !== 'quantity')
        return withoutFigures('not-evaluable', [{ code: 'actual-needs-number' }, ...assumptions]);
      const judgement =
        target.kind === 'range'
          ? judgeRange(target, measure.value)
          : judgeThreshold(target, measure.value, rules.atMost);
      const notes = [
        ...measure.notes,
        ...valueNotes(target, judgement),
        ...atMostNotes(target, judgement, rules),
        ...(levelNotes(target, measure.value) ?? bandNotes(judgement, rules)),
        ...capNotes(judgement, rules),
        ...assumptions,
      ];
      const unmet =
        target.kind === 'threshold' && firstLevel(target) !== null
          ? unmetStatusByLevel(judgement, target, measure.value)
          : unmetStatus(judgement, rules);
      return outcomeOf(judgement, unmet, varianceUnitOf(target.unit), rules, notes);
    }
    case 'deadline': {
      if (measure.kind === 'answer' && !measure.yes)
        return allOrNothing(false, rules, [{ code: 'not-done' }, ...assumptions]);
      if (measure.kind !== 'day')
        return withoutFigures('not-evaluable', [{ code: 'actual-needs-day' }, ...assumptions]);
      const judgement = judgeDeadline(target.date, measure.date, rules.lateness);
      const isGradual = rules.lateness > 0;
      const notes = isGradual
        ? [...latenessNotes(judgement, rules), ...bandNotes(judgement, rules), ...assumptions]
        : assumptions;
      return outcomeOf(judgement, isGradual ? unmetStatus(judgement, rules) : 'not-met', 'day', rules, notes);
    }
    case 'yes-no': {
      if (measure.kind !== 'answer')
        return withoutFigures('not-evaluable', [{ code: 'actual-needs-answer' }, ...assumptions]);
      return allOrNothing(measure.yes === target.expected, rules, assumptions);
    }
  }
}

/** An outcome without figures: not measured, or not evaluable for the reason in the notes. */
export function withoutFigures(
  status: 'not-measured' | 'not-evaluable',
  notes: readonly OutcomeNote[],
): Outcome {
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

function allOrNothing(met: boolean, rules: EvaluationRules, notes: readonly OutcomeNote[]): Outcome {
  const judgement = { met, tie: false, variance: null, achievementRaw: met ? 1 : 0 };
  return outcomeOf(judgement, 'not-met', null, rules, notes);
}

function outcomeOf(
  { met, variance, achievementRaw }: Judgement,
  unmet: Status,
  varianceUnit: Unit | null,
  { cap }: EvaluationRules,
  notes: readonly OutcomeNote[],
): Outcome {
  return {
    status: met ? 'met' : unmet,
    variance,
    varianceUnit,
    favourable: variance === null ? null : met,
    achievement: Math.min(Math.max(achievementRaw, 0), cap),
    achievementRaw,
    notes,
  };
}

/** A tie that a strict operator excludes is partly met, whatever the threshold. */
function unmetStatus({ tie, achievementRaw }: Judgement, { partlyFrom }: EvaluationRules): Status {
  return tie || compare(achievementRaw, partlyFrom) >= 0 ? 'partly-met' : 'not-met';
}

/** The first level of a target stands in the place of the threshold. */
function unmetStatusByLevel({ tie }: Judgement, target: Threshold, value: number): Status {
  return tie || levelAt(target, value) !== null ? 'partly-met' : 'not-met';
}

/** Notes which level was reached; null for a target without levels. */
function levelNotes(target: Threshold | Range, value: number): OutcomeNote[] | null {
  if (target.kind === 'range' || target.levels === undefined) return null;
  const level = levelAt(target, value);
  return level === null
    ? [{ code: 'no-level' }]
    : [{ code: 'own-level', name: level.name, value: printedQuantity(level.value, target.unit) }];
}

/** Notes the body's own threshold where a target was missed, and the band that an achievement reaches. */
function bandNotes({ met, tie, achievementRaw }: Judgement, rules: EvaluationRules): OutcomeNote[] {
  const { partlyFrom, bands } = rules;
  const notes: OutcomeNote[] = [];
  const band = bandAt(bands, achievementRaw);
  if (band !== null) notes.push({ code: 'own-band', name: band.name, percent: percentDigits(band.from) });
  else if (!met && !tie && partlyFrom !== DEFAULT_RULES.partlyFrom)
    notes.push({ code: 'own-threshold', percent: percentDigits(partlyFrom) });
  return notes;
}

/** Notes the body's own cap where an achievement exceeds the usual one, whatever levels the target has. */
function capNotes({ achievementRaw }: Judgement, { cap }: EvaluationRules): OutcomeNote[] {
  return cap !== DEFAULT_RULES.cap && achievementRaw > 1
    ? [{ code: 'own-cap', percent: percentDigits(cap) }]
    : [];
}

/** Notes the body's own formula of at-most targets where it gave the figure. */
function atMostNotes(target: Target, { tie }: Judgement, { atMost }: EvaluationRules): OutcomeNote[] {
  const isAtMost = target.kind === 'threshold' && target.value > 0 && target.operator.startsWith('<');
  return isAtMost && !tie && atMost !== DEFAULT_RULES.atMost ? [{ code: 'own-at-most' }] : [];
}

function latenessNotes({ met }: Judgement, { lateness }: EvaluationRules): OutcomeNote[] {
  return met ? [] : [{ code: 'own-lateness', days: lateness }];
}

/** A difference of percentages is in percentage points. */
export function varianceUnitOf(unit: Unit): Unit {
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
