import { NO_TEXTS, YES_TEXTS } from '../../lexicon/answers';
import { NO_VALUE_LETTERS, SEPARATORS } from '../../lexicon/noValue';
import type { CellValue } from '../../sheet';
import type { Measure } from '../../expressions/measure';
import { readActual } from '../../expressions/readActual';
import type { Target } from '../../expressions/target';

/** How a formula makes the measured value of a number in the actual's cell. */
export type ActualForm =
  /** The number times a factor. */
  | { readonly kind: 'factor'; readonly factor: number }
  /** A bare number for a percent: up to 1 a fraction, above 1.5 a percentage, between them unclear. */
  | { readonly kind: 'bare-percent' }
  | { readonly kind: 'day' }
  | { readonly kind: 'answer' };

const PROBES = [0.5, 7, 250.25];
const UNCLEAR_PROBE = 1.2;
const PROBE_DAY = 44_550;
const DAY_FORMAT = 'dd/mm/yyyy';

/**
 * How numbers in a cell of this format are to be read for a target, found by asking the reading itself; null where
 * no formula can do the same.
 */
export function actualForm(target: Target, unit: string, format: string): ActualForm | null {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return quantityForm(target, unit, format);
    case 'deadline': {
      const shown = format === 'General' ? DAY_FORMAT : format;
      return readNumber(PROBE_DAY, target, unit, shown).kind === 'day' && shown.includes('d')
        ? { kind: 'day' }
        : null;
    }
    case 'yes-no':
      return { kind: 'answer' };
    case 'change':
    case 'unreadable':
      return null;
  }
}

function quantityForm(target: Target, unit: string, format: string): ActualForm | null {
  const factors = PROBES.map((probe) => {
    const measure = readNumber(probe, target, unit, format);
    return measure.kind === 'quantity' ? measure.value / probe : null;
  });
  const [small, large] = factors;
  if (typeof small !== 'number' || typeof large !== 'number') return null;
  if (factors.every((factor) => factor !== null && isClose(factor, small)))
    return { kind: 'factor', factor: small };
  const isBarePercent = isClose(small, 1) && isClose(large, 0.01);
  const isUnclear = readNumber(UNCLEAR_PROBE, target, unit, format).kind === 'unreadable';
  return isBarePercent && isUnclear ? { kind: 'bare-percent' } : null;
}

function readNumber(value: number, target: Target, unit: string, format: string): Measure {
  return readActual({ value, text: '', format }, target, unit);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.abs(b);
}

/** Whether a formula takes what stands in the cell now for the same as the reading does. */
export function isReadAlike(form: ActualForm, value: CellValue, measure: Measure): boolean {
  if (value === null) return measure.kind === 'not-measured';
  if (typeof value === 'object') return measure.kind === 'unreadable';
  if (typeof value === 'number') return form.kind === 'answer' ? measure.kind === 'unreadable' : true;
  if (typeof value === 'boolean')
    return form.kind === 'answer' || (form.kind === 'day' && !value)
      ? measure.kind === 'answer'
      : measure.kind === 'unreadable';
  const text = value.trim().toLowerCase();
  if (isNoValueToFormula(text)) return measure.kind === 'not-measured';
  const isAnswer =
    (form.kind === 'answer' && [...YES_TEXTS, ...NO_TEXTS].includes(text)) ||
    (form.kind === 'day' && NO_TEXTS.includes(text));
  return isAnswer ? measure.kind === 'answer' : measure.kind === 'unreadable';
}

/** Whether a formula takes a text for none: what is left of it without separators is nothing or listed. */
function isNoValueToFormula(text: string): boolean {
  const letters = SEPARATORS.reduce((rest, separator) => rest.replaceAll(separator, ''), text);
  return letters === '' || NO_VALUE_LETTERS.includes(letters);
}
