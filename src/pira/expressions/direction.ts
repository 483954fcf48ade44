import { phraseFinder } from '../lexicon/text/phraseList';
import { POLARITIES, RATIO_OF_TWO, type Polar } from '../lexicon/direction';
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

const sayingAt = finderOf('other', 'less', 'turns');
const dealtAt = finderOf('dealt');
const favourAt = finderOf('in favour');
const goodTimeAt = finderOf('good time');

const MOST_WORDS = 400;
const PART_END = /[;:.,()\n]|(?<=\s)-(?=\s)/;

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** What one part of a sentence says: a word that turns round holds until the part ends. */
function saidBy(part: string): 'less' | 'turned' | 'open' {
  const words = wordsOf(part);
  let isTurned = false;
  let said: 'less' | 'turned' | 'open' = 'open';
  for (let at = 0; at < words.length; at += 1) {
    const found = sayingAt(words, at);
    if (found === null) continue;
    at += found.length - 1;
    if (found.meaning === 'turns') isTurned = true;
    if (found.meaning !== 'less') continue;
    if (
      !isTurned &&
      dealtAt(words, at + 1) === null &&
      !words.some((_, later) => later > at && favourAt(words, later) !== null)
    )
      return 'less';
    said = 'turned';
  }
  return said;
}

/** Of a ratio ("reclami evasi / reclami ricevuti", "rapporto tra proventi e costi") the numerator tells the direction. */
function numerator(part: string): string {
  return (RATIO_OF_TWO.exec(part)?.[1] ?? part).split('/', 1)[0] ?? '';
}

/**
 * `unclear`: the column of polarities and the words say the contrary. `more`: a column of polarities says so; `turned`:
 * the words do, of a thing of which less is better (riduzione dei costi); `more-time`: a time of which more is better;
 * `open`: the words say nothing.
 */
export type Better = 'less' | 'more' | 'turned' | 'more-time' | 'open' | 'unclear';

/** What the words around a value say is better, for a target without an operator. */
export function betterOf(words: string): Better {
  const text = plainWords(words);
  const said = text.split(PART_END).map((part) => saidBy(numerator(part)));
  if (said.includes('less')) return 'less';
  if (isGoodTime(text)) return 'more-time';
  return said.includes('turned') ? 'turned' : 'open';
}

/** Whether words name a time of which more is better (ore di formazione, giorni di preavviso). */
export function isGoodTime(words: string): boolean {
  const all = wordsOf(plainWords(words));
  return all.some((_, at) => goodTimeAt(all, at) !== null);
}

/**
 * Whether the indicator's words say that less is better (tempo medio, reclami, costi), for a target without an
 * operator (docs/contracts.md, 1). "Rispetto dei tempi" and "riduzione dei costi" say the contrary.
 */
export function lessIsBetter(words: string): boolean {
  return betterOf(words) === 'less';
}
