import { misprintMatcher } from '../../lexicon/text/misprints';
import { remembering } from '../../remembering';
import { fold, wordsOf } from '../../lexicon/text/fold';
import { ABBREVIATIONS, expandContractions } from '../../lexicon/labels/abbreviations';
import { withoutActs } from '../../lexicon/labels/acts';
import { isPlanTitle, namesPlanOnly } from '../../lexicon/cells/planTitle';
import { LABEL_FILLERS } from '../../lexicon/labels/labels';
import { onlyNamesOwner, wholeOfParts } from '../../lexicon/labels/parts';
import {
  saysEstimated,
  saysHowOftenMeasured,
  saysMonitored,
  saysNotFinal,
  saysWantedAtEnd,
} from '../../lexicon/labels/notFinal';
import { periodsOf } from '../../lexicon/labels/periods';
import { LABEL_WORDS, WORDS_LIKE_LABELS, PHRASES_BY_LETTERS, phraseAt } from '../../lexicon/labels/phrases';
import { isQualifier } from '../../lexicon/labels/qualifiers';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import { THOUSANDS_OF_EURO } from '../../lexicon/units';
import { scanned } from '../../lexicon/text/scanned';

/** A cell's text read as a label. */
export interface Label {
  /** What it announces, in the order of the text; empty where it names only years or a unit sign. */
  readonly roles: readonly Role[];
  readonly years: readonly number[];
  readonly ordinal: number | null;
  readonly isPercent: boolean;
  /** Share of its words that the vocabulary knows. */
  readonly coverage: number;
  readonly isMisspelt: boolean;
  /** The code of the mission whose values stand below it, where missions are columns. */
  readonly mission?: string;
}

/** The mark of a footnote, or the letter by which a column is called: (1), (a), (b-a). */
const FOOTNOTE_MARK = / ?\((?:\d{1,2}|[a-z](?: ?[-/+*=x:] ?[a-z])?)\)$/;
const LONGEST_LABEL = 120;
const MOST_WORDS = 12;
const MOST_UNKNOWN_WORDS = 3;
const LEAST_COVERAGE = 0.5;
const LEAST_CORRECTABLE = 5;
const LONG_WORD = 9;
const PARTS = rolesWith('part');

/** The phrases that words spell, from left to right, and how many of the words are known. */
function parse(words: readonly string[]): { roles: Role[]; known: number } {
  const roles: Role[] = [];
  const unknown: string[] = [];
  /** Parts of whatever is named next: "Codice e titolo" before "obiettivo". */
  let parts: Role[] = [];
  let at = 0;
  while (at < words.length && unknown.length <= MOST_UNKNOWN_WORDS) {
    const phrase = phraseAt(words, at);
    const word = words[at] ?? '';
    at += phrase?.words.length ?? 1;
    if (phrase && onlyNamesOwner(phrase, words[at - 2], roles[0])) parts = [];
    else if (phrase) {
      const whole = wholeOfParts(parts, phrase);
      if (whole !== null) roles.splice(-parts.length);
      const role = whole ?? phrase.role;
      const isNew = !roles.includes(role);
      if (isNew) roles.push(role);
      parts = isNew && PARTS.has(role) ? [...parts, role] : [];
    } else if (!LABEL_FILLERS.has(word)) {
      unknown.push(word);
      parts = [];
    }
  }
  const own = roles.filter(
    (role, at) => !(roles.length > 1 && (role === 'year' || (role === 'code' && at > 0))),
  );
  const [only] = own;
  const foreign = own.length === 1 && only ? unknown.filter((word) => !isQualifier(word, only)) : unknown;
  return { roles: own, known: at - foreign.length };
}

const LABEL_WORD_SET = new Set(LABEL_WORDS);
const labelWord = misprintMatcher(LABEL_WORDS, {
  slips: ['swapped', 'doubled', 'added', 'missing', 'replaced'],
  twoFrom: LONG_WORD,
  keptAtStart: 0,
  keptAtEnd: 0,
});

/** The vocabulary's word for a misspelt one or for the beginning of a cut one; null where there is none. */
function corrected(word: string, isLast: boolean): string | null {
  const mayBeCut = isLast || word.length > LEAST_CORRECTABLE;
  if (word.length < LEAST_CORRECTABLE - 1 || LABEL_WORD_SET.has(word) || WORDS_LIKE_LABELS.has(word))
    return null;
  const whole = mayBeCut ? LABEL_WORDS.find((known) => known.startsWith(word)) : undefined;
  if (whole !== undefined) return whole;
  return word.length < LEAST_CORRECTABLE ? null : labelWord(word);
}

/** Kept from one reading to the next: a sheet is read again after every change of a cell, and most of its words stay. */
const correctedAtEnd = remembering((word) => corrected(word, true));
const correctedWithin = remembering((word) => corrected(word, false));
const repairWord: RepairWord = (word, isLast) => (isLast ? correctedAtEnd(word) : correctedWithin(word));

const WORDS_AS_SCANNED: ReadonlyMap<string, string> = new Map(
  [...LABEL_FILLERS, ...LABEL_WORDS].filter((word) => word.length > 2).map((word) => [scanned(word), word]),
);

const HAS_LETTERS = /[a-z][a-z0-9]*[a-z]/;

function unscanned(word: string): string {
  if (!HAS_LETTERS.test(word) || LABEL_WORD_SET.has(word) || LABEL_FILLERS.has(word)) return word;
  return WORDS_AS_SCANNED.get(scanned(word)) ?? word;
}

/** Words each changed by itself; the same list where none changes. */
function changed(words: readonly string[], change: (word: string) => string): readonly string[] {
  const others = words.map(change);
  return others.every((word, i) => word === words[i]) ? words : others;
}

const writtenOut = (word: string): string => ABBREVIATIONS.get(word) ?? word;

/** Words read as printed, else with abbreviations written out, else with signs that a scanner confuses put right. */
function parseForgiving(
  printed: readonly string[],
  { unscanned }: Repairs,
): ReturnType<typeof parse> & { isMisspelt: boolean } {
  let words = printed;
  let best = parse(words);
  const isWhole = (): boolean => best.known === words.length;
  if (isWhole()) return { ...best, isMisspelt: false };
  const whole = changed(words, writtenOut);
  const expanded = whole === words ? best : parse(whole);
  if (expanded.known > best.known) [words, best] = [whole, expanded];
  if (isWhole()) return { ...best, isMisspelt: false };
  const righted = changed(words, unscanned);
  const corrected = righted === words ? best : parse(righted);
  return corrected.known > best.known ? { ...corrected, isMisspelt: true } : { ...best, isMisspelt: false };
}

/** A remark in brackets, "(DPCM 18/9/2012)"; brackets that hold a sign of comparison are no remark. */
const REMARK = /\([^()<>=≤≥%]*\p{L}[^()<>=≤≥%]*\)/gu;

function labelOf(text: string, repairs: Repairs): Label | null {
  if (text.length > LONGEST_LABEL) return null;
  const whole = withoutActs(fold(text));
  const label = wholeLabel(whole.endsWith(')') ? whole.replace(FOOTNOTE_MARK, '') : whole, repairs);
  if (!label) return label;
  if (label.roles.join() === 'status,base') return { ...label, roles: ['base'] };
  if (label.roles.length > 0 && label.roles.every((role) => OF_END.has(role)) && saysWantedAtEnd(whole))
    return { ...label, roles: ['target'] };
  if (!label.roles.some((role) => MEASURED.has(role))) return label;
  if (saysHowOftenMeasured(whole)) return { ...label, roles: ['other'] };
  if (saysEstimated(whole)) return { ...label, roles: ['expected'] };
  return saysNotFinal(whole) ? { ...label, roles: ['interim'] } : label;
}

/** What a label may name that speaks of the end: "Stato finale", "Valore finale", "atteso". */
const OF_END: ReadonlySet<Role> = new Set(['actual', 'value', 'status', 'operator', 'target', 'forecast']);

/** What measures where nothing says otherwise. */
const MEASURED: ReadonlySet<Role> = new Set(['actual', 'value', 'outcome', 'interim']);

function wholeLabel(folded: string, repairs: Repairs): Label | null {
  const label = foldedLabel(folded, repairs);
  if ((label?.coverage === 1 && !label.isMisspelt) || !folded.includes('(')) return label;
  const bare = folded.replace(REMARK, ' ').trim();
  if (bare === folded || bare === '') return label;
  const short = foldedLabel(bare, { ...repairs, repairWord: null });
  return short?.coverage === 1 && short.roles.length > 0 ? short : label;
}

/** "€/000" is a unit sign, as "€" is. */
const THOUSANDS: Label = {
  roles: [],
  years: [],
  ordinal: null,
  isPercent: false,
  coverage: 1,
  isMisspelt: false,
};

function foldedLabel(folded: string, repairs: Repairs): Label | null {
  if (folded === '') return null;
  if (THOUSANDS_OF_EURO.test(folded)) return THOUSANDS;
  const { years, ordinal, isInterim, isYearEnd, rest } = periodsOf(expandContractions(folded, LABEL_WORDS));
  const printed = wordsOf(rest);
  if (printed.length > MOST_WORDS) return null;
  if (isPlanTitle(folded) && !(namesPlanOnly(folded) && phraseAt(printed, 0))) return null;
  const { words, year } = SIGNED.test(folded) ? { words: printed, year: null } : withoutEnding(printed);
  const isPercent = words.includes('%');
  const told = years.length === 0 && year !== null ? [year] : years;
  const label = { years: told, ordinal, isPercent, coverage: 1, isMisspelt: false };
  const day = { isInterim, isYearEnd, hasNoYear: told.length === 0, isMonitored: saysMonitored(folded) };
  if (words.every((word) => LABEL_FILLERS.has(word)))
    return bareLabel(words, label, { isInterim, isYearEnd });
  const letters = words.join('');
  const spaced = letters.length > 2 ? PHRASES_BY_LETTERS.get(letters) : undefined;
  if (spaced) return { ...label, roles: dated([spaced.role], day) };
  const exact = parseForgiving(words, repairs);
  const coverage = exact.known / words.length;
  const { repairWord } = repairs;
  if (repairWord && coverage < 1) {
    const repaired = repair(words, repairWord);
    const again = parse(repaired);
    const newCoverage = again.known / words.length;
    if (again.roles.length > 0 && newCoverage > Math.max(coverage, LEAST_COVERAGE))
      return { ...label, roles: dated(again.roles, day), coverage: newCoverage, isMisspelt: true };
  }
  if (exact.roles.length === 0 || coverage <= LEAST_COVERAGE) return null;
  return { ...label, roles: dated(exact.roles, day), coverage, isMisspelt: exact.isMisspelt };
}

const COUNTED = rolesWith('numbered');
const YEARLY = rolesWith('short-year');
/** Signs after which a number is a value. */
const SIGNED = /[:;<>=≤≥%€]/;
const ENDING = /^\d{1,2}$/;
const FIRST_SHORT_YEAR = 11;

/** The words of a label without the number that it ends with, and the year where that number is one. */
function withoutEnding(words: readonly string[]): { words: readonly string[]; year: number | null } {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  if (!ENDING.test(last) || others.length === 0) return { words, year: null };
  const { roles, known } = parse(others);
  const [role] = roles;
  if (role === undefined || roles.length > 1 || known < others.length || !COUNTED.has(role))
    return { words, year: null };
  const isYear = YEARLY.has(role) && Number(last) >= FIRST_SHORT_YEAR;
  return { words: others, year: isYear ? 2000 + Number(last) : null };
}

/** A label without a word of its own: "2021", "Anno 2021", "in %", "Anno", "al 30/06". */
function bareLabel(
  words: readonly string[],
  label: Omit<Label, 'roles'>,
  { isInterim, isYearEnd }: Pick<Day, 'isInterim' | 'isYearEnd'>,
): Label | null {
  if (isInterim) return { ...label, roles: ['interim'] };
  if (label.years.length > 0 || label.ordinal !== null) return { ...label, roles: [] };
  if (isYearEnd) return { ...label, roles: ['actual'] };
  const { roles } = parse(words);
  return roles.length > 0 || words.includes('%') || words.includes('€') ? { ...label, roles } : null;
}

function repair(words: readonly string[], repairWord: RepairWord): readonly string[] {
  return words.map((word, i) =>
    phraseAt(words, i) || LABEL_FILLERS.has(word) ? word : (repairWord(word, i === words.length - 1) ?? word),
  );
}

const OF_VALUES = rolesWith('dated');
/** What is wanted: within the year it is neither a target of the year nor a measured value. */
const WANTED: ReadonlySet<Role> = new Set(['target', 'forecast', 'threshold', 'stretch']);
const isExpected = (role: Role): boolean => role === 'interim' || WANTED.has(role);

interface Day {
  readonly isInterim: boolean;
  readonly isYearEnd: boolean;
  readonly hasNoYear: boolean;
  /** Something is said to be measured within the year. */
  readonly isMonitored: boolean;
}

/** A value dated or told within the year is an interim one, whatever its label calls it; one of its last day is not. */
function dated(
  roles: readonly Role[],
  { isInterim, isYearEnd, hasNoYear, isMonitored }: Day,
): readonly Role[] {
  const isWanted = roles.some((role) => WANTED.has(role));
  if (isWanted && !isMonitored && roles.includes('interim') && roles.every(isExpected)) return ['expected'];
  if (roles.includes('interim') && roles.every((role) => OF_VALUES.has(role)))
    return isYearEnd && !isInterim
      ? roles.map((role) => (role === 'interim' ? 'actual' : role))
      : ['interim'];
  if (roles[0] === 'status' && (isInterim || isYearEnd)) return isInterim ? ['interim'] : ['value'];
  if (isYearEnd && hasNoYear && roles.length === 1 && roles[0] === 'value') return ['actual'];
  return isInterim && roles.some((role) => role === 'actual' || role === 'value') ? ['interim'] : roles;
}

type RepairWord = (word: string, isLast: boolean) => string | null;

/** How words are repaired: a scanner's slips always, misprints only where the label may have some. */
interface Repairs {
  readonly unscanned: (word: string) => string;
  readonly repairWord: RepairWord | null;
}

/** Reads labels as printed, or forgiving misprints and cut words. */
export function labelsOf(): {
  readonly asPrinted: (text: string) => Label | null;
  readonly corrected: (text: string) => Label | null;
} {
  const scanner: Repairs = { unscanned: remembering(unscanned), repairWord: null };
  const all: Repairs = { ...scanner, repairWord };
  return { asPrinted: (text) => labelOf(text, scanner), corrected: (text) => labelOf(text, all) };
}
