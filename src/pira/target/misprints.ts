import type { Meaning } from './lexers/token';
import type { PlainText } from './text';
import { VOCABULARY } from './vocabulary/vocabulary';

/** How long a word of each kind must be for one slip of the pen to leave it recognizable. */
const SHORTEST: Readonly<Partial<Record<Meaning['kind'], number>>> = {
  operator: 6,
  time: 6,
  month: 6,
  period: 6,
  percent: 6,
  magnitude: 6,
  change: 7,
  answer: 8,
};
/** In these, only letters that changed places or were typed twice are taken for a slip. */
const SHORT_WORDS: readonly string[] = ['entro', 'oltre'];
const TYPOS: ReadonlyMap<string, string> = new Map([
  ['nno', 'non'],
  ['onn', 'non'],
  ['giorn', 'giorni'],
]);
/** Words of the language that are one slip away from one of the vocabulary. */
const REAL_WORDS: ReadonlySet<string> = new Set(['interiore', 'massivo', 'massiva', 'minare', 'aprire']);

const phrases = VOCABULARY.flatMap(([meaning, patterns]) =>
  patterns.split('|').map((pattern) => ({ pattern, shortest: SHORTEST[meaning.kind] ?? Infinity })),
);
const KNOWN: ReadonlySet<string> = new Set([
  ...phrases.flatMap(({ pattern }) => pattern.split(/[^\p{L}]+/u)),
  ...REAL_WORDS,
]);

function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word[0] ?? '';
    lists.set(first, [...(lists.get(first) ?? []), word]);
  }
  return lists;
}

const CORRECT = byFirstLetter([
  ...phrases.flatMap(({ pattern, shortest }) =>
    /^[\p{L} ]+$/u.test(pattern) ? pattern.split(' ').filter((word) => word.length >= shortest) : [],
  ),
  ...SHORT_WORDS,
]);

/** How one slip made the typed word of the right one; null where they are equal or further apart. */
function slip(typed: string, right: string): 'swapped' | 'doubled' | 'other' | null {
  let start = 0;
  while (start < typed.length && typed[start] === right[start]) start += 1;
  let end = 0;
  const shorter = Math.min(typed.length, right.length) - start;
  while (end < shorter && typed[typed.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const left = typed.slice(start, typed.length - end);
  const meant = right.slice(start, right.length - end);
  if (left.length === 1 && meant === '') return typed[start] === typed[start - 1] ? 'doubled' : 'other';
  if (left.length + meant.length === 1) return 'other';
  if (left.length === 1 && meant.length === 1) return end === 0 ? null : 'other';
  const [first, second, third] = left;
  return third === undefined && meant === `${second ?? ''}${first ?? ''}` ? 'swapped' : null;
}

/** The word that was meant; the word itself where it is no misprint. Another last letter is another form, no slip. */
function meantBy(word: string): string {
  if (KNOWN.has(word)) return word;
  const typo = TYPOS.get(word);
  if (typo !== undefined) return typo;
  const meant = (CORRECT.get(word[0] ?? '') ?? []).find((right) => {
    const kind = slip(word, right);
    return SHORT_WORDS.includes(right) ? kind === 'swapped' || kind === 'doubled' : kind !== null;
  });
  return meant ?? word;
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
