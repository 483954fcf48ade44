import { daysOfYear } from './daysOfYear';

/** Years and parts of a year as labels name them. */
export interface Periods {
  readonly years: readonly number[];
  /** 0 for the first year of the plan, 1 for the second …; null where the label counts none. */
  readonly ordinal: number | null;
  /** A day within the year: the label speaks of an interim value. */
  readonly isInterim: boolean;
  /** The last day of the year is named. */
  readonly isYearEnd: boolean;
  /** The folded text without what was understood. */
  readonly rest: string;
}

const LONGEST_SPAN = 10;
const CENTURY = 2000;
/** "FY2024", "FY 24": the year of accounts. */
const FISCAL = /\bf\.?y\.? ?['’]?(20\d{2}|\d{2})\b/g;
const SPAN = /\b(20\d{2}|199\d)\s?[-/–]\s?(20\d{2}|199\d|\d{2})\b/g;
const YEAR = /(?<![\d.,/])(20\d{2}|199\d)(?!\d|,(?! ?20\d)|[./]\d)/g;
const ORDINALS = [
  /\b(?:(?:primo|prima|1[°ºo^]?|i) (?:anno|annualita|esercizio)|anno (?:1|i|n|t|uno)|(?:anno|esercizio) (?:in corso|corrente))(?![\w+])/,
  /\b(?:(?:secondo|seconda|2[°ºo^]?|ii) (?:anno|annualita|esercizio)|anno (?:2|ii|due|(?:n|t) ?\+ ?1)|(?:anno|esercizio) (?:successivo|seguente)|prossimo (?:anno|esercizio))(?!\w)/,
  /\b(?:(?:terzo|terza|3[°ºo^]?|iii) (?:anno|annualita|esercizio)|anno (?:3|iii|tre|(?:n|t) ?\+ ?2))(?!\w)/,
];
const SECOND_ONWARD = [1, 2, 0] as const;

/** The years of a plan that a text may name. */
export function isPlanYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

/** Takes years, spans of years, ordinal years and days of the year out of a folded label. */
export function periodsOf(folded: string): Periods {
  if (!/\d|\banno\b|\bannualita\b|\besercizio\b| (?:a|al|di) |[a-z]\.? ?[-–/] ?[a-z]|\bmesi\b/.test(folded))
    return { years: [], ordinal: null, isInterim: false, isYearEnd: false, rest: folded };
  const days = daysOfYear(
    folded.replace(FISCAL, (_, year: string) => (year.length > 2 ? year : String(CENTURY + Number(year)))),
  );
  const years = [...days.years];
  const single: number[] = [];
  let rest = days.rest
    .replace(SPAN, (whole: string, first: string, last: string) => {
      const end = last.length > 2 ? Number(last) : CENTURY + Number(last);
      const count = end - Number(first) + 1;
      if (count < 1 || count > LONGEST_SPAN) return whole;
      for (let year = Number(first); year <= end; year += 1) years.push(year);
      return ' ';
    })
    .replace(YEAR, (year: string) => {
      single.push(Number(year));
      return ' ';
    });
  // "Target 2025 (triennio 2025-2027)" is of the year that it names by itself.
  const [only, ...further] = single;
  if (only !== undefined && further.length === 0 && years.includes(only)) years.splice(0, Infinity, only);
  else years.push(...single);
  let ordinal: number | null = null;
  for (const index of SECOND_ONWARD) {
    const pattern = ORDINALS[index];
    if (ordinal === null && pattern?.test(rest)) {
      ordinal = index;
      rest = rest.replace(pattern, ' ');
    }
  }
  return { years: [...new Set(years)], ordinal, isInterim: days.isInterim, isYearEnd: days.isYearEnd, rest };
}
