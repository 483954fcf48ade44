import { VOCABULARY } from '../../lexicon/expressions/vocabulary';
import type { Meaning } from '../../lexicon/expressions/meaning';
import { BEFORE_DATES } from '../../lexicon/expressions/times';
import { MODIFIERS } from '../../lexicon/expressions/modifiers';
import { phraseFinder } from '../../lexicon/text/phraseList';
import type { Lexer, Token, Turning } from './token';

interface Phrase {
  readonly pattern: string;
  readonly meaning: Meaning;
}

const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const LETTER = /\p{L}/u;
const FIRST_WORD = /^\p{L}+|^./u;

/** "p.p." may be typed "pp", and "più" as "piu'": the phrase is listed under both. */
function spellings(pattern: string): readonly string[] {
  const accented = /\bpiu\b/.test(pattern) ? [pattern, pattern.replace(/\bpiu\b/, "piu'")] : [pattern];
  return /\.\p{L}/u.test(pattern) ? [...accented, pattern.replaceAll(/\.(?=\p{L})/gu, '')] : accented;
}

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [meaning, patterns] of VOCABULARY) {
    for (const pattern of patterns.split('|').flatMap(spellings)) {
      const first = FIRST_WORD.exec(pattern)?.[0] ?? '';
      const list = phrases.get(first) ?? [];
      list.push({ pattern, meaning });
      phrases.set(first, list);
    }
  }
  return phrases;
}

/** Digits may follow these without a blank: max5, dicembre2021, entro il31/12. */
const GLUED: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  'operator',
  'min',
  'month',
  'by',
  'article',
  'link',
  'from',
  'between',
]);
/** A single letter before digits is a name (a4, i2). */
const SHORTEST_GLUED = 2;

const PHRASES = byFirstWord();
const LONGEST_FIRST_WORD = 20;
const WORD = /\p{L}+|[€<>=#~≈≃≅]/uy;

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n';
}

/** Where the pattern ends in the text, or null where it does not stand at the position. */
function matchEnd(text: string, position: number, { pattern, meaning }: Phrase): number | null {
  let at = position;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index];
    const here = text[at];
    if (character === '.') {
      if (here === '.') at += 1;
    } else if (character === ' ' ? isBlank(here) : here === character) {
      at += 1;
      if (character === "'" && pattern[index + 1] !== ' ' && isBlank(text[at])) at += 1;
    } else if (!(character === ' ' && text[at - 1] === '.')) {
      return null;
    }
  }
  const last = text[at - 1] ?? '';
  const next = text[at] ?? '';
  if (LETTER.test(last) && LETTER_OR_DIGIT.test(next)) {
    const isName = meaning.kind === 'article' && !BEFORE_DATES.test(pattern);
    const gluedLimit =
      GLUED.has(meaning.kind) && !isName && !LETTER.test(next) && at - position >= SHORTEST_GLUED;
    if (!gluedLimit) return null;
  }
  return at;
}

const turnOf = phraseFinder<Turning>(
  MODIFIERS.map(([turn, place, phrases]) => [{ turn, place }, phrases] as const),
);
/** As many words as the longest turning phrase has. */
const WORDS_AHEAD = /\p{L}+(?:[ \n.']{1,2}\p{L}+){0,4}/uy;
const EACH_WORD = /\p{L}+/gu;

/** The word or phrase at a position that turns the sense of a value beside it. */
function turningAt(text: string, position: number): Token | null {
  WORDS_AHEAD.lastIndex = position;
  const ahead = [...(WORDS_AHEAD.exec(text)?.[0] ?? '').matchAll(EACH_WORD)];
  const found = turnOf(
    ahead.map(([word]) => word),
    0,
  );
  const last = ahead[(found?.length ?? 0) - 1];
  if (found === null || last === undefined) return null;
  return { kind: 'word', turn: found.meaning, start: position, end: position + last.index + last[0].length };
}

/** The longest phrase of the vocabulary at a position; of two equally long ones the first in the vocabulary. */
export const phraseLexer: Lexer = (text, position) => {
  WORD.lastIndex = position;
  const first = WORD.exec(text)?.[0];
  if (first === undefined || first.length > LONGEST_FIRST_WORD) return null;
  let longest: Token | null = null;
  for (const phrase of PHRASES.get(first) ?? []) {
    const end = matchEnd(text, position, phrase);
    if (end !== null && end > (longest?.end ?? position))
      longest = { ...phrase.meaning, start: position, end };
  }
  const turning = turningAt(text, position);
  return turning !== null && turning.end > (longest?.end ?? position) ? turning : longest;
};

const AFTER_DIGITS: ReadonlySet<Token['kind']> = new Set([
  'percent',
  'points',
  'time',
  'money',
  'magnitude',
  'scale',
  'min',
  'month',
]);

/** Whether a unit may follow here glued to the digits before it (48h, 10gg, 150k€). */
export function unitFollows(text: string, position: number): boolean {
  const token = phraseLexer(text, position);
  return token !== null && AFTER_DIGITS.has(token.kind);
}
