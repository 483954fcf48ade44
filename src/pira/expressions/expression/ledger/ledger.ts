import { IS, OF_CLAUSE, type Modifier } from '../../../lexicon/expressions/modifiers';
import { ASKS_DAY, ASKS_YEAR, HALF_PHRASE, OPEN_WORD, PREPOSITION } from '../../../lexicon/expressions/leads';
import { BEFORE_ARTICLE, NUMBER_SIGN, IMPERSONAL } from '../../../lexicon/expressions/phrases';
import { IN } from '../../../lexicon/expressions/smallWords';
import { OF_PAST_YEAR } from '../../../lexicon/expressions/notes';
import { quoted } from '../../../lexicon/text/plainText';
import type { Item } from '../../items/item';
import type { Target, Unreadable } from '../../target';
import { accountOf, type Knowing } from './accountOf';
import type { Account, ItemPlace } from './account';
import { ACCOUNTS } from './accounts';
import { leads } from './leading';
import { strayWords } from './phrase';
import { senseOf } from './sense';
import { tellsApart } from './chunkRules';
import { unreadable, wordsOf, type Clause, type QuotingCode } from '../clause';
import type { Reading, Span } from '../rule';

const TURNED: Readonly<Record<Modifier, QuotingCode>> = {
  condition: 'target-conditional',
  doubt: 'target-doubtful',
  comparison: 'target-compared',
  deferral: 'target-deferred',
  statement: 'target-statement',
};

/** An item that no rule used, and where it stands: `at` is the place of its outermost bracket among the items. */
export interface Left {
  readonly item: Item;
  readonly at: number;
  readonly place: ItemPlace;
}

/** The stretches in order, those that overlap as one. */
function merged(used: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const span of [...used].sort((one, other) => one.start - other.start)) {
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end) spans.push(span);
    else if (span.end > last.end) spans[spans.length - 1] = { start: last.start, end: span.end };
  }
  return spans;
}

/** Asks, of items in the order of the text, whether one was used. */
function usedIn(spans: readonly Span[]): (item: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((spans[at]?.end ?? Infinity) < end) at += 1;
    const span = spans[at];
    return span !== undefined && span.start <= start && span.end >= end;
  };
}

function placeOf(item: Item, spans: readonly Span[]): ItemPlace {
  if (item.end <= (spans[0]?.start ?? Infinity)) return 'before';
  return item.start >= (spans.at(-1)?.end ?? 0) ? 'behind' : 'between';
}

/** The items of a clause that a reading did not use. */
export function leftOver({ items }: Pick<Clause, 'items'>, used: readonly Span[]): readonly Left[] {
  const spans = merged(used);
  const isUsed = usedIn(spans);
  const isUsedInside = usedIn(spans);
  return items.flatMap((item, at): readonly Left[] => {
    if (isUsed(item)) return [];
    if (item.kind !== 'group') return [{ item, at, place: placeOf(item, spans) }];
    return item.items
      .filter((inner) => !isUsedInside(inner))
      .map((inner) => ({ item: inner, at, place: 'in brackets' as const }));
  });
}

function isValue(item: Item | undefined): boolean {
  return item?.kind === 'quantity' || item?.kind === 'moment';
}

function isValueOrAnswer(item: Item | undefined): boolean {
  return isValue(item) || item?.kind === 'answer';
}

/** Whether an item stands right behind one of a kind, or with a dash between them. */
function isBehind({ at }: Left, { items }: Clause, test: (item: Item | undefined) => boolean): boolean {
  return test(items[at - 1]) || (items[at - 1]?.kind === 'dash' && test(items[at - 2]));
}

/** "imprese che hanno aderito", "utenti i quali sono": the verb belongs to the thing before it. */
function isOfClause({ item, at }: Left, { items, plain }: Clause): boolean {
  const near = items.slice(Math.max(0, at - MOST_OF_CLAUSE), at);
  const from = near.findLastIndex((other) => other.kind === 'mark' || isValue(other));
  const isLed = near
    .slice(from + 1)
    .some(({ start, end }) => start < item.start && OF_CLAUSE.test(plain.text.slice(start, end)));
  const before = items[at - 1];
  const isReflexive = before !== undefined && wordsOf(before, plain) === IMPERSONAL && item.kind === 'and';
  if (isReflexive) return false;
  const [, limit] = items;
  const isJoint = item.kind === 'and' && limit?.kind === 'operator';
  return isLed || (at === 0 && isJoint && (limit.place === 'sign' || !isVerb(item, plain)));
}

/** Words back to where a clause may begin; the cost stays in step with the text. */
const MOST_OF_CLAUSE = 12;

/** "è", which plain letters write as "e". */
function isVerb({ kind, start }: Item, { source, places }: Clause['plain']): boolean {
  return kind === 'and' && IS.test(source[places[start] ?? 0] ?? '');
}

/** So many at most, as the text prints it. */
function isLimited(target: Target): boolean {
  return (
    target.kind === 'threshold' && target.operator.startsWith('<') && !target.assumed.includes('operator')
  );
}

/** The first word left over that turns the sense of the text, as the reason why it cannot be read. */
function turnProblem(left: readonly Left[], clause: Clause, target: Target): Unreadable | null {
  const { items, plain } = clause;
  const hasValue = target.kind === 'threshold' || items.some(isValue);
  const hasAnswer = items.some(({ kind }) => kind === 'answer');
  const firstAt = items.findIndex(isValueOrAnswer);
  for (const one of left) {
    const { item } = one;
    if (target.kind !== 'unreadable' && isVerb(item, plain) && hasValue && !isOfClause(one, clause))
      return unreadable('target-statement', plain, item.start, item.end);
    if (item.kind !== 'word' || item.turn === undefined) continue;
    const { turn, place } = item.turn;
    const isPast = one.place === 'in brackets' && OF_PAST_YEAR.test(wordsOf(item, plain));
    if (turn === 'statement' && (isPast || target.kind === 'unreadable' || isOfClause(one, clause))) continue;
    const isLeading = target.kind !== 'unreadable' && leads(one, clause);
    const isNextTo = isLeading || isBehind(one, clause, isValue);
    const applies: Readonly<Record<typeof place, boolean>> = {
      anywhere: true,
      'with a value': hasValue,
      after: (firstAt >= 0 && one.at > firstAt) || item === items[0],
      behind: hasValue && isNextTo,
      'of a target': hasValue && one.place !== 'in brackets' && isNextTo,
      beside:
        firstAt >= 0 && (isLeading || one.place === 'in brackets' || isBehind(one, clause, isValueOrAnswer)),
      'of an answer':
        hasAnswer ||
        item === items[0] ||
        (clause.unit.kind === 'yes-no' && !hasValue) ||
        (one.place === 'behind' && isBehind(one, clause, isValue)),
      'of a measure': false,
      'of work': hasValue && turn === 'statement',
    };
    // "max 5 procedimenti annullati": so many at most of what is put off or lost.
    const isCounted =
      turn === 'deferral' && isLimited(target) && one.place === 'behind' && !isBehind(one, clause, isValue);
    if (isCounted && items[one.at - 1]?.kind === 'word') continue;
    if (applies[place]) return unreadable(TURNED[turn], plain, item.start, item.end);
  }
  return null;
}

/** What names the thing that a phrase behind the value goes on about; a time or a month alone names none. */
const NAMING: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'word',
  'code',
  'reference',
  'aside',
  'answer',
  'by',
  'unclear-change',
]);

export interface LedgerEntry extends Left {
  readonly account: Account;
}

/** What each item left over is; a word that names a thing lets others follow it. */
export function entriesOf(
  left: readonly Left[],
  { items, plain, year }: Pick<Clause, 'items' | 'plain' | 'year'>,
  rules: readonly Knowing[],
): readonly LedgerEntry[] {
  let isBehindThing = false;
  return left.map((one, index) => {
    let at = index + 1;
    while (left[at]?.item.kind === 'link' || left[at]?.item.kind === 'article') at += 1;
    const next = left[at]?.item.kind ?? null;
    const words = plain.text.slice(one.item.start, one.item.end);
    const previous = left[index - 1]?.item.kind ?? null;
    const group = one.place === 'in brackets' ? items[one.at] : undefined;
    const bracket = group === undefined ? null : plain.text.slice(group.start, group.end).slice(1, -1).trim();
    const printed = group === undefined ? null : quoted(plain, group.start + 1, group.end - 1);
    const around = { words, previous, next, isBehindThing, year, bracket, printed };
    const account = accountOf({ ...one, ...around }, rules);
    isBehindThing ||= account === 'thing' && NAMING.has(one.item.kind) && one.place !== 'before';
    return { ...one, account };
  });
}

const JOINTS: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'and',
  'one',
  'between',
  'from',
  'base',
  'after',
  'not',
]);

/** The last word of a text that asks for another: "12 oppure", "6 su", "5 per il". */
function cutOff(left: readonly Left[], { items, plain }: Clause): Item | null {
  const last = items.at(-1);
  if (last === undefined || items.length < 2 || !left.some(({ item }) => item === last)) return null;
  const words = plain.text.slice(last.start, last.end);
  if (last.kind === 'word' && HALF_PHRASE.test(plain.text.slice(0, last.end))) return last;
  // "almeno il 50% delle iniziative si": a verb should follow.
  if (last.kind === 'answer' && words === IMPERSONAL && NAMING.has(items.at(-2)?.kind ?? 'mark')) return last;
  if (last.kind === 'word' && BEFORE_ARTICLE.test(words) && isIn(items.at(-2), plain)) return last;
  if (last.kind === 'mark') return MARKS_ON.has(words) || isDots(last, plain) ? last : null;
  if (last.kind === 'dash') return last.start > (items.at(-2)?.end ?? 0) ? last : null;
  if (JOINTS.has(last.kind) || (last.kind === 'by' && ASKS_DAY.test(words))) return last;
  if (last.kind === 'article' || (last.kind === 'year-word' && ASKS_YEAR.test(words))) return last;
  if (last.kind === 'link' && NUMBER_SIGN.test(words)) return isValue(items.at(-2)) ? null : last;
  const asks = last.kind === 'link' ? PREPOSITION : OPEN_WORD;
  const mayAsk = last.kind === 'link' || last.kind === 'word' || last.kind === 'nth';
  return mayAsk && asks.test(words) ? last : null;
}

/** "25 in tutti", while "25 in tutto" is all of them. */
function isIn(item: Item | undefined, plain: Clause['plain']): boolean {
  return item !== undefined && wordsOf(item, plain) === IN;
}

const MARKS_ON: ReadonlySet<string> = new Set(['/', '+', ':']);

/** "3 incontri ...": the text goes on elsewhere. */
function isDots({ end }: Item, { text }: Clause['plain']): boolean {
  return text.slice(Math.max(0, end - DOTS.length), end) === DOTS;
}

const DOTS = '...';

/** The stretches that are said to be unused, as printed: a note goes on to the end of its brackets or of its phrase. */
export function notesOf(
  entries: readonly LedgerEntry[],
  { items, plain }: Pick<Clause, 'items' | 'plain'>,
): readonly string[] {
  const notes: string[] = [];
  let from = 0;
  for (const { item, at, place, account } of entries) {
    if (account !== 'note' || item.start < from) continue;
    const bracket = place === 'in brackets' ? items[at] : undefined;
    const { start, end } = bracket ?? { start: item.start, end: endOfPhrase(item, place, entries) };
    notes.push(quoted(plain, start, end));
    from = end;
  }
  return notes;
}

/** Where the words end that follow a note in the same place. */
function endOfPhrase({ start, end }: Span, place: ItemPlace, entries: readonly LedgerEntry[]): number {
  const later = entries.findLast((entry) => entry.place === place && entry.item.start >= start);
  return later?.item.end ?? end;
}

/**
 * The reading, where all of the text is accounted for: each item was used, is punctuation, names what is counted, or is
 * known to be harmless and said to be unused. Any other makes the text unreadable, and the reason quotes it.
 */
export function accounted({ target, used }: Reading, clause: Clause): Target {
  const left = leftOver(clause, used);
  const turned = turnProblem(left, clause, target);
  if (turned !== null) return turned;
  if (target.kind === 'unreadable' || left.length === 0) return target;
  const last = cutOff(left, clause);
  if (last !== null) {
    const start = clause.items[0]?.start ?? last.start;
    return unreadable('target-cut-off', clause.plain, start, last.end);
  }
  const entries = entriesOf(left, clause, ACCOUNTS);
  const unknown = entries.find(({ account }) => account === 'unknown')?.item;
  if (unknown !== undefined)
    return unreadable('target-word-unknown', clause.plain, unknown.start, unknown.end);
  const stray = strayWords(entries, clause.plain, senseOf(target, clause));
  if (stray !== null) return unreadable('target-word-unknown', clause.plain, stray.start, stray.end);
  const apart = tellsApart(entries, clause, target);
  if (apart.stray !== null)
    return unreadable('target-word-unknown', clause.plain, apart.stray.start, apart.stray.end);
  const told = entries.map((entry) =>
    apart.told.includes(entry.item) ? { ...entry, account: 'note' as const } : entry,
  );
  const unused = notesOf(told, clause);
  return unused.length === 0 ? target : { ...target, assumed: [...target.assumed, 'words'], unused };
}
