import { isPastParticiple } from '../../../lexicon/donePhrases';
import { BUT_ALSO, CONTRARY_STATES, OR_NOT } from '../../../lexicon/answers';
import { IN_FORCE } from '../../../lexicon/expressions/deadlines';
import { NOT } from '../../../lexicon/expressions/smallWords';
import { isParticiple, phraseRoleOf } from '../../../lexicon/expressions/phrases';
import type { PlainText } from '../../../lexicon/text/plainText';
import type { Item } from '../../items/item';
import { unreadable, wordsOf, type Clause } from '../clause';
import { refused, type Reading, type Rule } from '../rule';

function wordsAt({ items, plain }: Clause, at: number): string {
  const item = items[at];
  return item === undefined ? '' : wordsOf(item, plain);
}

/** "/", " - ", "o": what parts one answer from the other. */
function parts(item: Item, plain: PlainText): boolean {
  const words = wordsOf(item, plain);
  return words === '/' || item.kind === 'dash' || phraseRoleOf(words) === 'or';
}

/** "non attivato", "respinto", "meno": how things are, where another state stands before it. */
function isState(clause: Clause, at: number): boolean {
  const words = wordsAt(clause, at);
  return (
    isPastParticiple(words) || isParticiple(words) || IN_FORCE.test(words) || CONTRARY_STATES.test(words)
  );
}

function isDenied(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  const isNo = item?.kind === 'answer' && !item.yes;
  return isNo || NOT.test(wordsAt(clause, at));
}

const asked =
  (code: 'target-both-answers' | 'target-negated', test: (clause: Clause, at: number) => boolean) =>
  (clause: Clause): Reading | null => {
    const { items, plain, unit } = clause;
    const at = unit.kind === 'yes-no' ? items.findIndex((_, index) => index > 0 && test(clause, index)) : -1;
    const [from, to] = [items[at - 1], items.at(-1)];
    return from === undefined || to === undefined
      ? null
      : refused(unreadable(code, plain, from.start, to.end));
  };

/** Answers in words, of which a column of yes or no takes none. */
export const BOTH_ANSWERS_RULES: readonly Rule<Clause>[] = [
  {
    name: 'both answers in words, or one state in place of another',
    examples: [
      { text: 'pubblicato/non pubblicato', unit: 'Sì/No' },
      { text: 'Sportello attivo - non attivo', unit: 'Sì/No' },
      { text: 'ammesso/escluso', unit: 'Sì/No' },
      { text: 'adottato oppure avviato', unit: 'Sì/No' },
      { text: 'Regolamento adottato o meno', unit: 'Sì/No' },
      { text: 'Regolamento adottato e pubblicato', unit: 'Sì/No', reads: 'Sì' },
    ],
    read: asked('target-both-answers', (clause, at) => {
      const item = clause.items[at];
      if (item === undefined || !parts(item, clause.plain)) return false;
      const isOther = isDenied(clause, at + 1) || OR_NOT.test(wordsAt(clause, at + 1));
      return isOther || (isState(clause, at - 1) && isState(clause, at + 1));
    }),
  },
  {
    name: 'an answer of which a part is taken back',
    examples: [
      { text: 'Bando pubblicato ma non aggiudicato', unit: 'Sì/No' },
      { text: 'adottato, non trasmesso', unit: 'Sì/No' },
      { text: 'attivato ma con limitazioni', unit: 'Sì/No' },
      { text: 'Digitalizzazione dei servizi ma anche dei pagamenti', unit: 'Sì/No', reads: 'Sì' },
    ],
    read: asked('target-negated', (clause, at) => {
      const item = clause.items[at];
      const next = wordsAt(clause, at + 1);
      if (item?.kind === 'and' && wordsAt(clause, at) === 'ma') return !BUT_ALSO.test(next);
      const isJoint = item?.kind === 'and' || item?.kind === 'mark';
      return isJoint && NOT.test(next) && isState(clause, at + 2);
    }),
  },
];
