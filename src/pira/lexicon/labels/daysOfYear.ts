import {
  ANY_MONTH,
  FIRST_MONTHS,
  lastMonthOf,
  lastOfFirst,
  monthNumber,
  MONTHS_IN_A_ROW,
  SHORT_MONTHS,
} from '../months';

/** Days and months as labels name them: "al 30/06/2023", "31 dicembre", "a settembre". */
export interface DaysOfYear {
  readonly years: readonly number[];
  /** A day or a month before the end of the year: the label speaks of an interim value. */
  readonly isInterim: boolean;
  /** The last day of the year is named. */
  readonly isYearEnd: boolean;
  /** The folded text without them. */
  readonly rest: string;
}

const LAST_DAY = 31;
const LAST_MONTH = 12;

const DATE = /\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2}|\d{2})\b/g;
const DAY = /\b(?:al|alla data del)\s+(\d{1,2})[./-](\d{1,2})(?![./\d-])/g;
const NAMED_DAY = new RegExp(`\\b(?:al )?(\\d{1,2})°? (${ANY_MONTH})\\b`, 'g');
const NAMED_MONTH = new RegExp(
  `\\b(?:a|al|di|fino a) (${ANY_MONTH})\\b|\\b(${ANY_MONTH})(?= 20\\d{2}\\b)`,
  'g',
);
/** "sett. 2024", "giu 2024". */
const SHORT_MONTH = new RegExp(`\\b(${SHORT_MONTHS.flat().join('|')})\\.?(?= 20\\d{2}\\b)`, 'g');
const SPAN_OF_MONTHS = new RegExp(MONTHS_IN_A_ROW, 'g');
const COUNTED_MONTHS = new RegExp(FIRST_MONTHS, 'g');
/** "Q3 2024", "3T 2024". */
const QUARTER_OF_YEAR = /\b(?:q ?([1-4])|([1-4]) ?[qt])(?= 20\d{2}\b)/g;
const MONTHS_OF_QUARTER = 3;
/** What is to be reached within the year is no value that was. */
const WANTED = /\b(?:target|attes[oi]|obiettiv[oi]|previst[oi]|budget)\b/;
const TELLS_DAY = new RegExp(
  `${SHORT_MONTH.source}|\\d[./-]\\d|${ANY_MONTH}|${MONTHS_IN_A_ROW}|\\bmesi\\b|\\bq ?[1-4]\\b|\\b[1-4] ?[qt]\\b`,
);

/** A label that is nothing but a day, with its month: "30/06". */
const ONLY_DAY = /^(\d{1,2})\/(\d{1,2})$/;

function onlyDay(day: number, month: number): DaysOfYear {
  const isDay = day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
  const isYearEnd = day === LAST_DAY && month === LAST_MONTH;
  return { years: [], isInterim: isDay && !isYearEnd, isYearEnd, rest: isDay ? '' : `${day}/${month}` };
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

/** Takes the days and months out of a folded label. */
export function daysOfYear(folded: string): DaysOfYear {
  const only = ONLY_DAY.exec(folded);
  if (only) return onlyDay(Number(only[1]), Number(only[2]));
  if (!TELLS_DAY.test(folded)) return { years: [], isInterim: false, isYearEnd: false, rest: folded };
  const years: number[] = [];
  let isInterim = false;
  let isYearEnd = false;
  const note = (day: number, month: number): string => {
    if (day === LAST_DAY && month === LAST_MONTH) isYearEnd = true;
    else isInterim = true;
    return ' ';
  };
  /** A quarter is an interim value, the last one too. */
  const interim = (month: number): string => {
    isInterim = month > 0;
    return ' ';
  };
  const isWanted = WANTED.test(folded);
  const span = (whole: string, month: number | null): string =>
    isWanted || month === null ? whole : note(LAST_DAY, month);
  const rest = folded
    .replace(SPAN_OF_MONTHS, (whole, first: string, last: string) => span(whole, lastMonthOf(first, last)))
    .replace(COUNTED_MONTHS, (whole, count: string) => span(whole, lastOfFirst(count)))
    .replace(QUARTER_OF_YEAR, (whole, one: string | undefined, other: string | undefined) =>
      isWanted ? whole : interim(Number(one ?? other) * MONTHS_OF_QUARTER),
    )
    .replace(DATE, (_, day: string, month: string, year: string) => {
      years.push(fullYear(year));
      return note(Number(day), Number(month));
    })
    .replace(DAY, (_, day: string, month: string) => note(Number(day), Number(month)))
    .replace(NAMED_DAY, (_, day: string, month: string) => note(Number(day), monthNumber(month)))
    .replace(NAMED_MONTH, (_, month: string | undefined, dated: string | undefined) =>
      note(LAST_DAY, monthNumber(month ?? dated ?? '')),
    )
    .replace(SHORT_MONTH, (whole, form: string) =>
      span(whole, SHORT_MONTHS.findIndex((forms) => forms.includes(form)) + 1),
    );
  return { years, isInterim, isYearEnd, rest };
}
