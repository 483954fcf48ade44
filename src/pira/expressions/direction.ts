import { phraseFinder } from '../lexicon/text/phraseList';
import {
  LESS_IS_BETTER,
  MORE_IS_BETTER,
  OTHER_MEANINGS,
  DEALT_WITH,
  RATIO_OF_TWO,
  TIME_AS_GOOD,
} from '../lexicon/direction';
import { plainWords } from '../lexicon/text/plainText';

interface Meaning {
  readonly role: 'less' | 'more' | 'other';
  readonly weight: number;
}

const entryAt = phraseFinder<Meaning>([
  ...OTHER_MEANINGS.map((phrases) => [{ role: 'other', weight: 0 }, phrases] as const),
  ...LESS_IS_BETTER.map(([phrases, weight]) => [{ role: 'less', weight }, phrases] as const),
  ...MORE_IS_BETTER.map((phrases) => [{ role: 'more', weight: 0 }, phrases] as const),
]);

const MOST_WORDS = 400;
const PART_END = /[;:.,()\n]|(?<=\s)-(?=\s)/;

/** The weight of one part of a sentence; a word that turns round holds until the part ends. */
function partScore(part: string): number {
  const words = part.split(/[^\p{L}]+/u).filter((word) => word !== '');
  let score = 0;
  let turned = false;
  for (let at = 0; at < words.length && at < MOST_WORDS; at += 1) {
    const entry = entryAt(words, at);
    if (entry === null) continue;
    at += entry.length - 1;
    const { role, weight } = entry.meaning;
    if (role === 'more') turned = true;
    if (role === 'less' && !turned && !DEALT_WITH.test(words.slice(at + 1, at + 3).join(' ')))
      score += weight;
  }
  return score;
}

/** Of a ratio ("reclami evasi / reclami ricevuti", "rapporto tra proventi e costi") the numerator tells the direction. */
function numerator(part: string): string {
  return (RATIO_OF_TWO.exec(part)?.[1] ?? part).split('/', 1)[0] ?? '';
}

/** `unclear`: the column of polarities and the words say the contrary. `more`: a column of polarities says so; `more-time`: a time of which more is better; `open`: the words say nothing. */
export type Better = 'less' | 'more' | 'more-time' | 'open' | 'unclear';

/** What the words around a value say is better, for a target without an operator. */
export function betterOf(words: string): Better {
  const text = plainWords(words);
  if (saysLess(text)) return 'less';
  return TIME_AS_GOOD.test(text) ? 'more-time' : 'open';
}

/**
 * Whether the indicator's words say that less is better (tempo medio, reclami, costi), for a target without an
 * operator (docs/contracts.md, 1). "Rispetto dei tempi" and "riduzione dei costi" say the contrary.
 */
export function lessIsBetter(words: string): boolean {
  return saysLess(plainWords(words));
}

function saysLess(text: string): boolean {
  return text.split(PART_END).some((part) => partScore(numerator(part)) > 0);
}
