import { RATIO_OF_TWO } from '../lexicon/direction';
import { agrees, DENIAL, LINKS_ON, PARTICIPLE, PROPER, WITHIN_DENIAL } from '../lexicon/participles';
import { POLARITIES, type Polar } from '../lexicon/polarities';
import { phraseFinder } from '../lexicon/text/phraseList';
import { plainWords } from '../lexicon/text/plainText';

/** Finds the phrases of the one list that say one of these of a direction. */
function finderOf(...wanted: readonly Polar[]): ReturnType<typeof phraseFinder<Polar>> {
  return phraseFinder(
    POLARITIES.flatMap(([polars, phrases]) => {
      const polar = polars.find((one) => wanted.includes(one));
      return polar === undefined ? [] : [[polar, phrases] as const];
    }),
  );
}

const sayingAt = finderOf('other', 'less', 'bad', 'lost', 'turns', 'about');
const dealtAt = finderOf('dealt');
const inTimeAt = finderOf('in time');
const favourAt = finderOf('in favour');
const timeAt = finderOf('good time', 'either time', 'other');
const processAt = finderOf('process');

const MOST_WORDS = 400;
/** Words that may belong to a noun behind it. */
const MOST_OF_NOUN = 8;
const PART_END = /[;:.,()\n]|(?<=\s)-(?=\s)/;

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/**
 * Where the words behind a bad thing say that it was dealt with, null where they do not; `unclear` where they may as well
 * belong to another noun between the two ("errori nei verbali chiusi").
 */
function dealtBehind(words: readonly string[], noun: string, from: number): number | 'unclear' | null {
  let object: string | null = null;
  for (let at = from; at < Math.min(words.length, from + MOST_OF_NOUN); at += 1) {
    const word = words[at] ?? '';
    if (DENIAL.test(word)) return null;
    const isTimely = PARTICIPLE.test(word) && inTimeAt(words, at + 1) !== null;
    if (isTimely || dealtAt(words, at) !== null) {
      if (at === from) return at;
      if (!agrees(noun, word)) return null;
      return object !== null && agrees(object, word) ? 'unclear' : at;
    }
    if (LINKS_ON.test(word)) object = '';
    else if (object !== null) object = word;
  }
  return null;
}

/** "non evase", "non ancora concluse": how many words say that something was not done; 0 where none do. */
function deniedAt(words: readonly string[], at: number): number {
  if (!DENIAL.test(words[at] ?? '')) return 0;
  let next = at + 1;
  while (WITHIN_DENIAL.test(words[next] ?? '')) next += 1;
  const denied = words[next] ?? '';
  return PARTICIPLE.test(denied) || PROPER.test(denied) ? next - at + 1 : 0;
}

type Said = 'less' | 'turned' | 'open' | 'unclear';

/** What one part of a sentence says: a word that turns round holds until the part ends. */
function saidBy(part: string): Said {
  const words = wordsOf(part);
  let isTurned = false;
  let isAbout = false;
  let said: Said = 'open';
  for (let at = 0; at < words.length; at += 1) {
    const denied = deniedAt(words, at);
    const found = denied > 0 ? ({ meaning: 'lost', length: denied } as const) : sayingAt(words, at);
    if (found === null) continue;
    const { meaning, length } = found;
    const next = at + length;
    if (meaning === 'turns') isTurned = true;
    if (meaning === 'about') isAbout = true;
    if (meaning === 'less' || meaning === 'bad' || meaning === 'lost') {
      if (isTurned || (isAbout && meaning === 'bad')) {
        said = 'turned';
      } else {
        const dealt = befell(meaning, words, at, next);
        if (dealt === 'unclear') return dealt;
        if (dealt === null) return 'less';
        said = 'turned';
        at = Math.max(dealt, next - 1);
        continue;
      }
    }
    at = next - 1;
  }
  return said;
}

/** Where something bad was dealt with or went well, null where it was not. A measure only by the word right behind it. */
function befell(
  meaning: Polar,
  words: readonly string[],
  at: number,
  next: number,
): number | 'unclear' | null {
  if (words.some((_, later) => later >= next && favourAt(words, later) !== null)) return next - 1;
  if (meaning === 'less') return dealtAt(words, next) === null ? null : next;
  const dealt = dealtBehind(words, words[meaning === 'bad' ? next - 1 : at - 1] ?? '', next);
  const isAlsoLost =
    meaning === 'lost' && typeof dealt === 'number' && sayingAt(words, dealt)?.meaning === 'lost';
  return isAlsoLost ? null : dealt;
}

/** Of a ratio ("reclami evasi / reclami ricevuti", "rapporto tra proventi e costi") the numerator tells the direction. */
function numerator(part: string): string {
  return (RATIO_OF_TWO.exec(part)?.[1] ?? part).split('/', 1)[0] ?? '';
}

/**
 * `unclear`: the column of polarities and the words say the contrary, or the words may be understood in two ways.
 * `more`: a column of polarities says so; `turned`: the words do, of a thing of which less is better (riduzione dei costi);
 * `more-time`: a time of which more is better; `either-time`: one of which nobody can tell; `open`: the words say nothing.
 */
export type Better = 'less' | 'more' | 'turned' | 'more-time' | 'either-time' | 'open' | 'unclear';

/** What words say of a time: more of it is better, nobody can tell, or nothing. */
function timeSaid(text: string): 'good time' | 'either time' | null {
  const words = wordsOf(text);
  const said = new Set<Polar>();
  for (let at = 0; at < words.length; at += 1) {
    const found = timeAt(words, at);
    if (found !== null) said.add(found.meaning);
    at += Math.max(0, (found?.length ?? 1) - 1);
  }
  if (said.has('good time')) return 'good time';
  return said.has('either time') && !words.some((_, at) => processAt(words, at) !== null)
    ? 'either time'
    : null;
}

/** What the words around a value say is better, for a target without an operator. */
export function betterOf(words: string): Better {
  const text = plainWords(words);
  const said = text.split(PART_END).map((part) => saidBy(numerator(part)));
  if (said.includes('less')) return 'less';
  if (said.includes('unclear')) return 'unclear';
  const time = timeSaid(text);
  if (time !== null) return time === 'good time' ? 'more-time' : 'either-time';
  return said.includes('turned') ? 'turned' : 'open';
}

/** Whether words name a time of which more is better (ore di formazione) or may be (giorni di preavviso). */
export function mayBeGoodTime(words: string): boolean {
  return timeSaid(plainWords(words)) !== null;
}

/**
 * Whether the indicator's words say that less is better (tempo medio, reclami, costi), for a target without an
 * operator (docs/contracts.md, 1). "Rispetto dei tempi" and "riduzione dei costi" say the contrary.
 */
export function lessIsBetter(words: string): boolean {
  return betterOf(words) === 'less';
}
