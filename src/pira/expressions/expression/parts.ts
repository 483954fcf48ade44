import { PART_CODE, PART_NOUN, STEP } from '../../lexicon/expressions/sense';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Item } from '../items/item';
import { wordsOf } from './clause';

/** A noun whose number names one part of several: "Area 2", "Asse III". */
export function isPartNoun(item: Item | undefined, plain: PlainText): boolean {
  return item !== undefined && item.kind !== 'group' && PART_NOUN.test(wordsOf(item, plain));
}

/** Whether items name one part of several by its number; what is said of it is not said of the whole. */
export function namesPart(items: readonly Item[], plain: PlainText): boolean {
  return items.some((item, at) => {
    if (item.kind === 'aside') return STEP.test(wordsOf(item, plain));
    if (item.kind === 'code') return at === 0 && PART_CODE.test(wordsOf(item, plain));
    const next = items[at + 1];
    const isNumber = next?.kind === 'nth' || next?.kind === 'quantity' || next?.kind === 'ordinal';
    return isNumber && isPartNoun(item, plain);
  });
}
