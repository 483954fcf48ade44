import { DEED_ENDINGS, NEAR_WORDS, OPPOSED_WORDS, SHORTENED, TURNING_WORDS } from '../../lexicon/namesAlike';
import { numberWord } from '../../lexicon/numberWords';
import { STOP_WORDS } from '../../lexicon/smallWords';
import { editDistance } from '../../lexicon/text/editDistance';
import { fold, wordsOf } from '../../lexicon/text/fold';
import { remembering } from '../../remembering';

/** A text as texts are compared: stems of the words that carry meaning, in their order. */
export interface ComparedWords {
  /** Equal for texts that say the same in the same order, whatever their endings, articles and abbreviations. */
  readonly key: string;
  readonly stems: readonly string[];
}

const PART = /[a-z]+|\d+|[%€]/g;
const YEAR = /^(?:19|20)\d\d$/;
const DIGIT = /^\d/;
const LAST_VOWELS = /h?[aeio]+$/;
const SHORTEST_STEM = 3;

/** The stem of an Italian word: without its last vowels, which tell number and gender. */
function stemOf(word: string): string {
  if (DIGIT.test(word)) return word;
  const whole = SHORTENED[word];
  if (whole !== undefined) return whole;
  const stem = word.replace(LAST_VOWELS, '');
  const kept = stem.length >= SHORTEST_STEM ? stem : word;
  return SHORTENED[kept] ?? kept;
}

function partsOf(word: string): readonly string[] {
  if (STOP_WORDS.has(word)) return [];
  return (word.match(PART) ?? []).flatMap((part) => {
    if (STOP_WORDS.has(part) || (part.length === 1 && /[a-z]/.test(part) && SHORTENED[part] === undefined))
      return [];
    const number = numberWord(part);
    return [number === null ? stemOf(part) : String(number)];
  });
}

/** Reads texts as words. Years are left out: they move on with the plan. */
export const wordReader = (): ((text: string) => ComparedWords) =>
  remembering((text) => {
    const stems = wordsOf(fold(text))
      .flatMap(partsOf)
      .filter((stem) => !YEAR.test(stem));
    return { key: stems.join(' '), stems: [...new Set(stems)] };
  });

/** How much a stem tells: little where many texts have it. */
export type StemWeight = (stem: string) => number;

/** Weighs stems by how many of some texts have them. */
export function stemWeights(texts: readonly ComparedWords[]): StemWeight {
  const counts = new Map<string, number>();
  for (const { stems } of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + (texts.length + 1) / (counts.get(stem) ?? 1));
}

/** How two texts stand to each other. */
export interface TextLikeness {
  /** 0 nothing in common, 1 the same words. */
  readonly share: number;
  /** The same words in the same order. */
  readonly isSame: boolean;
  /** A word stands in place of another, on each side one at least that the other has not. */
  readonly isReworded: boolean;
  /** Words on each side that have nothing alike on the other: in place of how many of them other words stand. */
  readonly exchanged: number;
  /** A figure, an opposite or a negation tells them apart. */
  readonly isOpposed: boolean;
}

const NOTHING_ALIKE: TextLikeness = {
  share: 0,
  isSame: false,
  isReworded: false,
  exchanged: 0,
  isOpposed: false,
};
const NEAR_SHARE = 0.8;
const MISPRINT_SHARE = 0.95;
const MISPRINT_FROM = 6;

function groupsOf(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lists.forEach((list, group) => {
    for (const stem of list.split('|')) groups.set(stem, [...(groups.get(stem) ?? []), group]);
  });
  return groups;
}

const NEAR = groupsOf(NEAR_WORDS);
const OPPOSED = groupsOf(OPPOSED_WORDS);

function shareGroup(groups: ReadonlyMap<string, readonly number[]>, one: string, other: string): boolean {
  const others = groups.get(other);
  return others !== undefined && (groups.get(one) ?? []).some((group) => others.includes(group));
}

/** How alike two words are that are not the same: a misprint of it, a word for the same, or nothing. */
function wordShare(one: string, other: string): number {
  if (DIGIT.test(one) || DIGIT.test(other)) return 0;
  const isLong = Math.min(one.length, other.length) >= MISPRINT_FROM;
  if (isLong && other.startsWith(one.charAt(0)) && editDistance(one, other, 1) <= 1) return MISPRINT_SHARE;
  return shareGroup(NEAR, one, other) || isSameDeed(one, other) ? NEAR_SHARE : 0;
}

const SHORTEST_ROOT = 4;

/** Whether one word is the deed and the other what is done: "assegnati" and "assegnazione". */
function isSameDeed(one: string, other: string): boolean {
  const root = one.replace(DEED_ENDINGS, '');
  return root.length >= SHORTEST_ROOT && root === other.replace(DEED_ENDINGS, '');
}

/** Compares two texts; a text without words is like none. */
export function likeness(one: ComparedWords, other: ComparedWords, weigh: StemWeight): TextLikeness {
  if (one.stems.length === 0 || other.stems.length === 0) return NOTHING_ALIKE;
  if (one.key === other.key) return { ...NOTHING_ALIKE, share: 1, isSame: true };
  const others = new Set(other.stems);
  const ones = new Set(one.stems);
  const onlyOne = one.stems.filter((stem) => !others.has(stem));
  const left = new Set(other.stems.filter((stem) => !ones.has(stem)));
  const onlyOther = [...left];
  let common = 0;
  for (const stem of one.stems) if (others.has(stem)) common += weigh(stem);
  let alone = 0;
  for (const stem of onlyOne) {
    let best: { readonly stem: string; readonly share: number } | null = null;
    for (const candidate of left) {
      const share = wordShare(stem, candidate);
      if (share > (best?.share ?? 0)) best = { stem: candidate, share };
    }
    if (best === null) {
      alone += 1;
      continue;
    }
    left.delete(best.stem);
    common += (best.share * (weigh(stem) + weigh(best.stem))) / 2;
  }
  const sum = (stems: readonly string[]): number => stems.reduce((total, stem) => total + weigh(stem), 0);
  return {
    share: common / ((sum(one.stems) + sum(other.stems)) / 2),
    isSame: false,
    isReworded: onlyOne.length > 0 && onlyOther.length > 0,
    exchanged: Math.min(alone, left.size),
    isOpposed: isOpposed(onlyOne, onlyOther),
  };
}

function isOpposed(one: readonly string[], other: readonly string[]): boolean {
  const hasFigure = (stems: readonly string[]): boolean => stems.some((stem) => DIGIT.test(stem));
  if (hasFigure(one) && hasFigure(other)) return true;
  if ([...one, ...other].some((stem) => TURNING_WORDS.has(stem))) return true;
  return one.some((stem) => other.some((against) => shareGroup(OPPOSED, stem, against)));
}
