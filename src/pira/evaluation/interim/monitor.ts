import { rounded } from '../../expressions/figures';
import type { Measure } from '../../expressions/measure';
import type { Deadline, Range, Target, Threshold, YesNo } from '../../expressions/target';
import type { MonitorNote } from '../../messages';
import { printedDay } from '../../expressions/print';
import { type Day, daysBetween, yearOf } from '../../sheet/day';
import { evaluate } from '../evaluate';
import type { Evaluation, IndicatorResult } from '../evaluation';
import { keepsLatestValue } from '../../lexicon/measures';
import { fold } from '../../lexicon/text/fold';
import type { Indicator, Plan } from '../../plan/plan';
import { interimByOffice, officeNotesIn } from '../officeNotes';
import type { Status } from '../outcome';
import type { EvaluationRules } from '../rules';
import { interimValueAt, type InterimValue, notesOnUndated } from './interimValue';
import type { Monitored, Pace, MeasuredByDay, InterimKind } from './monitored';

/** A deadline as near as this asks for attention. */
const NEAR_DAYS = 30;

/** The kind of interim values that the office has set for an indicator; null where it has set none. */
export type InterimKindByOffice = (result: IndicatorResult) => InterimKind | null;

/** How every indicator of a plan stands by a day, in the plan's order. Interim values never count as actual ones. */
export function monitor(
  plan: Plan,
  { results, rules, year }: Evaluation,
  at: Day,
  kindByOffice: InterimKindByOffice = () => null,
): Monitored[] {
  const columnsOf = interimByOffice(plan);
  return results.map((result) => {
    const reading = result.target?.reading;
    const told = kindByOffice(result);
    const how = told ?? (reading === undefined ? 'latest' : usualInterimKind(result.indicator, reading));
    const none = { result, interim: null, expected: null, projection: null, how, isAssumed: told === null };
    if (reading === undefined || reading.kind === 'unreadable' || reading.kind === 'change')
      return { ...none, pace: 'not-evaluable', notes: result.outcome.notes };
    if (year !== null && yearOf(at) < year)
      return { ...none, pace: 'not-due', notes: [{ code: 'year-not-begun' }, ...officeNotesIn(result)] };
    const day = year !== null && yearOf(at) > year ? `${year}-12-31` : at;
    const stand = figuresOf({ result, reading, at, day, how, isAssumed: told === null, rules });
    const said = officeNotesIn(result).filter((note) => !stand.notes.includes(note));
    return { ...none, ...stand, notes: [...stand.notes, ...said, ...columnsOf(result.indicator)] };
  });
}

interface MonitoringInput<Kind extends Target = Target> {
  readonly result: IndicatorResult;
  readonly reading: Kind;
  /** The day that was asked for, and the same within the year of the plan. */
  readonly at: Day;
  readonly day: Day;
  readonly how: InterimKind;
  readonly isAssumed: boolean;
  readonly rules: EvaluationRules;
}

type MonitoredFigures = Pick<Monitored, 'interim' | 'expected' | 'projection' | 'pace' | 'notes'>;
type Judgeable = Threshold | Range | Deadline | YesNo;

const NO_FIGURES = { interim: null, expected: null, projection: null };
const PACE_OF: Readonly<Record<Status, Pace>> = {
  met: 'on-track',
  'partly-met': 'at-risk',
  'not-met': 'late',
  'not-measured': 'not-measured',
  'not-evaluable': 'not-evaluable',
};

function figuresOf(asked: MonitoringInput<Judgeable>): MonitoredFigures {
  const { result, reading, day, how } = asked;
  const { outcome } = result;
  const unused = notesOnUndated(result.indicator);
  if (outcome.status !== 'not-measured' && outcome.status !== 'not-evaluable')
    return {
      ...NO_FIGURES,
      pace: PACE_OF[outcome.status],
      notes: [{ code: 'actual-written' }, ...outcome.notes],
    };
  if (outcome.status === 'not-evaluable')
    return { ...NO_FIGURES, pace: 'not-evaluable', notes: outcome.notes };
  const value = interimValueAt(result.indicator, day, how);
  if (value?.measure.kind === 'unreadable')
    return { ...NO_FIGURES, pace: 'not-evaluable', notes: [value.measure.reason, ...unused] };
  if (reading.kind === 'deadline') return deadlineFigures({ ...asked, reading }, value, unused);
  if (reading.kind === 'yes-no') return answerFigures({ ...asked, reading }, value, unused);
  return quantityFigures({ ...asked, reading }, value, unused);
}

function deadlineFigures(
  { reading: { date }, at }: MonitoringInput<Deadline>,
  value: InterimValue | null,
  unused: readonly MonitorNote[],
): MonitoredFigures {
  const day = printedDay(date);
  if (value?.measure.kind === 'day') {
    const { measure } = value;
    const isLate = measure.date > date;
    const notes: MonitorNote[] = isLate
      ? [{ code: 'deadline-missed', day, late: printedDay(measure.date) }]
      : [];
    const interim = { day: value.day, value: measure.date, cell: value.cell };
    return { ...NO_FIGURES, interim, pace: isLate ? 'late' : 'on-track', notes };
  }
  if (at > date) return { ...NO_FIGURES, pace: 'late', notes: [{ code: 'deadline-passed', day }, ...unused] };
  const days = daysBetween(at, date);
  const near: MonitorNote[] = days <= NEAR_DAYS ? [{ code: 'deadline-near', day, days }] : [];
  return { ...NO_FIGURES, pace: 'not-due', notes: [...near, ...unused] };
}

function answerFigures(
  { reading: { expected }, at, day }: MonitoringInput<YesNo>,
  value: InterimValue | null,
  unused: readonly MonitorNote[],
): MonitoredFigures {
  const isOver = at >= `${yearOf(day)}-12-31`;
  if (value?.measure.kind !== 'answer')
    return { ...NO_FIGURES, pace: expected && !isOver ? 'not-due' : 'not-measured', notes: unused };
  const { yes } = value.measure;
  const interim = { day: value.day, value: yes, cell: value.cell };
  if (yes === expected) return { ...NO_FIGURES, interim, pace: 'on-track', notes: unused };
  const mayCome = expected && !isOver;
  return {
    ...NO_FIGURES,
    interim,
    pace: mayCome ? 'not-due' : 'late',
    notes: [{ code: 'not-yet-done' }, ...unused],
  };
}

function quantityFigures(
  { reading, day, how, isAssumed, rules }: MonitoringInput<Threshold | Range>,
  value: InterimValue | null,
  unused: readonly MonitorNote[],
): MonitoredFigures {
  const wanted = reading.kind === 'range' ? (how === 'cumulative' ? reading.min : null) : reading.value;
  const expectedBy = (by: Day) =>
    wanted === null ? null : rounded(how === 'cumulative' ? wanted * shareOfYear(by) : wanted);
  const assumed: MonitorNote[] = isAssumed ? [{ code: 'how-assumed', how }] : [];
  if (value?.measure.kind !== 'quantity')
    return { ...NO_FIGURES, expected: expectedBy(day), pace: 'not-measured', notes: unused };
  const { measure } = value;
  const projection = how === 'cumulative' ? rounded(measure.value / shareOfYear(value.day)) : measure.value;
  const isPassed = how === 'cumulative' && measure.value > limitOf(reading);
  const older: MonitorNote[] = value.day === day ? [] : [{ code: 'value-of', day: printedDay(value.day) }];
  const projected: Measure = { ...measure, value: projection };
  const status = evaluate(reading, projected, rules).status;
  return {
    interim: { day: value.day, value: measure.value, cell: value.cell } satisfies MeasuredByDay,
    expected: expectedBy(value.day),
    projection,
    pace: isPassed ? 'late' : paceOf(status, how === 'cumulative' && limitOf(reading) < Infinity),
    notes: [
      ...(isPassed ? [{ code: 'limit-passed' } as const] : []),
      ...older,
      ...assumed,
      ...value.notes,
      ...unused,
    ],
  };
}

/** A limit that is not passed yet may still be kept, whatever the projection says. */
function paceOf(status: Status, isBelowLimit: boolean): Pace {
  return isBelowLimit && status === 'not-met' ? 'at-risk' : PACE_OF[status];
}

/** What a value that adds up may not exceed. */
function limitOf(reading: Threshold | Range): number {
  if (reading.kind === 'range') return reading.max;
  return reading.operator === '>=' || reading.operator === '>' ? Infinity : reading.value;
}

/** How much of its year has passed by the end of a day. */
function shareOfYear(day: Day): number {
  const year = yearOf(day);
  const before = `${year - 1}-12-31`;
  return daysBetween(before, day) / daysBetween(before, `${year}-12-31`);
}

/** Counts and amounts add up over the year; shares, times and averages are as they were measured last. */
function usualInterimKind({ name, algorithm, description }: Indicator, target: Target): InterimKind {
  if (target.kind !== 'threshold' && target.kind !== 'range') return 'latest';
  if (target.unit !== 'number' && target.unit !== 'euro') return 'latest';
  const words = fold(`${name.text} ${algorithm.text === '' ? description.text : algorithm.text}`);
  return keepsLatestValue(words) ? 'latest' : 'cumulative';
}
