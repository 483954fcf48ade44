import { NUMBERED_UNIT } from '../../lexicon/units';
import { answerOf, isYesNoUnit } from '../../lexicon/answers';
import { saysNothing } from '../../lexicon/noValue';
import { remembering } from '../../remembering';
import type { CellValue } from '../../sheet/sheet';
import { looksLikeTarget } from '../../expressions/looksLikeTarget';
import type { TargetSign } from '../../expressions/looksLikeTarget';
import { fold, wordsOf } from '../../lexicon/text/fold';
import * as words from '../../lexicon/cells/contents';
import { isSign } from '../../lexicon/cells/signs';
import { isPlanYear } from '../../lexicon/labels/periods';

/** What a cell looks like, whatever column it stands in. */
export interface Traits {
  /** Sign of a target expression; numbers of a percent or date format count as such. */
  readonly sign: TargetSign;
  readonly isNumeric: boolean;
  readonly isYear: boolean;
  readonly isMissing: boolean;
  readonly isAnswer: boolean;
  readonly isType: boolean;
  /** It says so: "indicatore di …", or more than one word of types. */
  readonly isSurelyType: boolean;
  readonly isUnit: boolean;
  readonly isSource: boolean;
  readonly isPerspective: boolean;
  readonly isStakeholders: boolean;
  /** A sign of comparison, or its words, without a value. */
  readonly isSign: boolean;
  readonly isCode: boolean;
  readonly isNoise: boolean;
  readonly wordCount: number;
}

const LONGEST_SIGN = 400;
const LONGEST_CLASS = 240;
const LONGEST_ANSWERS = 40;
const LONGEST_COMPARISON = 30;
const CODE = /^(?:[a-z]{1,4}[. _-]?)?\d{1,3}(?:[./_-]\d{1,3}){0,4}[a-z]?[.)]?$/;
const CODE_MARK = /[a-z]|\d[./_-]\d|^0\d/;
const NOISE = /[^\p{L}\p{N}\s.,;:()'"%€/<>=≥≤+–—-]/gu;
/** Texts of which no sign needs to be looked at one by one. */
const CLEAN = /^[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\s.,;:()'"%€/<>=≥≤+–—-]*$/;
const FILLERS = /([.-])\1+|[*_~|#^=?!§@&]{2,}|(?:^|\s)[–—](?:\s*[–—])+/;
/** "-1***8***": what a scanner made of something else. */
const WITHIN_NUMBER = /\d([*_~|#^=?!§@&.-])\1+\d/;
const FILLERS_ALL = new RegExp(FILLERS, 'g');
const NOISE_RUN = /([*_~|#^\\=.-])\1{3}/;
const DATE_FORMAT = /[dy]/i;
const BARE_NUMBER = /^[-+−]?\s?\d[\d.,\s]*$/;

const NOTHING: Omit<Traits, 'wordCount'> = {
  sign: 'none',
  isNumeric: false,
  isYear: false,
  isMissing: false,
  isAnswer: false,
  isType: false,
  isSurelyType: false,
  isUnit: false,
  isSource: false,
  isPerspective: false,
  isStakeholders: false,
  isSign: false,
  isCode: false,
  isNoise: false,
};

/** Whether a number format shows a date: d or y outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  return DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, ''));
}

type NumberSign = 'date' | 'percent' | 'number';

function signOfFormat(format: string): NumberSign {
  return isDateFormat(format) ? 'date' : format.includes('%') ? 'percent' : 'number';
}

const NUMBER: Traits = { ...NOTHING, sign: 'number', isNumeric: true, wordCount: 0 };
const YEAR: Traits = { ...NUMBER, isYear: true };
const SMALL_COUNT: Traits = { ...NUMBER, isCode: true };
const PERCENT: Traits = { ...NUMBER, sign: 'percent' };
const DATE: Traits = { ...NUMBER, sign: 'date' };

/** The traits of a number by what its format shows. */
function numberTraits(value: number, sign: NumberSign): Traits {
  if (sign === 'date') return DATE;
  if (sign === 'percent') return PERCENT;
  if (isPlanYear(value)) return YEAR;
  return Number.isInteger(value) && value > 0 && value < 1000 ? SMALL_COUNT : NUMBER;
}

const within = (all: readonly string[], core: ReadonlySet<string>, fillers: ReadonlySet<string>): boolean =>
  all.every((word) => core.has(word) || fillers.has(word)) && all.some((word) => core.has(word));

function isType(all: readonly string[]): boolean {
  if (all.length === 0 || all.length > 8 || !within(all, words.TYPE_WORDS, words.TYPE_FILLERS)) return false;
  return all.length > 1 || words.TYPE_ALONE.has(all[0] ?? '');
}

function isUnit(folded: string, all: readonly string[]): boolean {
  if (folded.length <= LONGEST_ANSWERS && isYesNoUnit(folded)) return true;
  if (all.length === 0 || all.length > 7) return false;
  const named = all.filter((word) => !/^\d+$/.test(word));
  if (named.length < all.length && !NUMBERED_UNIT.test(folded)) return false;
  return within(named, words.UNIT_WORDS, words.UNIT_FILLERS);
}

function isSource(all: readonly string[]): boolean {
  if (all.length === 0 || all.length > 8) return false;
  if (words.SOURCE_WORDS.has(all[0] ?? '')) return true;
  const hits = all.filter((word) => words.SOURCE_WORDS.has(word)).length;
  return hits / all.length >= 0.5;
}

function isStakeholders(all: readonly string[]): boolean {
  let telling = 0;
  let hits = 0;
  for (const word of all) {
    if (word.length <= 2) continue;
    telling += 1;
    if (words.STAKEHOLDER_WORDS.has(word)) hits += 1;
  }
  return hits > 0 && hits / telling >= 0.5;
}

function isNoise(text: string, all: readonly string[]): boolean {
  if (text.length < 4) return false;
  const odd = CLEAN.test(text) ? 0 : (text.match(NOISE)?.length ?? 0);
  return odd / text.length > 0.4 || (NOISE_RUN.test(text) && all.join('').length < text.length / 2);
}

/** What stands among marks that fill a cell ("12 ***", "eventi ....... 12"), where it is a value; null where there are none. */
function amongFillers(text: string): string | null {
  if (text.length > LONGEST_CLASS || !FILLERS.test(text) || WITHIN_NUMBER.test(text)) return null;
  const rest = text.replaceAll(FILLERS_ALL, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(rest)) return null;
  const isValue = looksLikeTarget(rest) !== 'none' || /\p{N}$/u.test(rest) || answerOf(fold(rest)) !== null;
  return isValue ? rest : null;
}

/** The traits of a text; marks that fill the cell beside a value are none of its own. */
export function textTraits(text: string): Traits {
  const rest = amongFillers(text);
  return rest === null ? traitsOf(text) : traitsOf(rest);
}

function traitsOf(text: string): Traits {
  const folded = fold(text);
  const all = wordsOf(folded);
  const wordCount = all.length;
  if (saysNothing(folded)) return { ...NOTHING, isMissing: true, wordCount };
  const unit = text.length <= LONGEST_CLASS && isUnit(folded, all);
  const sign = unit || text.length > LONGEST_SIGN ? 'none' : looksLikeTarget(text);
  if (text.length > LONGEST_CLASS) return { ...NOTHING, sign, wordCount };
  const type = isType(all);
  return shared({
    sign: type ? 'none' : sign,
    isNumeric: BARE_NUMBER.test(folded),
    isYear: /^\d{4}$/.test(folded) && isPlanYear(Number(folded)),
    isMissing: false,
    isAnswer: !unit && answerOf(folded) !== null,
    isType: type,
    isSurelyType: type && wordCount > 1,
    isUnit: unit && !type,
    isSource: !type && !unit && isSource(all),
    isPerspective: within(all, words.PERSPECTIVE_NOUNS, words.PERSPECTIVE_WORDS),
    isStakeholders: isStakeholders(all),
    isSign: folded.length <= LONGEST_COMPARISON && isSign(folded),
    isCode: folded.length <= 20 && CODE.test(folded) && CODE_MARK.test(folded),
    isNoise: isNoise(text, all),
    wordCount,
  });
}

const PROSE: Traits[] = [];

/** The traits of a text; texts of as many words that look like nothing in particular share them. */
function shared(traits: Traits): Traits {
  const {
    sign,
    isType,
    isUnit,
    isSource,
    isPerspective,
    isStakeholders,
    isSign,
    isCode,
    isNoise,
    wordCount,
  } = traits;
  const isValue = sign !== 'none' || traits.isNumeric || traits.isYear || traits.isAnswer;
  const isTelling = isType || isUnit || isSource || isPerspective || isStakeholders;
  if (isValue || isTelling || isSign || isCode || isNoise) return traits;
  return (PROSE[wordCount] ??= { ...NOTHING, wordCount });
}

const ANSWERED: Traits = { ...NOTHING, isAnswer: true, wordCount: 1 };
const ERROR: Traits = { ...NOTHING, wordCount: 0 };

/** Tells the traits of cells, of each distinct format once. */
export function traitsReader(): (value: CellValue, text: string, format: string) => Traits {
  const ofFormat = remembering(signOfFormat);
  return (value, text, format) => {
    if (typeof value === 'number') return numberTraits(value, ofFormat(format));
    if (typeof value === 'boolean') return ANSWERED;
    return typeof value === 'string' ? textTraits(text) : ERROR;
  };
}
