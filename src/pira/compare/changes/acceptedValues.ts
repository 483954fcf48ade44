import { dayOf, endOfMonth, serialOf, yearOf, type Day } from '../../sheet/day';
import type { Operator, Target, Threshold, Unit } from '../../expressions/target';

/** The values that meet a target, as an interval of one scale. */
export interface AcceptedValues {
  readonly scale: string;
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves are left out. */
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

const MINUTES_AN_HOUR = 60;
/** Units that are the same scale, with what one of them is there. */
const SCALES: Partial<Readonly<Record<Unit, readonly [scale: string, factor: number]>>> = {
  minute: ['minute', 1],
  hour: ['minute', MINUTES_AN_HOUR],
};

const INTERVALS: Readonly<Record<Operator, (value: number) => Omit<AcceptedValues, 'scale'>>> = {
  '>=': (low) => ({ low, high: Infinity, isLowOpen: false, isHighOpen: false }),
  '>': (low) => ({ low, high: Infinity, isLowOpen: true, isHighOpen: false }),
  '<=': (high) => ({ low: -Infinity, high, isLowOpen: false, isHighOpen: false }),
  '<': (high) => ({ low: -Infinity, high, isLowOpen: false, isHighOpen: true }),
  '=': (value) => ({ low: value, high: value, isLowOpen: false, isHighOpen: false }),
};

/**
 * What meets a target; null for one that cannot be read. `years` moves a deadline on, so that the same day of another
 * year's plan asks the same.
 */
export function acceptedBy(target: Target, years: number): AcceptedValues | null {
  switch (target.kind) {
    case 'threshold':
      return acceptedByThreshold(target);
    case 'range': {
      const [scale, factor] = scaleOf(target.unit);
      return closed(scale, target.min * factor, target.max * factor);
    }
    case 'deadline':
      return { scale: 'day of the year', ...INTERVALS['<='](serialOf(movedDay(target.date, years))) };
    case 'yes-no': {
      const answer = target.expected ? 1 : 0;
      return closed('yes-no', answer, answer);
    }
    case 'change': {
      const [scale, factor] = scaleOf(target.unit);
      const asks = INTERVALS[target.value < 0 ? '<=' : '>='](target.value * factor);
      return { scale: `change ${scale}`, ...asks };
    }
    case 'unreadable':
      return null;
  }
}

function acceptedByThreshold({ operator, value, unit }: Threshold): AcceptedValues {
  const [scale, factor] = scaleOf(unit);
  return { scale, ...INTERVALS[operator](value * factor) };
}

function closed(scale: string, low: number, high: number): AcceptedValues {
  return { scale, low, high, isLowOpen: false, isHighOpen: false };
}

function scaleOf(unit: Unit): readonly [scale: string, factor: number] {
  return SCALES[unit] ?? [unit, 1];
}

/** The same day some years on; the last of February where the year has no 29th. */
export function movedDay(day: Day, years: number): Day {
  const year = yearOf(day) + years;
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(year, month, date) ?? endOfMonth(year, month);
}
