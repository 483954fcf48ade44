import { FOR } from '../../../lexicon/expressions/smallWords';
import type { Item } from '../../items/item';
import { PLAIN_ANSWER } from '../../../lexicon/answers';
import { isWorkToDo } from '../../../lexicon/expressions/deadlines';
import { NOTHING, POSSIBLE } from '../../../lexicon/expressions/leads';
import {
  LIKE_ADJECTIVE,
  type PhraseRole,
  phraseRoleOf,
  SINGULAR,
} from '../../../lexicon/expressions/phrases';
import type { PlainText } from '../../../lexicon/text/plainText';
import { printedBase } from '../base';
import { isLink, unreadable, wordsOf, type Clause } from '../clause';
import { refused, refusedClause, refusedItem, type Rule } from '../rule';
import { BOTH_ANSWERS_RULES } from './bothAnswers';
import { ONE_OR_NONE } from './oneOrNone';
import { besideAnswer, namesWork, statedBy } from './work';

const PROSE: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['word', 'reference', 'keep', 'aside']);

function hasProse({ items }: Clause): boolean {
  return items.some(({ kind }) => PROSE.has(kind));
}

/** Names of laws and norms with their numbers, and no word of what is to be done. */
function isReference({ items, plain }: Clause): boolean {
  const named = items.some(({ kind }) => kind === 'aside');
  return (
    named && items.every((item) => item.kind !== 'word' && item.kind !== 'keep' && !isAnswer(item, plain))
  );
}

function isAnswer(item: Item | undefined, plain: PlainText): boolean {
  return item?.kind === 'answer' && PLAIN_ANSWER.test(wordsOf(item, plain));
}

/** "Si veda il 2024", "sì ma in forma ridotta", "No, bando non previsto": prose that begins as an answer does. */
function isProseOfAnswer({ items, plain }: Clause): boolean {
  const [first, second] = items;
  const isParted = second?.kind === 'mark' || second?.kind === 'dash';
  return isAnswer(first, plain) && !(isParted && first?.kind === 'answer' && first.yes);
}

function hasOperator({ items }: Clause): boolean {
  return items.some(({ kind }) => kind === 'operator' || kind === 'min');
}

/** An operator in signs, alone or at the end, asks for a value. */
function lacksOperand(clause: Clause): boolean {
  const { items } = clause;
  const inSigns = items.some((item) => item.kind === 'operator' && item.place === 'sign');
  const last = items.at(-1)?.kind;
  return inSigns || (hasOperator(clause) && items.length === 1) || last === 'operator' || last === 'by';
}

const LEADS: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'link',
  'quantity',
  'from',
  'between',
  'base',
  'before',
  'after',
  'year-word',
  'approximate',
]);
const LEADING_ROLES: ReadonlySet<PhraseRole | null> = new Set<PhraseRole | null>([
  'opener',
  'preposition',
  'in',
  'breaks',
  'relative',
  'pronoun',
]);

/** "all'articolo 118", "2014. Il bilancio", "vedi nota": the text begins in the middle of a sentence, or as a doubt. */
function leadsOn({ items: [first], plain }: Clause): boolean {
  if (first === undefined) return false;
  const words = wordsOf(first, plain);
  const isWord = first.kind === 'word';
  const isCondition = first.kind === 'word' && first.turn?.turn === 'condition';
  return (
    LEADS.has(first.kind) ||
    isCondition ||
    (first.kind === 'article' && words === FOR) ||
    (isWord && (POSSIBLE.test(words) || LEADING_ROLES.has(phraseRoleOf(words))))
  );
}

/** The items that say what is to be done; the last one of a text may ask for another word. */
function told({ items, plain }: Clause): readonly Item[] {
  const last = items.at(-1);
  return items.filter((item) => isPlain(item) && (item !== last || isWorkToDo(wordsOf(item, plain))));
}

/** Words that turn the sense are left to the ledger. */
function isPlain(item: Item): boolean {
  return item.kind !== 'word' || item.turn === undefined;
}

/** What a clause without number and date is: work to be done in a column of yes or no, else no target. */
export const WITHOUT_VALUE_RULES: readonly Rule<Clause>[] = [
  {
    name: 'letters where a number should stand',
    examples: [{ text: '>= x5' }],
    read: (clause) => {
      const code = clause.items.find(({ kind }) => kind === 'code');
      const expected = hasOperator(clause) || clause.items.some(({ kind }) => kind === 'percent');
      return code !== undefined && expected ? refusedItem('target-letters-in-number', clause, code) : null;
    },
  },
  {
    name: 'compared with a value that is not written',
    examples: [{ text: 'in calo rispetto al 2022' }, { text: "valore dell'anno precedente" }],
    read: (clause) => {
      const first = clause.items[0]?.kind;
      const isOther = first === 'baseline' || first === 'keep' || printedBase(clause) === null;
      return isOther ? null : refusedClause('target-relative', clause);
    },
  },
  {
    name: 'an operator without its value',
    examples: [{ text: '>=' }, { text: 'almeno' }, { text: '>= %' }],
    read: (clause) => (lacksOperand(clause) ? refusedClause('target-operand-missing', clause) : null),
  },
  {
    name: 'a span of years',
    examples: [{ text: '2021-2023' }],
    read: (clause) => {
      const span = clause.items.find(({ kind }) => kind === 'year-span');
      return span === undefined || hasProse(clause) ? null : refusedItem('target-year-span', clause, span);
    },
  },
  {
    name: 'a year',
    examples: [{ text: '2023' }],
    read: (clause) => {
      const year = clause.items.find(({ kind }) => kind === 'quantity');
      return year === undefined || hasProse(clause) ? null : refusedItem('target-year-only', clause, year);
    },
  },
  {
    name: 'a baseline to be found',
    examples: [{ text: 'baseline' }],
    read: (clause) =>
      clause.items[0]?.kind === 'baseline' ? refusedClause('target-baseline-definition', clause) : null,
  },
  {
    name: 'a value to be kept',
    examples: [{ text: 'mantenimento', unit: '%' }],
    read: (clause) =>
      clause.items[0]?.kind === 'keep' && clause.unit.kind !== 'yes-no'
        ? refusedClause('target-keep', clause)
        : null,
  },
  {
    name: 'work that is not to be done',
    examples: [
      { text: 'non attivare il servizio', unit: 'Sì/No' },
      { text: 'Niente sponsorizzazioni', unit: 'Sì/No' },
    ],
    read: (clause) => {
      const first = clause.items.find((item) => !isLink(item, clause.plain));
      const isDenied =
        first?.kind === 'not' || (first !== undefined && NOTHING.test(wordsOf(first, clause.plain)));
      return clause.unit.kind === 'yes-no' && isDenied ? refusedClause('target-negated', clause) : null;
    },
  },
  {
    name: 'a law or a norm and nothing to be done',
    examples: [
      { text: 'L. 190/2012', unit: 'Sì/No' },
      { text: 'ISO 9001', unit: 'Sì/No' },
    ],
    read: (clause) => (isReference(clause) ? refusedClause('target-no-value', clause) : null),
  },
  {
    name: 'prose that begins as an answer does',
    examples: [
      { text: 'Si veda il 2024', unit: 'Sì/No' },
      { text: 'sì ma in forma ridotta', unit: 'Sì/No' },
      { text: 'NO - avvio con il nuovo portale', unit: 'Sì/No' },
    ],
    read: (clause) =>
      clause.unit.kind === 'yes-no' && isProseOfAnswer(clause)
        ? refusedClause('target-doubtful', clause)
        : null,
  },
  ...BOTH_ANSWERS_RULES,
  {
    name: 'a limit, a change or a unit beside an answer',
    examples: [
      { text: 'realizzato uguale o inferiore', unit: 'Sì/No' },
      { text: 'realizzato incrementa sportello', unit: 'Sì/No' },
    ],
    read: (clause) => {
      const other = clause.unit.kind === 'yes-no' ? besideAnswer(clause) : null;
      return other === null ? null : refusedItem('target-word-unknown', clause, other);
    },
  },
  {
    name: 'another work in place of the first',
    examples: [{ text: 'approvazione o diniego', unit: 'Sì/No' }],
    read: (clause) => {
      const { items, plain, unit } = clause;
      const at = items.findIndex((item, index) => {
        const next = items[index + 1];
        const words = next?.kind === 'word' ? wordsOf(next, plain) : '';
        const isOr = phraseRoleOf(wordsOf(item, plain)) === 'or';
        return isOr && SINGULAR.test(words) && !LIKE_ADJECTIVE.test(words);
      });
      const [or, other] = items.slice(at, at + 2);
      if (at < 0 || or === undefined || other === undefined || unit.kind !== 'yes-no') return null;
      return refused(unreadable('target-word-unknown', plain, or.start, other.end));
    },
  },
  {
    name: 'what is so, was so or will be so, and nothing to be done',
    examples: [
      { text: 'sarà approvato', unit: 'Sì/No' },
      { text: 'effettuano controlli', unit: 'Sì/No' },
      { text: 'La Giunta ha approvato il regolamento', unit: 'Sì/No' },
      { text: 'Attivazione del servizio che consente i pagamenti', unit: 'Sì/No', reads: 'Sì' },
    ],
    read: (clause) => {
      const verb = clause.unit.kind === 'yes-no' ? statedBy(clause) : null;
      return verb === null ? null : refusedItem('target-statement', clause, verb);
    },
  },
  {
    name: 'a name and nothing to be done',
    examples: [
      { text: 'Il Presidente', unit: 'Sì/No' },
      { text: 'Titolare', unit: 'Sì/No' },
      { text: 'Servizio studi', unit: 'Sì/No' },
      { text: 'Sportello telematico', unit: 'Sì/No', reads: 'Sì' },
      { text: 'La Commissione', unit: 'Sì/No' },
      { text: 'Il nuovo portale', unit: 'Sì/No' },
      { text: 'Da assegnare', unit: 'Sì/No' },
      { text: 'con esclusione dei servizi digitali', unit: 'Sì/No' },
      { text: 'Nuovo portale', unit: 'Sì/No', reads: 'Sì' },
      { text: 'Regolamento approvato', unit: 'Sì/No', reads: 'Sì' },
      { text: 'Il Segretario Generale Dott. Mario Rossi', unit: 'Sì/No' },
      { text: 'del regolamento approvato', unit: 'Sì/No' },
      { text: 'Possibile adesione', unit: 'Sì/No' },
      { text: 'vedi nota', unit: 'Sì/No' },
      { text: '2014. Il bilancio di esercizio', unit: 'Sì/No' },
      { text: 'statuto e art. 20 del D.P.R. 254/2005', unit: 'Sì/No' },
    ],
    read: (clause) =>
      clause.unit.kind === 'yes-no' && hasProse(clause) && (leadsOn(clause) || !namesWork(clause))
        ? refusedClause('target-no-value', clause)
        : null,
  },
  {
    name: 'work to be done, in a column of yes or no',
    examples: [{ text: 'Attivazione del servizio', unit: 'Sì/No', reads: 'Sì' }],
    read: (clause) =>
      clause.unit.kind === 'yes-no' && hasProse(clause)
        ? { target: { kind: 'yes-no', expected: true, assumed: [] }, used: told(clause) }
        : null,
  },
  ONE_OR_NONE,
  {
    name: 'words without a value',
    examples: [{ text: 'miglioramento della qualità', unit: '%' }],
    read: (clause) => refusedClause('target-no-value', clause),
  },
];
