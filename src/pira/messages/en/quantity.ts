import { unitNames } from '../it/unitNames';

/** One and many of the units that are spoken as words. */
export const unitWords = {
  'percentage-point': ['percentage point', 'percentage points'],
  'working-day': ['working day', 'working days'],
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  month: ['month', 'months'],
} as const;

/** The words by those that a quantity is printed with. */
const BY_PRINTED: ReadonlyMap<string, readonly [one: string, many: string]> = new Map(
  Object.entries(unitWords).map(([unit, words]) => [unitNames[unit] ?? unit, words]),
);

/**
 * Figures as the product prints them, 1.234,5, with the unit that follows; not a day such as 15.12.2021. Without a
 * look-behind: the pane has it from the start, also in a browser that knows none and is to say so.
 */
const PRINTED = new RegExp(
  String.raw`(?<before>^|[^\d.,])(?<figures>\d+(?:\.\d{3})*(?:,\d+)?)(?![.,]?\d)(?: (?<unit>${[...BY_PRINTED.keys()].join('|')})(?!\p{L}))?`,
  'gu',
);

/** A text with quantities that the product printed, with English figures and units: "1.234,5 giorni" is "1,234.5 days". */
export function quantity(printed: string): string {
  return printed.replaceAll(PRINTED, (_, before: string, figures: string, unit: string | undefined) => {
    const swapped = figures.replaceAll(/[.,]/gu, (mark) => (mark === ',' ? '.' : ','));
    const words = BY_PRINTED.get(unit ?? '');
    if (words === undefined) return `${before}${swapped}`;
    const [one, many] = words;
    return `${before}${swapped} ${figures === '1' ? one : many}`;
  });
}
