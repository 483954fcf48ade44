import { decimal, rounded } from '../figures';
import type { Measure, Quantity as MeasuredQuantity } from '../measure';
import { isShortened } from '../shortened';
import type { Unit } from '../target';
import type { ColumnUnit } from '../unitColumn';
import { unreadableActual } from './actualCell';

/** The target's unit and what the unit column says, against which an actual value is read. */
export interface Scale {
  /** Null where the target cannot be read: then the value keeps the unit that it prints. */
  readonly unit: Unit | null;
  readonly column: ColumnUnit;
  /** The value's own header says that unit, whatever the target's is. */
  readonly isOwnUnit: boolean;
  /** The target took its unit from the column, so that a bare actual value does, too. */
  readonly unitAssumed: boolean;
  /** The target is a count of more than one. */
  readonly isCount: boolean;
  /** The wanted value in the target's unit, null where there is none; and whether a value meets it. */
  readonly wanted: number | null;
  readonly meets: (value: number) => boolean;
  readonly isAtMost: boolean;
  /** The target is a change, and a bare number may be the level that was reached. */
  readonly isChange: boolean;
  /** The target or its unit is that of a score; the end of its scale, where the target prints it. */
  readonly isScore: boolean;
  readonly outOf: number | null;
  /** So much is wanted for each person. */
  readonly isEach: boolean;
  /** The change is one to less, which a value without sign does not tell. */
  readonly isFall: boolean;
}

const HUNDRED = 100;
/** A bare number up to here may be a fraction of one as well as a percentage. */
const FRACTION_MOST = 1;
const PERCENT_LEAST = 1.5;

const CONVERSIONS: Readonly<Partial<Record<`${Unit} ${Unit}`, number>>> = {
  'minute hour': 1 / 60,
  'hour minute': 60,
  'hour day': 1 / 24,
  'day hour': 24,
  'day minute': 1440,
  'minute day': 1 / 1440,
  'percent percentage-point': 1,
  'percentage-point percent': 1,
};

function quantity(value: number, unit: Unit, notes: MeasuredQuantity['notes'] = []): Measure {
  return { kind: 'quantity', value: rounded(value), unit, notes };
}

/** How much smaller than a wanted least value a percentage is that people still write; below a greatest value any may be. */
const SMALLEST_PART = 10;

/** Whether 0,5 may as well be half a percent: then it decides otherwise than as a half. */
function mayBeSmallPercent(value: number, { wanted, meets, isAtMost }: Scale): boolean {
  if (wanted === null) return false;
  const percent = value / HUNDRED;
  return meets(value) !== meets(percent) && (isAtMost || percent * SMALLEST_PART >= Math.abs(wanted));
}

/** A bare number for a target in percents: 60 is 60 %, 0,6 is a fraction, and between them nobody can tell. */
function barePercent(value: number, text: string, scale: Scale): Measure {
  const size = Math.abs(value);
  if (size === 0) return quantity(0, 'percent');
  if (size <= FRACTION_MOST) {
    if (mayBeSmallPercent(value, scale)) return unreadableActual({ code: 'actual-percent-unclear', text });
    return quantity(value, 'percent', [
      { code: 'actual-taken-as-fraction', text, percent: decimal(value, 2) },
    ]);
  }
  if (size <= PERCENT_LEAST) return unreadableActual({ code: 'actual-percent-unclear', text });
  return quantity(value / HUNDRED, 'percent', [{ code: 'actual-taken-as-percent', text }]);
}

/** A result is seldom further than this from what was wanted. */
const FAR = 100;

/** "1600000" under "mln €": a number that was not shortened as the column says. */
function isWholeAmount(value: number, factor: number, wanted: number | null): boolean {
  if (factor <= 1 || wanted === null || wanted === 0) return false;
  const isFar = (amount: number): boolean => {
    const times = Math.abs(amount / wanted);
    return times > FAR || times < 1 / FAR;
  };
  return isFar(value * factor) && !isFar(value);
}

/** "41,2" beside 45.000 euro, "1,3" beside 1.200 users: likely told in thousands, and taken as it stands. */
function notesOfSize(
  value: number,
  text: string,
  { unit, wanted, isCount }: Scale,
): MeasuredQuantity['notes'] {
  const isTold = unit === 'euro' || (unit === 'number' && isCount && !Number.isInteger(value));
  if (!isTold || wanted === null || !isShortened(value, wanted)) return [];
  return [{ code: 'actual-maybe-thousands', text }];
}

/** A number without a unit, taken in the target's unit; noted where neither the cell nor the column prints one. */
export function bareNumber(value: number, text: string, scale: Scale): Measure {
  const { unit, column, unitAssumed, isChange } = scale;
  if (unit === null || isChange) return quantity(value, 'number');
  if (unit === 'percent') return barePercent(value, text, scale);
  if (unit === 'number') return quantity(value, 'number', notesOfSize(value, text, scale));
  if (column.kind === 'quantity' && scale.isOwnUnit && column.unit !== unit)
    return numberInUnit(value * column.factor, column.unit, text, scale);
  if (column.kind === 'quantity' && column.unit === unit) {
    return isWholeAmount(value, column.factor, scale.wanted)
      ? quantity(value, unit, [{ code: 'actual-taken-in-unit', text, unit }])
      : quantity(value * column.factor, unit, notesOfSize(value * column.factor, text, scale));
  }
  if (column.kind === 'unclear') return unreadableActual({ code: 'actual-unit-differs', text, unit });
  const taken = unit === 'percentage-point' ? value / HUNDRED : value;
  const notes = notesOfSize(taken, text, scale);
  return quantity(
    taken,
    unit,
    unitAssumed ? notes : [{ code: 'actual-taken-in-unit', text, unit }, ...notes],
  );
}

/** A number with its unit, converted where that is exact; another unit is unreadable. */
export function numberInUnit(value: number, printed: Unit, text: string, scale: Scale): Measure {
  if (scale.unit === null || printed === scale.unit) return quantity(value, printed);
  const isPoint = printed === 'percentage-point' && !scale.isChange;
  const factor = isPoint ? undefined : CONVERSIONS[`${printed} ${scale.unit}`];
  return factor === undefined
    ? unreadableActual({ code: 'actual-unit-differs', text, unit: scale.unit })
    : quantity(value * factor, scale.unit);
}
