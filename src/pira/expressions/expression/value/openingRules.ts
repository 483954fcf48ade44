import { ARTICLE_OF_ONE, FOR, FOR_OR_TO, IN_THE, OF } from '../../../lexicon/expressions/smallWords';
import { PLAIN_ANSWER } from '../../../lexicon/answers';
import { isPastParticiple } from '../../../lexicon/donePhrases';
import { NEVER_BEFORE_LIMIT, HAS_BEEN } from '../../../lexicon/expressions/leads';
import { PARTED } from '../../../lexicon/expressions/valueNames';
import {
  NUMBER_SIGN,
  isParticiple,
  type PhraseRole,
  phraseRoleOf,
} from '../../../lexicon/expressions/phrases';
import type { Item } from '../../items/item';
import { wordsOf, type Clause } from '../clause';
import { TIMES } from '../unit';
import type { ValuePlace, ValueRule } from './valueRule';

const LIMITS: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['operator', 'min', 'by']);
const COLON = ':';
const MOST_BEFORE = 2;

const OF_LIMIT: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['operator', 'min', 'by', 'base']);
const LEADING: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'link',
  'article',
  'from',
  'between',
  'one',
  'year-word',
  'not',
]);
const LEADING_ROLES: ReadonlySet<PhraseRole | null> = new Set<PhraseRole | null>([
  'preposition',
  'in',
  'and',
  'or',
]);

/** "accessi al: 5", "superiore a: 5": before a colon, a small word leads only to the value of a limit. */
function hangsBeforeColon({ items, plain }: Clause, at: number): boolean {
  const item = items[at];
  const limit = items[at - 1];
  if (item === undefined || (limit !== undefined && OF_LIMIT.has(limit.kind))) return false;
  const words = wordsOf(item, plain);
  if (item.kind === 'nth') return limit !== undefined && LEADING.has(limit.kind);
  if (item.kind === 'word') return LEADING_ROLES.has(phraseRoleOf(words));
  return (
    item.kind === 'and' || (LEADING.has(item.kind) && !(item.kind === 'link' && NUMBER_SIGN.test(words)))
  );
}

/** "dei massimo 5", "Gli incassi da: 5": a small word that leads to nothing, right before a limit. */
export function hangs(clause: Clause, at: number): boolean {
  const { items, plain } = clause;
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined) return false;
  const words = wordsOf(item, plain);
  if (next.kind === 'mark') return wordsOf(next, plain) === COLON && hangsBeforeColon(clause, at);
  if (!LIMITS.has(next.kind) || (next.kind === 'by' && next.weak)) return false;
  const isIn = IN_THE.test(words) && next.kind === 'operator' && next.operator !== '<=';
  const isForSign = words === FOR && next.kind === 'operator' && next.place === 'sign';
  const isFirst = at === 0 && item.kind === 'link' && !NUMBER_SIGN.test(words);
  const isBeforeSign = next.kind === 'operator' && next.place === 'sign';
  const isAnd = item.kind === 'and' && at > 0 && next.kind === 'by';
  return (
    isIn ||
    isAnd ||
    isForSign ||
    (isFirst && (isBeforeSign || next.kind === 'by')) ||
    NEVER_BEFORE_LIMIT.test(words) ||
    (words === OF && next.kind === 'by')
  );
}

/** "realizzati", "evase"; "sì" is none. */
const isDone = (words: string): boolean =>
  !PLAIN_ANSWER.test(words) && (isPastParticiple(words) || isParticiple(words));

/** "realizzati per il 87,5%", "state attivate n. 3 convenzioni": what was done, and not what is to be. */
function tells({ clause, printed }: ValuePlace): boolean {
  const { items, plain } = clause;
  const [first, second] = items;
  if ((first?.kind !== 'word' && first?.kind !== 'answer') || second === undefined) return false;
  const words = wordsOf(first, plain);
  if (HAS_BEEN.test(words)) return isDone(wordsOf(second, plain));
  return printed.operator === null && isDone(words) && FOR_OR_TO.test(wordsOf(second, plain));
}

/** Texts that begin or break off in the middle of something, before their value. */
export const OPENING_RULES: readonly ValueRule[] = [
  {
    name: 'a small word that leads to nothing, before a limit or a colon',
    code: 'target-cut-off',
    examples: [
      { text: 'Mantenimento dei massimo 5 corsi' },
      { text: 'La pubblicazione dei: 90%' },
      { text: 'il almeno 3' },
      { text: 'Gli accessi al: 15' },
      { text: 'le spese in: € 5.000' },
      { text: 'va da un: >= 12' },
      { text: 'costo medio per >= 20' },
      { text: 'non: >= 20' },
      { text: 'concentrate nel: 5' },
      { text: 'al >= 20' },
    ],
    applies: ({ clause, printed, at }) => {
      const from = Math.max(0, printed.start - MOST_BEFORE);
      return clause.items.slice(from, at).some((_, index) => hangs(clause, from + index));
    },
  },
  {
    name: 'what was done, and not what is to be',
    code: 'target-statement',
    examples: [
      { text: 'realizzati per il 87,5% delle somme', unit: '%' },
      { text: 'state attivate n. 3 convenzioni' },
      { text: 'consegnato a 40 imprese' },
    ],
    applies: tells,
  },
  {
    name: 'the article of one before several',
    code: 'target-cut-off',
    examples: [
      { text: 'La 30 gg', unit: 'Giorni' },
      { text: 'Il 7 giorni', unit: 'Giorni' },
    ],
    applies: ({ clause: { items, plain }, quantity, at }) => {
      const article = items[at - 1];
      const isOne = article?.kind === 'article' && ARTICLE_OF_ONE.test(wordsOf(article, plain));
      return at === 1 && isOne && TIMES.has(quantity.unit);
    },
  },
  {
    name: 'a part of a thing that is whole',
    code: 'target-loose-number',
    examples: [{ text: '3,5 controlli' }, { text: '2.3 relaziona' }],
    applies: ({ clause: { items, plain }, printed, quantity }) => {
      const thing = items[printed.next];
      const isPart = !Number.isInteger(quantity.value) && quantity.unit === null && quantity.factor === 1;
      if (!isPart || thing?.kind !== 'word' || TIMES.has(quantity.unit)) return false;
      const words = wordsOf(thing, plain);
      return phraseRoleOf(words) === null && !isParticiple(words) && !PARTED.test(words);
    },
  },
];
