import { OF_NOUN, OUT_OF, RANK, THESE } from '../../../lexicon/expressions/sense';
import { wordsOf } from '../clause';
import { namesPart } from '../parts';
import { beforeOf, headOf } from './headRules';
import type { ValueRule } from './valueRule';

const DAY = 'giorno';

/** Numbers that belong to something else than what is to be reached, by the words before them. */
export const OTHER_THING_RULES: readonly ValueRule[] = [
  {
    name: 'a part out of something',
    code: 'target-loose-number',
    examples: [{ text: 'su un campione del 10%' }, { text: 'sul 90%' }],
    applies: ({ clause, printed }) => {
      const first = printed.operator === null ? clause.items[0] : undefined;
      return first?.kind === 'word' && OUT_OF.test(wordsOf(first, clause.plain));
    },
  },
  {
    name: 'things that are known already, or an hour',
    code: 'target-loose-number',
    examples: [{ text: 'le 5 province' }, { text: 'alle 16' }],
    applies: ({ clause, printed, quantity, at }) => {
      const first = clause.items[0];
      const isBare = printed.operator === null && quantity.unit === null && at === 1;
      return isBare && first !== undefined && THESE.test(wordsOf(first, clause.plain));
    },
  },
  {
    name: 'a limit of the things, not of how many',
    code: 'target-loose-number',
    examples: [{ text: 'imprese con meno di 10 addetti' }, { text: 'corsi con almeno 20 iscritti' }],
    applies: (place) => {
      const before = beforeOf(place);
      const isOfNoun = before !== undefined && OF_NOUN.test(wordsOf(before, place.clause.plain));
      return isOfNoun && headOf(place.clause, place.printed).length > 1;
    },
  },
  {
    name: 'a rank and no amount',
    code: 'target-loose-number',
    examples: [{ text: 'almeno livello 2' }, { text: 'non inferiore al livello 3' }],
    applies: ({ clause, printed, quantity, at }) => {
      const lead = clause.items.slice(printed.start, at);
      const rankAt = lead.findLastIndex((item) => RANK.test(wordsOf(item, clause.plain)));
      return (
        quantity.unit === null &&
        rankAt >= 0 &&
        lead.slice(0, rankAt).some((item) => printed.limits.includes(item))
      );
    },
  },
  {
    name: 'a day of the month',
    code: 'target-date-unclear',
    examples: [{ text: 'entro il giorno 10', unit: 'Giorni' }],
    applies: ({ clause, printed, at }) =>
      clause.items
        .slice(printed.start, at)
        .some((item) => item.kind === 'by' && wordsOf(item, clause.plain).endsWith(DAY)),
  },
  {
    name: 'the value of one part of several, by its number',
    code: 'target-loose-number',
    examples: [{ text: 'Area II: 80%' }, { text: 'WP3: 80%' }],
    applies: ({ clause, printed }) => namesPart(headOf(clause, printed), clause.plain),
  },
];
