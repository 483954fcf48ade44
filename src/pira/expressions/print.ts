import type { Day } from '../sheet/day';
import { grouped } from './figures';
import type { Target, Threshold, Unit } from './target';

const PERCENT_POWER = 2;

function power(unit: Unit): number {
  return unit === 'percent' || unit === 'percentage-point' ? PERCENT_POWER : 0;
}

const PRINTED_UNITS: Readonly<Record<Unit, (figures: string) => string>> = {
  number: (figures) => figures,
  percent: (figures) => `${figures}%`,
  'percentage-point': (figures) => `${figures} punti percentuali`,
  euro: (figures) => `€ ${figures}`,
  minute: (figures) => `${figures} minuti`,
  hour: (figures) => `${figures} ore`,
  day: (figures) => `${figures} giorni`,
  'working-day': (figures) => `${figures} giorni lavorativi`,
  month: (figures) => `${figures} mesi`,
};

/** A value with its unit in Italian figures: 52,5%, 10 giorni lavorativi, € 9.000.000. */
export function printedQuantity(value: number, unit: Unit): string {
  return PRINTED_UNITS[unit](grouped(value, power(unit)));
}

/** A day as people write it: 31/12/2021. */
export function printedDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

function printedBase(relativeTo: string): string {
  if (relativeTo === '') return '';
  if (relativeTo === 'baseline') return ' rispetto alla baseline';
  if (/^\d{4}$/.test(relativeTo)) return ` rispetto al ${relativeTo}`;
  return ` rispetto a ${relativeTo}`;
}

/** The levels of a target, the operator at the target itself; null where it has none. */
function printedLevels({ levels, operator, value, unit }: Threshold): string | null {
  const parts = levels?.map((level) => {
    const sign = level.value === value ? `${operator} ` : '';
    return `${level.name} ${sign}${printedQuantity(level.value, unit)}`;
  });
  return parts?.join('; ') ?? null;
}

/**
 * The expression, in Italian, that says just what a reading says: read again it gives the same reading, with
 * nothing assumed. "" for an unreadable one.
 */
export function printedTarget(target: Target): string {
  switch (target.kind) {
    case 'threshold':
      return printedLevels(target) ?? `${target.operator} ${printedQuantity(target.value, target.unit)}`;
    case 'range':
      return `tra ${printedQuantity(target.min, target.unit)} e ${printedQuantity(target.max, target.unit)}`;
    case 'deadline':
      return `entro il ${printedDay(target.date)}`;
    case 'yes-no':
      return target.expected ? 'Sì' : 'No';
    case 'change': {
      const amount = printedQuantity(Math.abs(target.value), target.unit);
      return `${target.value < 0 ? 'riduzione' : 'incremento'} di ${amount}${printedBase(target.relativeTo)}`;
    }
    case 'unreadable':
      return '';
  }
}
