import { DONE } from '../../lexicon/donePhrases';
import { OPEN_WORD, PREPOSITION } from '../../lexicon/expressions/leads';
import { UNDER_WAY } from '../../lexicon/notDone';
import { INFINITIVE } from '../../lexicon/participles';
import type { PlainText } from '../../lexicon/text/plainText';
import { quoted } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import { entriesOf, leftOver } from '../expression/ledger/ledger';
import { strayWords } from '../expression/ledger/phrase';
import type { PhraseSense } from '../expression/ledger/phraseRule';
import type { Span } from '../expression/rule';
import type { Item } from '../items/item';
import type { UnreadableMeasure } from '../measure';
import { unreadableActual } from './actualCell';
import { PROOF_ACCOUNTS, WORK_ACCOUNTS } from './workAccounts';

/** The items of a text with those in its brackets. */
export function withGroups(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => (item.kind === 'group' ? withGroups(item.items) : [item]));
}

/** Whether a word says that work was not done, not all, or not yet; a net amount is measured all the same. */
function turnsWork(item: Item): boolean {
  if (item.kind !== 'word' || item.turn === undefined) return false;
  const { turn, place } = item.turn;
  if (place === 'of a target') return false;
  return !(place === 'with a value' && (turn === 'condition' || turn === 'statement'));
}

/** Whether a word says that a number was not measured: it is foreseen, put off, in doubt. */
export function isTurning(item: Item): boolean {
  return turnsWork(item) && !(item.kind === 'word' && item.turn?.place === 'of work');
}

/** The "da" of "da approvare", the "in" of "in approvazione": something is still to be done; null where nothing is. */
export function stillToDo(items: readonly Item[], plain: PlainText): Item | null {
  const found = items.find((item, at) => {
    const verb = items[at + 1];
    const words = wordsOf(item, plain);
    const next = verb?.kind === 'word' || verb?.kind === 'reference' ? wordsOf(verb, plain) : '';
    return (words === 'da' && INFINITIVE.test(next)) || (words === 'in' && UNDER_WAY.test(next));
  });
  return found ?? null;
}

/** The last item of a text, where another word should follow it; null where none is missing. */
export function hanging(items: readonly Item[], plain: PlainText): Item | null {
  const last = items.at(-1);
  if (last === undefined) return null;
  const words = wordsOf(last, plain);
  const isLead = LEADS_ON.has(last.kind) || words === '+';
  return isLead || PREPOSITION.test(words) || OPEN_WORD.test(words) ? last : null;
}

const LEADS_ON: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['and', 'from', 'article', 'link', 'dash']);

/** What may follow a day or an answer, as behind a value. */
const OF_WORK: PhraseSense = {
  isForMore: true,
  hasObject: true,
  day: null,
  isCount: false,
  isShare: false,
  isMeasured: false,
  isAssumed: false,
  isNamed: () => false,
};

/** The text of a day or an answer, with its items. */
export interface ToldWork {
  readonly plain: PlainText;
  /** As it is quoted. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly year: number | null;
}

/** Whether a word says that the work was done. */
export function saysDone({ items, plain }: ToldWork): boolean {
  return items.some(
    (item) => (item.kind === 'word' || item.kind === 'answer') && DONE.test(wordsOf(item, plain)),
  );
}

/**
 * Why a day or an answer cannot be taken although it was found: a word turns it, or nothing is known of a word. Where
 * one word says that the work was done, others may name it.
 */
export function unaccounted(told: ToldWork, used: readonly Span[]): UnreadableMeasure | null {
  const { items, plain, text } = told;
  const all = withGroups(items);
  const turning = all.find((item) => turnsWork(item) && !used.includes(item)) ?? stillToDo(all, plain);
  if (turning !== null) {
    return unreadableActual({
      code: 'actual-doubtful',
      text,
      word: quoted(plain, turning.start, turning.end),
    });
  }
  const rules = saysDone(told) ? WORK_ACCOUNTS : PROOF_ACCOUNTS;
  const entries = entriesOf(leftOver(told, used), told, rules);
  const unknown = entries.find(({ account }) => account === 'unknown')?.item;
  // "pubblicato il 12/03/2025": the day on which it was done.
  const behind = entries.filter(
    ({ item, place }, at) =>
      place === 'behind' && !(item.kind === 'article' && entries[at + 1]?.item.kind === 'moment'),
  );
  const found = unknown ?? strayWords(behind, plain, OF_WORK) ?? hanging(items, plain);
  if (found === null) return null;
  return unreadableActual({
    code: 'actual-word-unknown',
    text,
    word: quoted(plain, found.start, found.end),
  });
}
