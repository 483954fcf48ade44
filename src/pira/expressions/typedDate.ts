import { dayOfSerial } from '../sheet/day';

/**
 * What was probably typed where Excel made a short date of it: 12/15 is shown as dic-15, 3/5 as 3-mag. Null where the
 * format shows a whole date, which people type as such.
 */
export function typedDate(value: number, format: string): string | null {
  const day = dayOfSerial(value);
  if (day === null) return null;
  const letters = format.toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const [year = '', month = '', date = ''] = day.split('-');
  if (!letters.includes('d')) return `${Number(month)}/${year.slice(2)}`;
  return letters.includes('y') ? null : `${Number(date)}/${Number(month)}`;
}
