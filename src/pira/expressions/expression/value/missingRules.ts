import { MISSES_TIME, NUMBER_ONE } from '../../../lexicon/expressions/leads';
import { wordsOf } from '../clause';
import type { ValuePlace, ValueRule } from './valueRule';

/** What stands before the value and before the limit that is set to it. */
function headText({ clause: { items, plain }, printed, at }: ValuePlace): string {
  const limit = printed.limits.find(({ start }) => start < (items[at]?.start ?? 0));
  const end = Math.min(limit?.start ?? Infinity, items[at]?.start ?? 0);
  return plain.text.slice(items[0]?.start ?? 0, end).trim();
}

/** Words before the value that miss a figure of their own. */
export const MISSING_RULES: readonly ValueRule[] = [
  {
    name: 'words that miss the day, the month or the year they ask for',
    code: 'target-cut-off',
    examples: [
      { text: 'Nel corso del 80' },
      { text: 'Entro il mese di >= 3,5' },
      { text: 'a partire dal >= 20%' },
    ],
    applies: (place) => MISSES_TIME.test(headText(place)),
  },
  {
    name: 'a rank of nothing before the value',
    code: 'target-cut-off',
    examples: [{ text: 'al 1° almeno 12 relazioni' }],
    applies: ({ clause: { items }, printed, at }) =>
      items.slice(Math.max(0, printed.start - 1), at).some(({ kind }) => kind === 'ordinal'),
  },
  {
    name: 'the number one before another number',
    code: 'target-two-values',
    examples: [{ text: 'uno 4 beneficiari' }],
    applies: ({ clause: { items, plain }, at }) => {
      const one = items[at - 1];
      return one?.kind === 'one' && NUMBER_ONE.test(wordsOf(one, plain));
    },
  },
];
