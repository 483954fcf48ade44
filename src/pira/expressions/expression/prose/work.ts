import { PLAIN_ANSWER } from '../../../lexicon/answers';
import { isPastParticiple } from '../../../lexicon/donePhrases';
import {
  BEFORE_WORK,
  IN_FORCE,
  isMade,
  isWorkToDo,
  OFFICE,
  ONLY_COURSE,
} from '../../../lexicon/expressions/deadlines';
import {
  LIKE_ADJECTIVE,
  phraseRoleOf,
  PLURAL_OF_WORK,
  STATES_BY_ACCENT,
} from '../../../lexicon/expressions/phrases';
import { IS, OF_CLAUSE } from '../../../lexicon/expressions/modifiers';
import type { PlainText } from '../../../lexicon/text/plainText';
import type { Item } from '../../items/item';
import { wordsOf, type Clause } from '../clause';

const SILENT: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'quote',
  'tick',
  'mark',
  'dash',
  'aside',
  'one',
]);

function isSkipped(item: Item, words: string): boolean {
  return SILENT.has(item.kind) || BEFORE_WORK.test(words);
}

/**
 * Whether a text names a work to be done, what is to be made or what was done with a thing. "Attivazione del servizio",
 * "relazione annuale" and "portale attivo" do; "il portale", "la commissione" and "titolare" name things that are there.
 */
export function namesWork({ items, plain }: Clause): boolean {
  const head = items.findIndex((item) => item.kind !== 'article' && !isSkipped(item, wordsOf(item, plain)));
  const first = items[head];
  if (first === undefined) return false;
  const words = wordsOf(first, plain);
  const isKnown = items.slice(0, head).some(({ kind }) => kind === 'article');
  if (first.kind === 'keep' || first.kind === 'change' || first.kind === 'unclear-change') return true;
  if (first.kind === 'answer') return !PLAIN_ANSWER.test(words);
  if (ONLY_COURSE.test(words) && head === items.length - 1) return false;
  if (isOffice(items, head, plain)) return false;
  if (isWorkToDo(words) || (!isKnown && (isPastParticiple(words) || isMade(words)))) return true;
  return items.slice(head + 1).some((item) => {
    const behind = wordsOf(item, plain);
    return IN_FORCE.test(behind) || isPastParticiple(behind);
  });
}

/** "Servizio studi", "Sportello imprese": whose it is, and nothing to be made; "sportello telematico" is. */
function isOffice(items: readonly Item[], head: number, plain: PlainText): boolean {
  const [office, name] = items.slice(head, head + 2);
  if (
    office === undefined ||
    (name?.kind !== 'word' && name?.kind !== 'reference') ||
    !OFFICE.test(wordsOf(office, plain))
  )
    return false;
  const words = wordsOf(name, plain);
  const isNew = items.slice(0, head).some((item) => BEFORE_WORK.test(wordsOf(item, plain)));
  const isNoun = phraseRoleOf(words) === null && !LIKE_ADJECTIVE.test(words) && !IN_FORCE.test(words);
  return (
    !isNew &&
    isNoun &&
    !isPastParticiple(words) &&
    !items.slice(head + 2).some((item) => isPastParticiple(wordsOf(item, plain)))
  );
}

/** The first verb that says what is, was or will be, and not of the noun before it; null where there is none. */
export function statedBy({ items, plain }: Clause): Item | null {
  const clauseAt = items.findIndex((item) => OF_CLAUSE.test(wordsOf(item, plain)));
  const main = clauseAt < 0 ? items : items.slice(0, clauseAt);
  const found = main.find((item) => {
    const words = wordsOf(item, plain);
    const printed = plain.source.slice(plain.places[item.start], (plain.places[item.end - 1] ?? 0) + 1);
    if (item.kind === 'and') return IS.test(printed);
    if (item.kind !== 'word') return false;
    return (
      item.turn?.turn === 'statement' ||
      phraseRoleOf(words) === 'states' ||
      PLURAL_OF_WORK.test(words) ||
      STATES_BY_ACCENT.test(printed)
    );
  });
  return found ?? null;
}

const BESIDE_NO_ANSWER: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'operator',
  'min',
  'change',
  'more',
  'percent',
  'points',
  'time',
  'money',
  'baseline',
  'unclear-change',
]);

/** A limit, a change or a unit beside an answer, which no answer has; null where there is none. */
export function besideAnswer({ items }: Clause): Item | null {
  const answerAt = items.findIndex(({ kind }) => kind === 'answer');
  const isAnswered = answerAt >= 0;
  const before = items[answerAt - 1];
  if (before?.kind === 'link' || before?.kind === 'article') return before;
  const found = isAnswered ? items.find((item, at) => at > 0 && BESIDE_NO_ANSWER.has(item.kind)) : undefined;
  return found ?? null;
}
