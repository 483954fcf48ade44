import { rounded } from '../../expressions/figures';
import type { Measure } from '../../expressions/measure';
import type { Deadline, Range, Target, Threshold, YesNo } from '../../expressions/target';
import type { MonitorNote } from '../../messages';
import { printedDay } from '../../expressions/print';
import { type Day, daysBetween, yearOf } from '../../sheet/day';
import { evaluate } from '../evaluate';
import type { Evaluation, IndicatorResult } from '../evaluation';
import type { Plan } from '../../plan/plan';
import { interimByOffice, notesByOffice } from '../officeNotes';
import type { Status } from '../outcome';
import type { EvaluationRules } from '../rules';
import { interimBy, type InterimValue, withoutPeriod } from './interimValue';
import type { Monitored, Pace, Standing, InterimKind } from './monitored';
import { wayOf } from './wayOf';

/** Before a deadline that is so near somebody should look at it. */
const NEAR_DAYS = 30;

/** What the office says of single indicators; null where it says nothing of one. */
export type WaySaid = (result: IndicatorResult) => InterimKind | null;

/** How every indicator of a plan stands by a day, in the plan's order. Interim values never count as actual ones. */
export function monitor(
  plan: Plan,
  { results, rules, year }: Evaluation,
  at: Day,
  wayOfOffice: WaySaid = () => null,
): Monitored[] {
  const columnsOf = interimByOffice(plan);
  return results.map((result) => {
    const reading = result.target?.reading;
    const told = wayOfOffice(result);
    const how = told ?? (reading === undefined ? 'latest' : wayOf(result.indicator, reading));
    const none = { result, interim: null, expected: null, projection: null, how, isAssumed: told === null };
    if (reading === undefined || reading.kind === 'unreadable' || reading.kind === 'change')
      return { ...none, pace: 'not-evaluable', notes: result.outcome.notes };
    if (year !== null && yearOf(at) < year)
      return { ...none, pace: 'not-due', notes: [{ code: 'year-not-begun' }, ...notesByOffice(result)] };
    const day = year !== null && yearOf(at) > year ? `${year}-12-31` : at;
    const stand = standing({ result, reading, at, day, how, isAssumed: told === null, rules });
    const said = notesByOffice(result).filter((note) => !stand.notes.includes(note));
    return { ...none, ...stand, notes: [...stand.notes, ...said, ...columnsOf(result.indicator)] };
  });
}

interface Asked<Kind extends Target = Target> {
  readonly result: IndicatorResult;
  readonly reading: Kind;
  /** The day that was asked for, and the same within the year of the plan. */
  readonly at: Day;
  readonly day: Day;
  readonly how: InterimKind;
  readonly isAssumed: boolean;
  readonly rules: EvaluationRules;
}

type Stand = Pick<Monitored, 'interim' | 'expected' | 'projection' | 'pace' | 'notes'>;
type Judgeable = Threshold | Range | Deadline | YesNo;

const NOTHING = { interim: null, expected: null, projection: null };
const PACE_OF: Readonly<Record<Status, Pace>> = {
  met: 'on-track',
  'partly-met': 'at-risk',
  'not-met': 'late',
  'not-measured': 'not-measured',
  'not-evaluable': 'not-evaluable',
};

function standing(asked: Asked<Judgeable>): Stand {
  const { result, reading, day, how } = asked;
  const { outcome } = result;
  const unused = withoutPeriod(result.indicator);
  if (outcome.status !== 'not-measured' && outcome.status !== 'not-evaluable')
    return {
      ...NOTHING,
      pace: PACE_OF[outcome.status],
      notes: [{ code: 'actual-written' }, ...outcome.notes],
    };
  if (outcome.status === 'not-evaluable') return { ...NOTHING, pace: 'not-evaluable', notes: outcome.notes };
  const value = interimBy(result.indicator, day, how);
  if (value?.measure.kind === 'unreadable')
    return { ...NOTHING, pace: 'not-evaluable', notes: [value.measure.reason, ...unused] };
  if (reading.kind === 'deadline') return byDeadline({ ...asked, reading }, value, unused);
  if (reading.kind === 'yes-no') return byAnswer({ ...asked, reading }, value, unused);
  return byQuantity({ ...asked, reading }, value, unused);
}

function byDeadline(
  { reading: { date }, at }: Asked<Deadline>,
  value: InterimValue | null,
  unused: readonly MonitorNote[],
): Stand {
  const day = printedDay(date);
  if (value?.measure.kind === 'day') {
    const { measure } = value;
    const isLate = measure.date > date;
    const notes: MonitorNote[] = isLate
      ? [{ code: 'deadline-missed', day, late: printedDay(measure.date) }]
      : [];
    const interim = { day: value.day, value: measure.date, cell: value.cell };
    return { ...NOTHING, interim, pace: isLate ? 'late' : 'on-track', notes };
  }
  if (at > date) return { ...NOTHING, pace: 'late', notes: [{ code: 'deadline-passed', day }, ...unused] };
  const days = daysBetween(at, date);
  const near: MonitorNote[] = days <= NEAR_DAYS ? [{ code: 'deadline-near', day, days }] : [];
  return { ...NOTHING, pace: 'not-due', notes: [...near, ...unused] };
}

function byAnswer(
  { reading: { expected }, at, day }: Asked<YesNo>,
  value: InterimValue | null,
  unused: readonly MonitorNote[],
): Stand {
  const isOver = at >= `${yearOf(day)}-12-31`;
  if (value?.measure.kind !== 'answer')
    return { ...NOTHING, pace: expected && !isOver ? 'not-due' : 'not-measured', notes: unused };
  const { yes } = value.measure;
  const interim = { day: value.day, value: yes, cell: value.cell };
  if (yes === expected) return { ...NOTHING, interim, pace: 'on-track', notes: unused };
  const mayCome = expected && !isOver;
  return {
    ...NOTHING,
    interim,
    pace: mayCome ? 'not-due' : 'late',
    notes: [{ code: 'not-yet-done' }, ...unused],
  };
}

function byQuantity(
  { reading, day, how, isAssumed, rules }: Asked<Threshold | Range>,
  value: InterimValue | null,
  unused: readonly MonitorNote[],
): Stand {
  const wanted = reading.kind === 'range' ? (how === 'cumulative' ? reading.min : null) : reading.value;
  const expectedBy = (by: Day) =>
    wanted === null ? null : rounded(how === 'cumulative' ? wanted * shareOfYear(by) : wanted);
  const assumed: MonitorNote[] = isAssumed ? [{ code: 'how-assumed', how }] : [];
  if (value?.measure.kind !== 'quantity')
    return { ...NOTHING, expected: expectedBy(day), pace: 'not-measured', notes: unused };
  const { measure } = value;
  const projection = how === 'cumulative' ? rounded(measure.value / shareOfYear(value.day)) : measure.value;
  const isPassed = how === 'cumulative' && measure.value > limitOf(reading);
  const older: MonitorNote[] = value.day === day ? [] : [{ code: 'value-of', day: printedDay(value.day) }];
  const projected: Measure = { ...measure, value: projection };
  const status = evaluate(reading, projected, rules).status;
  return {
    interim: { day: value.day, value: measure.value, cell: value.cell } satisfies Standing,
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
