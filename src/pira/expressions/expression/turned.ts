import {
  ABSENCE,
  LACK_OF,
  OTHER_CHANGE,
  REVERSES_AMOUNT,
  REVERSES_LIMIT,
} from '../../lexicon/expressions/reversals';
import { wordsOf, type Clause } from './clause';
import { refusedClause, type Rule } from './rule';
import type { Seen } from './seen';

/** Three figures where things are counted are likely three values: 10/12/15. */
const SHORT_DATE = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;
const COUNTING: ReadonlySet<string> = new Set(['number', 'quantity', 'percent-sign', 'percent-word']);

function textOf({ items, plain }: Clause): string {
  return plain.text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
}

function hasUpperLimit({ items }: Clause): boolean {
  return items.some((item) => item.kind === 'operator' && item.operator.startsWith('<'));
}

/** "assenza di errori > 3": a lower limit right behind the thing that is to be absent. */
function forbidsMore({ items, plain }: Clause): boolean {
  return items.some((item, at) => {
    const isLower = item.kind === 'operator' && item.operator.startsWith('>');
    const thing = items[at - 1];
    if (!isLower || thing?.kind !== 'word') return false;
    const share = items.slice(at).some((value) => value.kind === 'quantity' && value.unit === 'percent');
    const before = items.slice(Math.max(0, at - NEAR_ABSENCE), at).map((one) => wordsOf(one, plain));
    return before.some((words) => ABSENCE.test(words) || (!share && LACK_OF.test(words)));
  });
}

/** Words back to the one that says that something is to be absent. */
const NEAR_ABSENCE = 6;

function isShortDate({ items, plain, unit }: Clause, at: number): boolean {
  const moment = items[at];
  return moment !== undefined && COUNTING.has(unit.kind) && SHORT_DATE.test(wordsOf(moment, plain));
}

/** What turns all of a clause into something else, whatever its values are. */
export const TURNED_RULES: readonly Rule<Seen>[] = [
  {
    name: 'a word at the beginning that turns round every limit behind it',
    examples: [
      { text: 'Evitare più di 3 reclami' },
      { text: 'Mancato raggiungimento di ≥ 200 incontri' },
      { text: 'Rinuncia ad almeno 3 eventi' },
      { text: 'Mancate riscossioni <= 30%', reads: '<= 30%' },
    ],
    read: ({ clause, counts, moments }) => {
      if (counts.length + moments.length === 0) return null;
      const text = textOf(clause);
      const isTurned = REVERSES_LIMIT.test(text) || (REVERSES_AMOUNT.test(text) && !hasUpperLimit(clause));
      return isTurned ? refusedClause('target-negated', clause) : null;
    },
  },
  {
    name: 'a limit of what is not to be',
    examples: [
      { text: 'assenza di ritardi > 30 gg' },
      { text: 'contenimento dei ritardi superiori a 30 giorni' },
      { text: 'eliminazione di almeno 5 procedure', reads: '>= 5' },
      { text: 'pratiche senza rilievi > 90%', unit: '%', reads: '> 90%' },
    ],
    read: ({ clause }) => (forbidsMore(clause) ? refusedClause('target-negated', clause) : null),
  },
  {
    name: 'three figures where things are counted',
    examples: [
      { text: '10/12/15', unit: 'Numero' },
      { text: '30/6/23', unit: 'Data', reads: 'entro il 30/06/2023' },
    ],
    read: ({ clause, moments }) =>
      moments.some((at) => isShortDate(clause, at)) ? refusedClause('target-date-unclear', clause) : null,
  },
  {
    name: 'an answer asked for, not given',
    examples: [{ text: 'approvato sì/no', unit: 'Sì/No' }],
    read: ({ clause }) => {
      const answers = new Set(clause.items.flatMap((item) => (item.kind === 'answer' ? [item.yes] : [])));
      return answers.size > 1 && clause.unit.kind === 'yes-no'
        ? refusedClause('target-both-answers', clause)
        : null;
    },
  },
  {
    name: 'a change that is measured in another way',
    examples: [{ text: '+3% cumulato' }, { text: '+3% reale' }, { text: '+10% medio annuo' }],
    read: ({ clause, counts: [at] }) => {
      const isChange =
        at !== undefined &&
        clause.items.some((item) => item.kind === 'change' || (item.kind === 'quantity' && item.sign !== 0));
      return isChange && OTHER_CHANGE.test(textOf(clause))
        ? refusedClause('target-change-unclear', clause)
        : null;
    },
  },
];
