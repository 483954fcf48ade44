import { isPastParticiple, NOT_HELD } from '../../lexicon/donePhrases';
import { NOT_YET } from '../../lexicon/notDone';
import { saysDealtWith, isParticiple } from '../../lexicon/expressions/phrases';
import {
  COUNT_WORD,
  MEAN_ADJECTIVE,
  NAMES_COUNTED,
  NAMES_MEASURE,
  NAMES_OTHER,
} from '../../lexicon/measureLabels';
import type { PlainText } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import type { Item, Quantity } from '../items/item';
import type { Written } from './written';

const NAMING: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'word',
  'reference',
  'answer',
  'mark',
  'link',
  'article',
  'filler',
  'from',
]);

const isNaming =
  (plain: PlainText) =>
  (item: Item): boolean =>
    NAMING.has(item.kind) || (item.kind === 'past-value' && MEAN_ADJECTIVE.test(wordsOf(item, plain)));

/** Whether a word of a label besides its noun only tells which, or that it was done. */
function isOfLabel(words: string): boolean {
  if (NOT_HELD.test(words) || NOT_YET.test(words)) return false;
  return !isParticiple(words) || isPastParticiple(words) || saysDealtWith(words);
}

/**
 * What names the measured value before it: "incontri: 14", "imprese coinvolte 320", "tempo medio di evasione: 25 gg"; none
 * where the words may name something else by its number ("sede n. 14"), or dots lead to it.
 */
export function labelOf({ items, plain, scale }: Written, value: Quantity): readonly Item[] {
  const before = items.filter((item) => item.end <= value.start);
  const [noun, ...others] = before.filter(
    (item) => (item.kind === 'word' || item.kind === 'filler') && !COUNT_WORD.test(wordsOf(item, plain)),
  );
  const marks = before.filter(({ kind }) => kind === 'mark');
  if (noun === undefined || marks.length > 1 || !before.every(isNaming(plain))) return [];
  const words = wordsOf(noun, plain);
  const isMeasure = NAMES_MEASURE.test(words);
  const isNoun = !isParticiple(words) && !NOT_HELD.test(words) && !NOT_YET.test(words);
  const isCounted = !isMeasure && isNoun && NAMES_COUNTED.test(words) && !NAMES_OTHER.test(words);
  const isBareForOther = value.unit === null && scale.unit !== 'number';
  if (!isMeasure && (!isCounted || isBareForOther)) return [];
  return others.every((item) => isOfLabel(wordsOf(item, plain))) ? before : [];
}
