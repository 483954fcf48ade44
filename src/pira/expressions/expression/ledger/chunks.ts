import { EVERY } from '../../../lexicon/expressions/each';
import { PREPOSITION } from '../../../lexicon/expressions/leads';
import { isMade, isWork, isWorkToDo } from '../../../lexicon/expressions/deadlines';
import {
  IRREGULAR_PARTICIPLE,
  isParticiple,
  LEAVES_VALUE,
  LIKE_ADJECTIVE,
} from '../../../lexicon/expressions/phrases';
import {
  ANY_OF_IT,
  BEFORE_NOUN,
  BESIDE_NOUN,
  DATE_OF,
  ENDS_LEADING,
  NO_ADJECTIVE,
  SURELY_PLURAL,
} from '../../../lexicon/expressions/chunks';
import {
  ANY_THING,
  ATTAINS,
  LIMITED,
  MEASURE,
  ONE_WORK,
  SHARE_NOUN,
} from '../../../lexicon/expressions/valueNames';
import { INFINITIVE } from '../../../lexicon/participles';
import type { Item } from '../../items/item';
import type { Target } from '../../target';
import type { Clause } from '../clause';
import type { ItemPlace } from './account';
import type { LedgerEntry } from './ledger';
import { roleIn } from './phrase';
import type { Role } from './phraseRule';

type Kind = Item['kind'];

/** A noun with all that belongs to it: its adjectives, and what prepositions and joints lead to. */
export interface Chunk {
  readonly place: ItemPlace;
  readonly items: readonly Item[];
  /** The noun that it begins with. */
  readonly head: string;
  /** The small word that leads to it. */
  readonly lead: string | null;
  /** Whether one of its words is what the indicator speaks of, a work or a word for any value. */
  readonly isKnown: boolean;
  /** A unit, a month or a part of the year, to which nothing leads. */
  readonly isOfTime: boolean;
}

const LEADING: ReadonlySet<Role> = new Set<Role>([
  'preposition',
  'in',
  'at',
  'for',
  'article',
  'one',
  'and',
  'or',
  'comma',
  'none',
]);
const LEADING_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'operator',
  'keep',
  'before',
  'after',
  'not',
  'min',
  'approximate',
]);
const OF_TIME: ReadonlySet<Kind> = new Set<Kind>([
  'time',
  'period',
  'month',
  'month-word',
  'end',
  'year-end',
  'points',
  'percent',
  'money',
  'magnitude',
]);

const ONE = /[oa]$/;
const STROKE = '/';

const NEUTRAL: readonly RegExp[] = [ANY_THING, LIMITED, MEASURE, SHARE_NOUN, ANY_OF_IT];

/** Whether a word needs no telling: the indicator has it, or it may be said of any value in its place. */
function isKnown(item: string, kind: Target['kind'], place: ItemPlace, { names }: Clause): boolean {
  const [words = ''] = item.split(' ');
  if (names(item) !== false || [ANY_THING, LEAVES_VALUE, ATTAINS].some((list) => list.test(words)))
    return true;
  const isDone = kind === 'deadline' || kind === 'yes-no';
  if (isDone ? isWork(words) || isMade(words) : isWorkToDo(words)) return !BEFORE_NOUN.test(words);
  return kind !== 'yes-no' && place === 'before' && NEUTRAL.some((list) => list.test(words));
}

/** "incontri formativi", "pratiche evase", but neither "pratiche portale" nor "utenti nuovo". */
function qualifies(words: string, noun: string): boolean {
  if (SURELY_PLURAL.test(noun) && ONE.test(words)) return false;
  const isLike = LIKE_ADJECTIVE.test(words) || isParticiple(words) || IRREGULAR_PARTICIPLE.test(words);
  return BESIDE_NOUN.test(words) || (isLike && !NO_ADJECTIVE.test(words) && !INFINITIVE.test(words));
}

/** "pagamento fatture", "attivare sportello", "tempo risposta": what a work or a measure is of. */
const takesNoun = (noun: string): boolean =>
  isWorkToDo(noun) || ONE_WORK.test(noun) || MEASURE.test(noun) || INFINITIVE.test(noun);

/** The chunks of what no rule used, outside of brackets. */
export function chunksOf(
  entries: readonly LedgerEntry[],
  clause: Clause,
  kind: Target['kind'],
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let run: ItemPlace | null = null;
  let lead: string | null = null;
  let isOpen = false;
  let inClause = false;
  let noun = '';
  let end = 0;
  let hasLead = false;
  let isLedAdjective = false;
  for (const { item, place, account } of entries) {
    if (place === 'in brackets') continue;
    const isFirst = place !== run;
    if (isFirst) [lead, isOpen, inClause, noun, hasLead] = [null, false, false, '', false];
    run = place;
    // Words that a rule used or that the context explains stand between: "aderenti all'offerta".
    const gap = clause.plain.text.slice(end, item.start).trim();
    const [used = ''] = gap.split(' ').slice(-1);
    if (!isOpen && (PREPOSITION.test(used) || (gap !== '' && !isFirst))) [lead, isOpen] = [used, true];
    end = item.end;
    const { role, words, printed } = roleIn(item, clause.plain);
    const last = chunks.at(-1);
    const own = last?.place === place ? last : null;
    if (role === 'silent') {
      if (words === STROKE) [lead, isOpen] = [words, true];
      continue;
    }
    if (role === 'value') continue;
    if (role === 'stop' || role === 'comma') inClause = false;
    if (role === 'relative' || role === 'work' || role === 'states') inClause = true;
    const isWeak =
      kind !== 'deadline' &&
      item.kind === 'by' &&
      item.weak &&
      !isOpen &&
      place !== 'before' &&
      words === printed;
    const isLead =
      account === 'note' ||
      LEADING.has(role) ||
      LEADING_KINDS.has(item.kind) ||
      role === 'relative' ||
      role === 'stop' ||
      EVERY.test(words);
    if (isLead && !isWeak) {
      if (own !== null) chunks[chunks.length - 1] = { ...own, items: [...own.items, item] };
      hasLead ||= role !== 'and' && role !== 'or' && role !== 'article';
      lead = role === 'comma' || role === 'stop' ? null : words;
      isOpen = role !== 'stop';
      continue;
    }
    const isOfTime = OF_TIME.has(item.kind) || isWeak;
    const isName =
      words.length === 1 ||
      item.kind === 'code' ||
      item.kind === 'aside' ||
      item.kind === 'nth' ||
      words !== printed;
    const mayTake = place === 'before' || kind === 'deadline' ? takesNoun(noun) : DATE_OF.test(noun);
    const isObject = mayTake && !INFINITIVE.test(words);
    const belongs =
      own !== null &&
      (isOpen ||
        inClause ||
        BEFORE_NOUN.test(noun) ||
        (isLedAdjective && !isOfTime) ||
        (!isOfTime && (isName || qualifies(words, noun) || isObject)));
    if (belongs) {
      const isTold = own.isKnown || ((place === 'before' || !hasLead) && isKnown(words, kind, place, clause));
      chunks[chunks.length - 1] = { ...own, items: [...own.items, item], isKnown: isTold };
    } else {
      const known = isKnown(words, kind, place, clause);
      chunks.push({ place, items: [item], head: words, lead, isKnown: known, isOfTime });
      hasLead = false;
    }
    isLedAdjective = isOpen && LIKE_ADJECTIVE.test(words);
    [noun, lead] = [words, null];
    isOpen = ENDS_LEADING.test(words);
  }
  return chunks;
}
