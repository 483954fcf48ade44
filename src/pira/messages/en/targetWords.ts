import type { Operator, Unit } from '../../target/target';
import type { wordsIt } from '../it/targetWords';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Words = Omit<typeof wordsIt, 'yes' | 'no'> & { readonly yes: string; readonly no: string };

const SWAPPED: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

function base(relativeTo: string): string {
  if (relativeTo === '') return '';
  return ` from ${relativeTo === 'baseline' ? 'the baseline' : relativeTo}`;
}

/** How a target is said in words. */
export const wordsEn: Words = {
  figures: (italian) => italian.replaceAll(/[.,]/g, (mark) => SWAPPED[mark] ?? mark),
  units: {
    number: (figures) => figures,
    percent: (figures) => `${figures}%`,
    'percentage-point': (figures) => `${figures} percentage points`,
    euro: (figures) => `€${figures}`,
    minute: (figures, one) => `${figures} ${one ? 'minute' : 'minutes'}`,
    hour: (figures, one) => `${figures} ${one ? 'hour' : 'hours'}`,
    day: (figures, one) => `${figures} ${one ? 'day' : 'days'}`,
    'working-day': (figures, one) => `${figures} ${one ? 'working day' : 'working days'}`,
    month: (figures, one) => `${figures} ${one ? 'month' : 'months'}`,
  } satisfies Record<Unit, (figures: string, one: boolean) => string>,
  limits: {
    '>=': (amount) => `at least ${amount}`,
    '>': (amount) => `more than ${amount}`,
    '<=': (amount) => `at most ${amount}`,
    '<': (amount) => `less than ${amount}`,
    '=': (amount) => `exactly ${amount}`,
  } satisfies Record<Operator, (amount: string, unit: Unit) => string>,
  range: (min, max) => `between ${min} and ${max}`,
  day: (day) => {
    const [year = '', month = '', date = ''] = day.split('-');
    return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  },
  deadline: (day) => `by ${day}`,
  yes: 'yes',
  no: 'no',
  change: (direction, amount, _unit, relativeTo) =>
    `${direction === 'up' ? 'increase' : 'reduction'} of ${amount}${base(relativeTo)}`,
};
