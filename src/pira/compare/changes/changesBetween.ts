import type { CellRef } from '../../sheet/address';
import { dayOfSerial } from '../../sheet/day';
import { spellingKey } from '../../catalogue/nameKey';
import { targetOfYear } from '../../evaluation/cellsOfYear';
import { betterOf, lessIsBetter } from '../../expressions/direction/betterOf';
import { grouped } from '../../expressions/figures';
import { polarityOf, type Polarity } from '../../expressions/polarity';
import { printedDay, printedTarget } from '../../expressions/print';
import type { Target } from '../../expressions/target';
import type { Indicator, Plan, TargetCell } from '../../plan/plan';
import { withYearsMoved, yearsBetween } from '../yearsBetween';
import { type Easing, effectInOtherUnits, targetEffect, type TargetChange } from './targetEffect';
import { isSameUnit } from './sameUnit';
import { wordReader } from '../matching/words';
import { COMPARED_FIELDS, type ComparedField, type FieldText } from './fields';

/** What kind of change it is, beyond its effect. */
export type ChangeKind =
  | TargetChange
  /** The text says something else. */
  | 'changed'
  /** The same words with other articles, endings or abbreviations. */
  | 'reworded'
  /** The same letters in another spelling. */
  | 'spelling'
  /** Both cells print the same and hold something else. */
  | 'prints-alike'
  | 'appeared'
  | 'vanished';

/** One field of an indicator that is not as it was. */
export interface FieldChange {
  readonly field: ComparedField | 'target';
  readonly kind: ChangeKind;
  readonly effect: Easing;
  /** As people see it; with its exact value where both print alike. */
  readonly from: string;
  readonly to: string;
  readonly cells: { readonly from: CellRef | null; readonly to: CellRef | null };
}

/** A field that one of the plans has nowhere, so that nothing can be said of its changes. */
export interface NotCompared {
  readonly field: ComparedField;
  readonly missingIn: 'from' | 'to';
}

/** Fields that only one of the two plans has. */
export function fieldsNotCompared(from: Plan, to: Plan): readonly NotCompared[] {
  return COMPARED_FIELDS.flatMap(([field, of]): NotCompared[] => {
    const [before, after] = [from, to].map(({ indicators }) =>
      indicators.some((indicator) => of(indicator).text !== ''),
    );
    return before === after ? [] : [{ field, missingIn: before ? 'to' : 'from' }];
  });
}

/** Finds what changed of indicators that two plans have in common; the target first. */
export function changesBetween(
  from: Plan,
  to: Plan,
): (before: Indicator, after: Indicator) => readonly FieldChange[] {
  const years = yearsBetween(from, to);
  const plans = { years, read: wordReader() };
  const left = new Set(fieldsNotCompared(from, to).map(({ field }) => field));
  const fields = COMPARED_FIELDS.filter(([field]) => !left.has(field));
  return (before, after) => [
    ...targetChange(targetOfPlanYear(before, from), targetOfPlanYear(after, to), {
      years,
      better: betterSide(after),
      isSameUnit: isSameUnit(before.unit.text, after.unit.text, plans.read),
    }),
    ...fields.flatMap(([field, of]) => fieldChange(field, of(before), of(after), plans)),
  ];
}

/** What the texts of two plans are compared with. */
interface TextComparison {
  readonly years: number;
  readonly read: ReturnType<typeof wordReader>;
}

function targetOfPlanYear(indicator: Indicator, { year }: Plan): TargetCell | null {
  const target = targetOfYear(indicator, year);
  return target.ok ? target.cell : null;
}

/** Whether more or less is better, as the plan or the words of the indicator say; null where neither does. */
function betterSide({ polarity, name, description, algorithm }: Indicator): Polarity | null {
  const told = polarityOf(polarity.text);
  if (told !== null) return told;
  const words = [name, description, algorithm].map(({ text }) => text).filter((text) => text !== '');
  const said = words.join('; ');
  if (lessIsBetter(said)) return 'less';
  const better = betterOf(said);
  return better === 'more' || better === 'more-time' ? 'more' : null;
}

/** What two targets are compared with. */
interface TargetComparison {
  readonly years: number;
  readonly better: Polarity | null;
  /** Whether the column of units says the same of both. */
  readonly isSameUnit: boolean;
}

function targetChange(
  before: TargetCell | null,
  after: TargetCell | null,
  { years, better, isSameUnit: isOfUnit }: TargetComparison,
): FieldChange[] {
  if (before === null && after === null) return [];
  const cells = { from: before?.cell ?? null, to: after?.cell ?? null };
  const shared = { field: 'target', from: before?.text ?? '', to: after?.text ?? '', cells } as const;
  if (before === null || after === null)
    return [{ ...shared, kind: before === null ? 'appeared' : 'vanished', effect: 'other' }];
  const isSameReading =
    JSON.stringify(before.reading) === JSON.stringify(after.reading) && before.number === after.number;
  const printsAlike = before.text === after.text;
  if (printsAlike && isSameReading) return [];
  const { effect, why } = isOfUnit
    ? targetEffect(before.reading, after.reading, years, better)
    : effectInOtherUnits(before.reading, after.reading, years, better);
  if (!printsAlike) return [{ ...shared, kind: why, effect }];
  return [{ ...shared, from: exactTarget(before), to: exactTarget(after), kind: 'prints-alike', effect }];
}

function exactTarget({ text, reading, number }: TargetCell): string {
  const exact = number === undefined ? printedTarget(reading) : exactNumber(number, reading);
  return exact === '' || exact === text ? text : `${text} (${exact})`;
}

/** What a cell holds whose text cannot be read. */
function exactNumber(number: number, reading: Target): string {
  const isDay = reading.kind === 'unreadable' && reading.reason.code === 'target-date-for-number';
  const day = isDay ? dayOfSerial(number) : null;
  return day === null ? grouped(Number(number.toFixed(MOST_DECIMALS)), 0) : printedDay(day);
}

function fieldChange(
  field: ComparedField,
  before: FieldText,
  after: FieldText,
  plans: TextComparison,
): FieldChange[] {
  if (before.text === after.text && before.value === after.value) return [];
  if (isCodeAlone(before, after) || isCodeAlone(after, before)) return [];
  const cells = { from: before.cell, to: after.cell };
  if (before.text === after.text)
    return [
      {
        field,
        kind: 'prints-alike',
        effect: 'other',
        from: withExactValue(before),
        to: withExactValue(after),
        cells,
      },
    ];
  const kind = textChange(before.text, after.text, plans);
  return [{ field, kind, effect: 'other', from: before.text, to: after.text, cells }];
}

/** Whether one plan prints the code alone of what the other one names, too: nothing was changed of it. */
function isCodeAlone({ text, code }: FieldText, other: FieldText): boolean {
  return code !== undefined && text === code && other.code === code;
}

const MOST_DECIMALS = 12;

function withExactValue({ text, value }: FieldText): string {
  return value === null ? text : `${text} (${grouped(Number(value.toFixed(MOST_DECIMALS)), 0)})`;
}

function textChange(before: string, after: string, { years, read }: TextComparison): ChangeKind {
  if (before === '') return 'appeared';
  if (after === '') return 'vanished';
  if (spellingKey(before) === spellingKey(after) || isNumberAdded(before, after)) return 'spelling';
  if (spellingKey(withYearsMoved(before, years)) === spellingKey(after)) return 'year-moved';
  return isReworded(before, after, read) ? 'reworded' : 'changed';
}

const ANY_YEAR = /(?:19|20)\d\d/g;

/** Whether two texts have the same words and years, whatever their articles, endings and abbreviations. */
function isReworded(before: string, after: string, read: TextComparison['read']): boolean {
  const { key } = read(before);
  const [one, other] = [before, after].map((text) => (text.match(ANY_YEAR) ?? []).join());
  return key !== '' && key === read(after).key && one === other;
}

const LEADING_NUMBER = /^\d+[\s.)–-]*/;

/** Whether one text is the other with a number in front, as a layout prints it before its titles. */
function isNumberAdded(before: string, after: string): boolean {
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
  const rest = longer.replace(LEADING_NUMBER, '');
  return rest !== longer && rest !== '' && spellingKey(rest) === spellingKey(shorter);
}
