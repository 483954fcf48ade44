import { rounded } from '../expressions/figures';
import type { Measure, Quantity } from '../expressions/measure';
import { signInWords } from '../expressions/actual/signInWords';
import { printedQuantity } from '../expressions/print';
import { readActual } from '../expressions/readActual';
import type { Change } from '../expressions/target';
import { BELOW_ZERO } from '../lexicon/direction';
import { plainWords } from '../lexicon/text/plainText';
import type { ActualCell, Indicator } from '../plan/plan';
import { levelIn, type LevelToReach } from './levelFromBase';

const SIGNED = /^\s*(?<sign>[+\u2212\u2013-])\s?\d/u;
const POINTS = 100;

/**
 * An actual value beside a change, as the level that was reached: the level itself, or a change with its sign ("+6%"),
 * counted from the same base. What may be either, or has another unit than the base, cannot be judged.
 */
export function levelReached(
  actual: ActualCell,
  change: Change,
  { target, base }: LevelToReach,
  indicator: Indicator,
): Measure {
  const column = indicator.unit.text;
  const notOfBase: Measure = {
    kind: 'unreadable',
    reason: { code: 'actual-not-of-base', text: actual.text },
  };
  const sign = signOf(actual);
  const told = sign === null ? null : signedChange(actual, change, column);
  if (told !== null && (sign === '+' || told.unit !== base.unit)) {
    const by = changeOfBase(told, change, base);
    if (by === null) return notOfBase;
    const value = rounded(base.value + by);
    const level = printedQuantity(value, base.unit);
    return {
      ...base,
      value,
      notes: [...told.notes, { code: 'actual-taken-as-change', text: actual.text, level }],
    };
  }
  const mayBeNegative = base.value <= 0 || BELOW_ZERO.test(plainWords(indicator.name.text));
  if (sign !== null && !mayBeNegative) return notOfBase;
  const reached = levelIn(actual, target.unit, column, actual.year);
  if (reached !== null && reached.unit === target.unit) return reached;
  return actual.measure.kind === 'quantity' ? notOfBase : actual.measure;
}

/** The sign that a cell shows or tells in words; a number below zero has one, however its format shows it. */
function signOf({ value, text }: ActualCell): string | null {
  const shown = SIGNED.exec(text)?.groups?.['sign'] ?? signInWords(text);
  return shown === null && typeof value === 'number' && value < 0 ? '-' : shown;
}

/** The change that an actual value states by its sign ("+6%"); null where it states none. */
function signedChange(
  { value, text, format, year }: ActualCell,
  change: Change,
  column: string,
): Quantity | null {
  const measure = readActual(
    typeof value === 'number' ? { value, text, format } : { value: text, text, format: 'General' },
    change,
    column,
    year,
  );
  return measure.kind === 'quantity' ? measure : null;
}

/** A told change in the unit of the base; null for a bare number beside a share, which may be a share as well as a number. */
function changeOfBase({ value, unit }: Quantity, change: Change, base: Quantity): number | null {
  if (unit === 'percent' && base.unit !== 'percent') return base.value * value;
  if (unit !== 'number' || base.unit === change.unit) return value;
  if (change.unit === 'percent') return null;
  return change.unit === 'percentage-point' ? value / POINTS : value;
}
