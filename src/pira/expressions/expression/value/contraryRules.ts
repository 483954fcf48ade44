import { WEEKDAY } from '../../../lexicon/expressions/times';
import {
  CONTRARY_BEGINNINGS,
  SAYS_IN_TIME,
  SAYS_LATE,
  SAYS_WHAT_WAS_DONE,
} from '../../../lexicon/expressions/valueNames';
import { wordsOf, type Clause } from '../clause';
import type { ValueRule } from './valueRule';

const SHORTEST_STEM = 4;

/** Whether a text speaks of one of two contraries, and the indicator of the other alone. */
function isOnOtherSide({ plain, says }: Clause, one: RegExp, other: RegExp): boolean {
  return one.test(plain.text) && !other.test(plain.text) && says(other) && !says(one);
}

/** Whether a word and one of the indicator's are contraries by their beginning: "evase" and "inevase". */
function isContrary(word: string, { names }: Clause): boolean {
  if (!SAYS_WHAT_WAS_DONE.test(word) || names(word) === true) return false;
  return CONTRARY_BEGINNINGS.some((beginning) => {
    const rest = word.slice(beginning.length);
    const isBegun = word.startsWith(beginning) && rest.length >= SHORTEST_STEM && names(rest) === true;
    return isBegun || names(`${beginning}${word}`) === true;
  });
}

/** What a text says of the contrary of its indicator, or of some days alone. */
export const CONTRARY_RULES: readonly ValueRule[] = [
  {
    name: 'in time where the indicator speaks of what is late, or the other way',
    code: 'target-polarity-conflict',
    examples: [
      { text: 'fatture pagate nei termini >= 95%', unit: '%', indicator: 'Fatture pagate oltre i termini' },
      { text: '<= 5% di pratiche in ritardo', unit: '%', indicator: 'Tempestività nelle risposte' },
    ],
    applies: ({ clause }) =>
      isOnOtherSide(clause, SAYS_IN_TIME, SAYS_LATE) || isOnOtherSide(clause, SAYS_LATE, SAYS_IN_TIME),
  },
  {
    name: 'a word that is the contrary of one of the indicator',
    code: 'target-polarity-conflict',
    examples: [
      { text: 'pratiche evase >= 95%', unit: '%', indicator: 'Pratiche inevase' },
      { text: 'inevase <= 5%', unit: '%', indicator: 'Istanze evase' },
    ],
    applies: ({ clause }) =>
      clause.items.some((item) => item.kind === 'word' && isContrary(wordsOf(item, clause.plain), clause)),
  },
  {
    name: 'a denial of what the indicator names',
    code: 'target-polarity-conflict',
    examples: [
      { text: 'non formati <= 20%', unit: '%', indicator: 'Personale formato' },
      { text: '<= 25% non riscosso', unit: '%', indicator: 'Diritto annuale riscosso' },
    ],
    applies: ({ clause }) => {
      const { items, plain, names } = clause;
      return items.some((item, at) => {
        const denied = items[at + 1];
        return item.kind === 'not' && denied !== undefined && names(wordsOf(denied, plain)) === true;
      });
    },
  },
  {
    name: 'a day of the week that the indicator does not name',
    code: 'target-conditional',
    examples: [
      { text: '80% domenica pratiche', unit: '%' },
      { text: 'visite mercoledì non meno di 20', unit: 'Numero' },
      { text: 'aperture sabato: 12', unit: 'Numero' },
    ],
    applies: ({ clause: { plain, says } }) => WEEKDAY.test(plain.text) && !says(WEEKDAY),
  },
];
