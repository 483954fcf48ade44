import { isAmong, wordsIn } from '../lexicon/text/sameWord';
import { plainWords } from '../lexicon/text/plainText';
import type { Better } from './direction/better';
import { betterBeyond, directionOf } from './direction/directionOf';
import type { Clause } from './expression/clause';
import type { TargetInput } from './readTargets';

/** All that the reading of a target may ask of the words of its indicator. */
export type IndicatorWords = Pick<Clause, 'better' | 'says' | 'hasWords' | 'names'>;

/** What the words around a target answer; each form of them is made once it is asked for. */
export function indicatorWords(
  input: TargetInput,
  ofHeader: (header: string) => Better | null = betterBeyond,
): IndicatorWords {
  const { unit, indicator } = input;
  let said: string | null = null;
  let named: readonly string[] | null = null;
  const better = directionOf(input, ofHeader);
  const words = (): readonly string[] => (named ??= wordsIn(plainWords(indicator)));
  return {
    better: (follows) => follows(better()),
    says: (words) => words.test((said ??= plainWords(`${unit} ${indicator}`))),
    hasWords: () => words().length > 0,
    names: (word) => isAmong(word, words()),
  };
}
