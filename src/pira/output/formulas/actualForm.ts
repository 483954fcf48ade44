import { NO_TEXTS, YES_TEXTS } from '../../lexicon/answers';
import { NO_VALUE_LETTERS, SEPARATORS } from '../../lexicon/noValue';
import { dayOfSerial, type Day } from '../../sheet/day';
import type { CellValue } from '../../sheet/sheet';
import { firstPlausibleDay } from '../../expressions/actual/readDay';
import type { Measure } from '../../expressions/measure';
import { formatKind } from '../../expressions/numberFormat';
import { readActual } from '../../expressions/readActual';
import type { Target } from '../../expressions/target';

/** How a formula turns the number in the actual's cell into the measured value. */
export type ActualForm =
  /** The number times a factor. */
  | { readonly kind: 'factor'; readonly factor: number }
  /** A bare number for a percent: up to 1 a fraction, above 1.5 a percentage, between them unclear. */
  | { readonly kind: 'bare-percent' }
  /** A day not before the first that is taken for one of this work. */
  | { readonly kind: 'day'; readonly first: Day }
  | { readonly kind: 'answer' };

/**
 * Numbers that the reading is probed with: of both signs, small and large, between a fraction and a percentage, and
 * serial numbers of days. If it treats one of them differently from the others, no formula is written.
 */
const PROBES = [-250.25, -7, -0.5, 0.001, 0.5, 1, 7, 85, 250.25, 44_550, 1_234_567.5];
const UNCLEAR_PROBE = 1.2;

/**
 * How a formula is to read numbers in a cell of this format for a target, found by probing the reading; null where no
 * formula can do the same.
 */
export function actualForm(
  target: Target,
  unit: string,
  format: string,
  ownUnit?: string,
): ActualForm | null {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return formOf((value) =>
        readActual({ value, text: '', format, ...(ownUnit !== undefined && { ownUnit }) }, target, unit),
      );
    case 'deadline': {
      // A formula does not see the format: what is typed into another cell than one for days may be any number.
      const shown = formatKind(format);
      return shown.kind === 'date' && shown.precision === 'day'
        ? { kind: 'day', first: firstPlausibleDay(target.date) }
        : null;
    }
    case 'yes-no':
      return { kind: 'answer' };
    case 'change':
    case 'unreadable':
      return null;
  }
}

/** The form that some reading of numbers has; `isAsked` leaves out numbers that are read in another way. */
export function formOf(
  read: (value: number) => Measure,
  isAsked: (value: number) => boolean = () => true,
): ActualForm | null {
  const probes = PROBES.filter(isAsked);
  const factors = probes.map((probe) => {
    const measure = read(probe);
    return measure.kind === 'quantity' ? measure.value / probe : null;
  });
  const [factor] = factors;
  const unclear = read(UNCLEAR_PROBE);
  if (factor !== null && factor !== undefined && unclear.kind === 'quantity')
    return factors.every((other) => other !== null && isClose(other, factor))
      ? { kind: 'factor', factor }
      : null;
  const isBarePercent = probes.every((probe, index) => {
    const found = factors[index];
    return typeof found === 'number' && isClose(found, Math.abs(probe) > 1 ? 0.01 : 1);
  });
  return isBarePercent && unclear.kind === 'unreadable' ? { kind: 'bare-percent' } : null;
}

/** The measured value of a number in the actual's cell; null where it is unclear, and where the form is none of quantities. */
export function quantityBy(form: ActualForm, value: number): number | null {
  if (form.kind === 'factor') return value * form.factor;
  if (form.kind !== 'bare-percent') return null;
  const size = Math.abs(value);
  if (size > 1 && size <= 1.5) return null;
  return size > 1 ? value / 100 : value;
}

export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.abs(b);
}

/** Whether a formula reads the present content of the cell as the reading does. */
export function isReadTheSame(form: ActualForm, value: CellValue, measure: Measure): boolean {
  if (value === null) return measure.kind === 'not-measured';
  if (typeof value === 'object') return measure.kind === 'unreadable';
  if (typeof value === 'number') return isNumberReadTheSame(form, value, measure);
  if (typeof value === 'boolean')
    return form.kind === 'answer' || (form.kind === 'day' && !value)
      ? measure.kind === 'answer'
      : measure.kind === 'unreadable';
  const text = trimmedLikeExcel(value).toLowerCase();
  if (isNoValueToFormula(text)) return measure.kind === 'not-measured';
  const isAnswer =
    (form.kind === 'answer' && [...YES_TEXTS, ...NO_TEXTS].includes(text)) ||
    (form.kind === 'day' && NO_TEXTS.includes(text));
  return isAnswer ? measure.kind === 'answer' : measure.kind === 'unreadable';
}

/** What Excel's TRIM gives: it removes the usual space only. */
function trimmedLikeExcel(text: string): string {
  return text.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '');
}

function isNumberReadTheSame(form: ActualForm, value: number, measure: Measure): boolean {
  switch (form.kind) {
    case 'answer':
      return measure.kind === 'unreadable';
    case 'day': {
      const day = dayOfSerial(value);
      return day === null || day < form.first
        ? measure.kind === 'unreadable'
        : measure.kind === 'day' && measure.date === day;
    }
    case 'factor':
    case 'bare-percent': {
      const expected = quantityBy(form, value);
      return expected === null
        ? measure.kind === 'unreadable'
        : measure.kind === 'quantity' && isSame(measure.value, expected);
    }
  }
}

function isSame(a: number, b: number): boolean {
  return a === b || isClose(a, b);
}

/** Whether a formula reads a text as no value: without separators it is empty or one of the listed words. */
function isNoValueToFormula(text: string): boolean {
  const letters = SEPARATORS.reduce((rest, separator) => rest.replaceAll(separator, ''), text);
  return letters === '' || NO_VALUE_LETTERS.includes(letters);
}
