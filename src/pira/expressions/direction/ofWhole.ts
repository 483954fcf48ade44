import { IS_SHARE, SHARE_OF } from '../../lexicon/direction';
import { WITH } from '../../lexicon/participles';
import { plainWords } from '../../lexicon/text/plainText';
import type { Better } from './better';
import { betterOf } from './betterOf';
import { sayingAt } from './sayings';
import { turnedAt } from './turned';

/** The words around a target. */
export interface WordsAround {
  readonly indicator: string;
  readonly unit: string;
  /** Of the target itself; "" where it is a number. */
  readonly text: string;
}

/** What says of a thing that less of it would be better. */
const BAD: ReadonlySet<Better> = new Set<Better>(['less', 'less-ratio', 'less-time', 'unclear']);

const wordsOf = (text: string): readonly string[] => plainWords(text).split(/[^\p{L}]+/u);

/** A whole that is bad by itself; of "5% dei fornitori pagati in ritardo" less is better. */
function isBadThing(whole: string): boolean {
  if (!BAD.has(betterOf(whole))) return false;
  const words = wordsOf(whole);
  return !words.some((_, at) => {
    const found = sayingAt(words, at);
    const isAlong = found !== null && WITH.test(words[at - 1] ?? '');
    return isAlong || (turnedAt(words, at)?.makes ?? found?.meaning) === 'lost';
  });
}

/** Whether an indicator names the same bad thing as a whole does, and no kind of it: "spese pagate con PagoPA", "60% delle spese". */
function namesTheWhole(indicator: string, whole: string): boolean {
  const [named, all] = [wordsOf(indicator), wordsOf(whole)];
  const things = new Set(all.filter((_, at) => sayingAt(all, at) !== null));
  return named.some((word, at) => things.has(word) && sayingAt(named, at)?.length === 1);
}

/**
 * What the words around a target say is better. The whole of which its text is a share ("100% dei processi a rischio")
 * tells of what, not what is good: only what befell it does ("90% dei reclami evasi").
 */
export function betterAround({ indicator, unit, text }: WordsAround): Better {
  const words = `${indicator}; ${unit}; ${text}`;
  if (!IS_SHARE.test(text)) return betterOf(words);
  const plain = plainWords(text);
  const wholes = Array.from(plain.matchAll(SHARE_OF), ([, whole = '']) => whole).filter(isBadThing);
  if (wholes.length === 0) return betterOf(words);
  const rest = betterOf(`${indicator}; ${unit}; ${plain.replace(SHARE_OF, '%')}`);
  if (rest === 'open') return 'of-bad';
  return BAD.has(rest) && wholes.some((whole) => namesTheWhole(indicator, whole)) ? 'of-bad' : rest;
}
