import { numberWord } from './numberWords';

/** The months in plain letters, from January, with the ways they are shortened; a dot may follow each of those. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['gennaio', ['gen']],
  ['febbraio', ['feb', 'febbr']],
  ['marzo', ['mar']],
  ['aprile', ['apr']],
  ['maggio', ['mag', 'magg']],
  ['giugno', ['giu']],
  ['luglio', ['lug']],
  ['agosto', ['ago', 'ag']],
  ['settembre', ['set', 'sett']],
  ['ottobre', ['ott']],
  ['novembre', ['nov']],
  ['dicembre', ['dic']],
];

export const MONTHS: readonly string[] = NAMES.map(([name]) => name);
/** The short forms of each month, in the order of the months. */
export const SHORT_MONTHS: readonly (readonly string[])[] = NAMES.map(([, short]) => short);
/** A month written out, as a part of a pattern. */
export const ANY_MONTH = MONTHS.join('|');
/** The first three letters of a month, as a part of a pattern. */
export const ANY_MONTH_BEGINNING = MONTHS.map((name) => name.slice(0, 3)).join('|');
/** The same in English, where they differ: Excel makes dates of them, too. */
export const ENGLISH_MONTH_BEGINNINGS = 'jan|may|jun|jul|aug|sep|oct|dec';

/** A month written out or shortened, as a part of a pattern; the longest form first. */
const ANY_FORM = `(${NAMES.flatMap(([name, short]) => [name, ...short])
  .toSorted((a, b) => b.length - a.length)
  .join('|')})\\.?`;
/** A span of months, "gen-mar", "da gennaio a giugno", "lug/set": the first and the last of them. */
export const MONTHS_IN_A_ROW = `\\b(?:da |periodo )?${ANY_FORM} ?(?:[-–/]| a ) ?${ANY_FORM}(?![a-z])`;
/** "primi 6 mesi", "primi nove mesi": how many. */
export const FIRST_MONTHS = '\\bprimi (\\d{1,2}|[a-z]+) mesi\\b';

/** The number of the last month of a span; null where the months do not follow each other. */
export function lastMonthOf(first: string, last: string): number | null {
  const [from, to] = [first, last].map(
    (form) => NAMES.findIndex(([name, short]) => name === form || short.includes(form)) + 1,
  );
  return from !== undefined && to !== undefined && to > from ? to : null;
}

/** The number of the last of the first months of a year, as digits or a word count them; null for no such count. */
export function lastOfFirst(count: string): number | null {
  const months = /^\d/.test(count) ? Number(count) : numberWord(count);
  return months !== null && months >= 1 && months <= NAMES.length ? months : null;
}

/** The number of a month written out in plain letters; 0 for any other word. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name) + 1;
}

/** Whether a plain text names a month, be it by its first letter as schedules do: "gennaio", "gen.", "G". */
function namesMonth(text: string, month: number): boolean {
  const name = MONTHS[month] ?? '';
  const letters = text.trim().replace(/\.$/, '');
  return letters !== '' && (letters.length === 1 || letters.length > 2) && name.startsWith(letters);
}

/** Whether plain texts name months that follow each other. */
export function areMonths(texts: readonly string[]): boolean {
  return MONTHS.some((_, first) => texts.every((text, at) => namesMonth(text, (first + at) % MONTHS.length)));
}

export const ENGLISH_MONTHS: readonly string[] =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
