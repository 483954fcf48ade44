import type { Day } from '../../day';
import type { Target, Unit } from '../../target/target';

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  number: '',
  percent: '%',
  'percentage-point': ' p.p.',
  euro: ' €',
  minute: ' minuti',
  hour: ' ore',
  day: ' giorni',
  'working-day': ' giorni lavorativi',
  month: ' mesi',
};
const GROUP = /\B(?=(?:\d{3})+$)/gu;

/** A target in Italian, with everything that its reading holds; "" for one that cannot be read. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case 'threshold':
      return `${target.operator} ${quantity(target.value, target.unit)}`;
    case 'range':
      return `tra ${quantity(target.min, target.unit)} e ${quantity(target.max, target.unit)}`;
    case 'deadline':
      return `entro il ${italianDay(target.date)}`;
    case 'yes-no':
      return target.expected ? 'Sì' : 'No';
    case 'change':
      return `${target.value < 0 ? '-' : '+'}${quantity(Math.abs(target.value), target.unit)} rispetto al ${target.relativeTo}`;
    case 'unreadable':
      return '';
  }
}

/** 31/12/2021. */
export function italianDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** A number with its unit, with comma decimals and grouped thousands. */
export function quantity(value: number, unit: Unit): string {
  const isShare = unit === 'percent' || unit === 'percentage-point';
  return `${italianNumber(isShare ? Number((value * 100).toPrecision(15)) : value)}${UNIT_WORDS[unit]}`;
}

/** 1.821.008,38. */
export function italianNumber(value: number): string {
  const [whole = '', decimals] = plainDigits(Math.abs(value)).split('.');
  const digits = `${whole.replace(GROUP, '.')}${decimals === undefined ? '' : `,${decimals}`}`;
  return value < 0 ? `-${digits}` : digits;
}

/** Digits without an exponent, as far as a number of 15 digits has them. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/u, '') : text;
}
