import { NO_KNOWLEDGE, NONE } from '../../../lexicon/donePhrases';
import { COUNTED_ONE } from '../../../lexicon/expressions/leads';
import { PART_OF_YEAR } from '../../../lexicon/expressions/times';
import { isLess } from '../../direction/better';
import type { Item } from '../../items/item';
import type { Threshold } from '../../target';
import { wordsOf, type Clause } from '../clause';
import type { Reading, Rule } from '../rule';

function counted(of: Pick<Threshold, 'operator' | 'value' | 'assumed'>, count: Item): Reading {
  return { target: { kind: 'threshold', unit: 'number', ...of }, used: [count] };
}

/** One thing in words, or none of a bad thing. */
export const ONE_OR_NONE: Rule<Clause> = {
  name: 'one thing, or none, where things are counted',
  examples: [
    { text: 'un evento', unit: 'Numero', reads: '>= 1' },
    { text: 'uno', unit: 'Numero', reads: '>= 1' },
    { text: 'un adeguato presidio', unit: 'Numero' },
    { text: 'nessun reclamo', unit: 'Numero', reads: '= 0' },
    { text: 'Nessuno', unit: 'Numero', indicator: 'Reclami', reads: '= 0' },
    { text: 'Nessuno', unit: 'Numero', indicator: 'Incontri' },
  ],
  read: ({ items, plain, unit, better }) => {
    const [count, thing] = items;
    if (unit.kind === 'number' && count?.kind === 'one' && thing === undefined)
      return counted({ operator: '>=', value: 1, assumed: ['operator'] }, count);
    const isNoneOfBad = count?.kind === 'not' && thing === undefined && better(isLess);
    if (unit.kind === 'number' && isNoneOfBad && NONE.test(wordsOf(count, plain)))
      return counted({ operator: '=', value: 0, assumed: [] }, count);
    if (unit.kind !== 'number' || thing?.kind !== 'word' || count === undefined) return null;
    const isNone = count.kind === 'not' && NONE.test(wordsOf(count, plain));
    if (isNone && NO_KNOWLEDGE.test(plain.text)) return null;
    if (items.some((item) => PART_OF_YEAR.test(wordsOf(item, plain)))) return null;
    if (isNone) return counted({ operator: '=', value: 0, assumed: [] }, count);
    const words = wordsOf(thing, plain);
    const isOne = count.kind === 'one' && COUNTED_ONE.test(words);
    return isOne ? counted({ operator: '>=', value: 1, assumed: ['operator'] }, count) : null;
  },
};
