import {
  ANY_MONTH,
  FIRST_MONTHS,
  lastMonthOf,
  lastOfFirst,
  monthNumber,
  MONTHS,
  MONTHS_IN_A_ROW,
  SHORT_MONTHS,
} from '../months';
import { fold } from '../text/fold';

const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'i', 'primo', 'prima', '1o'],
  ['2', 'ii', 'secondo', 'seconda', '2o'],
  ['3', 'iii', 'terzo', 'terza', '3o'],
  ['4', 'iv', 'quarto', 'quarta', '4o'],
];
const ORDINAL = ORDINALS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** Parts of a year and the months that each has. */
const PARTS: readonly (readonly [name: string, months: number])[] = [
  ['trimestre|trim|q|t', 3],
  ['quadrimestre|quadrim|quadr', 4],
  ['semestre|sem', 6],
];

const DATED = /\b(\d{1,2})[./-](\d{1,2})(?:[./-]((?:19|20)\d{2}|\d{2}))?(?![./\d-])/;
const NAMED_DAY = new RegExp(`\\b(\\d{1,2})o? (${ANY_MONTH})\\b`);
const NAMED_MONTH = new RegExp(`\\b(${ANY_MONTH})\\b`);
const SPAN = new RegExp(MONTHS_IN_A_ROW);
const COUNTED = new RegExp(FIRST_MONTHS);
const YEAR = /\b((?:19|20)\d{2})\b/;
/** Half of the year, where nothing else is named. */
const MIDDLE = /\b(?:semestrale|meta anno|primo semestre)\b/;
const CENTURY = 2000;
const HALF_YEAR = 6;

/** A label as the parts of a year are looked for in it: 1°, I°, "1^" and "1 º" are "1o". */
const plain = (label: string): string =>
  fold(label)
    .replace(/\s?[°ºª^]/g, 'o')
    .replace(/['’]/g, '');

/** The end of a period as a label names it; the last day of the month where it names no day. */
export interface NamedEnd {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** The period that the label of an interim value names: "al 30/06", "I trimestre", "giugno 2024", "2° sem."; null where none. */
export function namedEnd(label: string): NamedEnd | null {
  const text = plain(label);
  const dated = DATED.exec(text);
  if (dated) {
    const [, day = '', month = '', printed] = dated;
    const year =
      printed === undefined ? yearIn(text) : Number(printed) + (printed.length === 2 ? CENTURY : 0);
    return { year, month: Number(month), day: Number(day) };
  }
  const named = NAMED_DAY.exec(text);
  if (named) return { year: yearIn(text), month: monthNumber(named[2] ?? ''), day: Number(named[1]) };
  const month = lastOfSpan(text) ?? lastMonth(text);
  return month === null ? null : { year: yearIn(text), month, day: null };
}

function yearIn(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The last month of a span, "gen-mar" and "primi 6 mesi"; null where a label names none. */
function lastOfSpan(text: string): number | null {
  const counted = COUNTED.exec(text)?.[1];
  if (counted !== undefined) return lastOfFirst(counted);
  const [, first = '', last = ''] = SPAN.exec(text) ?? [];
  return lastMonthOf(first, last);
}

function lastMonth(text: string): number | null {
  for (const [names, months] of PARTS) {
    const order = ordinalBeside(text, names);
    if (order !== null && order * months <= MONTHS.length) return order * months;
  }
  const month = NAMED_MONTH.exec(text)?.[1] ?? null;
  if (month !== null) return monthNumber(month);
  const short = SHORT_MONTHS.findIndex((forms) =>
    forms.some((form) => new RegExp(`^${form}\\.?(?: |$)`).test(text)),
  );
  if (short >= 0) return short + 1;
  return MIDDLE.test(text) ? HALF_YEAR : null;
}

/** Which of the parts of a year a label names: "ii trimestre", "trimestre 2", "q2", "2t". */
function ordinalBeside(text: string, names: string): number | null {
  const before = new RegExp(`(?:^|[^a-z0-9])(${ORDINAL})o? ?(?:${names})(?![a-z])`).exec(text)?.[1];
  const after = new RegExp(`(?:^|[^a-z])(?:${names})\\.? ?(?:n\\.? ?)?(${ORDINAL})o?(?![a-z0-9])`).exec(
    text,
  )?.[1];
  const found = before ?? after;
  if (found === undefined) return null;
  return ORDINALS.findIndex((forms) => forms.includes(found)) + 1 || null;
}

const WHOLE = new RegExp(
  `^(?:(?:${ORDINAL})o? ?(?:${PARTS.map(([names]) => names).join('|')})\\.?|(?:q|t) ?[1-4]|` +
    `(?:mese di )?(?:${ANY_MONTH}|${SHORT_MONTHS.flat().join('|')})\\.?)$`,
);

/** Whether a label is nothing but a part of a year: "Gennaio", "Q1", "2° trim.". */
export function isPartOfYear(label: string): boolean {
  return WHOLE.test(plain(label));
}

/** Whether a folded label says that its values are of the year as a whole: "2° semestre (annuale)". */
export const saysWholeYear = (label: string): boolean =>
  /\b(?:annual[ei]|annu[oa]|intero anno|anno intero|intera annualita)\b/.test(label);
