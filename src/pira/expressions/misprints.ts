import {
  PLURAL_OF_VERB,
  SHORT_WORDS,
  TYPOS,
  REAL_WORDS,
  SHORTEST_MISPRINT,
} from '../lexicon/expressions/misprinted';
import { misprintMatcher } from '../lexicon/text/misprints';
import type { PlainText } from '../lexicon/text/plainText';
import { VOCABULARY } from '../lexicon/expressions/vocabulary';

const phrases = VOCABULARY.flatMap(([meaning, patterns]) =>
  patterns.split('|').map((pattern) => ({ pattern, shortest: SHORTEST_MISPRINT[meaning.kind] ?? Infinity })),
);
const KNOWN: ReadonlySet<string> = new Set([
  ...phrases.flatMap(({ pattern }) => pattern.split(/[^\p{L}]+/u)),
  ...REAL_WORDS,
]);

const LONG_WORDS = phrases.flatMap(({ pattern, shortest }) =>
  /^[\p{L} ]+$/u.test(pattern) ? pattern.split(' ').filter((word) => word.length >= shortest) : [],
);

/** The first letter is seldom wrong, and another last letter is another form of the word. */
const longWord = misprintMatcher(LONG_WORDS, {
  slips: ['swapped', 'doubled', 'added', 'missing', 'replaced'],
  keptAtStart: 1,
  keptAtEnd: 1,
});
const shortWord = misprintMatcher(SHORT_WORDS, {
  slips: ['swapped', 'doubled'],
  keptAtStart: 1,
  keptAtEnd: 1,
});

/** The word that was meant; the word itself where it is no misprint. */
function meantBy(word: string): string {
  if (KNOWN.has(word) || PLURAL_OF_VERB.test(word)) return word;
  return TYPOS.get(word) ?? longWord(word) ?? shortWord(word) ?? word;
}

const WORD = /(?<![\p{L}\d])\p{L}{3,15}(?![\p{L}\d])/gu;

/** The text with the slips in words of the vocabulary put right: infriore, supeiore, dicenbre, gionri. */
export function withoutMisprints(plain: PlainText): PlainText {
  let text = '';
  const places: number[] = [];
  let from = 0;
  for (const { 0: word, index } of plain.text.matchAll(WORD)) {
    const meant = meantBy(word);
    if (meant === word) continue;
    text += plain.text.slice(from, index) + meant;
    for (const place of plain.places.slice(from, index)) places.push(place);
    while (places.length < text.length) places.push(plain.places[index] ?? 0);
    from = index + word.length;
  }
  if (from === 0) return plain;
  for (const place of plain.places.slice(from)) places.push(place);
  return { text: text + plain.text.slice(from), source: plain.source, places };
}
