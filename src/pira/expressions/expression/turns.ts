import { TURNS, type Turn, type TurnPlace } from '../../lexicon/expressions/turns';
import { phraseFinder } from '../../lexicon/text/phraseList';
import type { Item } from '../items/item';
import type { Unreadable } from '../target';
import { unreadable, type Clause, type QuotingCode } from './clause';

const CODES: Readonly<Record<Turn, QuotingCode>> = {
  condition: 'target-conditional',
  doubt: 'target-doubtful',
  comparison: 'target-compared',
  deferral: 'target-deferred',
  'loose date': 'target-date-unclear',
};

const turnAt = phraseFinder<readonly [Turn, TurnPlace]>(
  TURNS.map(([turn, place, phrases]) => [[turn, place], phrases] as const),
);

const WORD = /\p{L}+/gu;

/** A word or phrase that turns the sense of the value it stands with. */
export interface FoundTurn {
  readonly turn: Turn;
  readonly place: TurnPlace;
  readonly start: number;
  readonly end: number;
}

/** Every turning phrase of a stretch of plain text, in order. */
function turnsIn(text: string, from: number, to: number): readonly FoundTurn[] {
  const words = [...text.slice(from, to).matchAll(WORD)];
  const plain = words.map(([word]) => word);
  const found: FoundTurn[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = turnAt(plain, at);
    const first = words[at];
    const last = words[at + (phrase?.length ?? 1) - 1];
    if (phrase === null || first === undefined || last === undefined) continue;
    const [turn, place] = phrase.meaning;
    found.push({ turn, place, start: from + first.index, end: from + last.index + last[0].length });
    at += phrase.length - 1;
  }
  return found;
}

/** Whether nothing but brackets and small words stands between a value and a word behind it. */
function isBehindValue(found: FoundTurn, items: readonly Item[]): boolean {
  const at = items.findLastIndex(({ start }) => start <= found.start);
  let before = at - 1;
  if (items[before]?.kind === 'dash') before -= 1;
  const value = items[before];
  return value?.kind === 'quantity' || value?.kind === 'moment';
}

function holdsValue({ items }: Clause): boolean {
  return items.some(({ kind }) => kind === 'quantity' || kind === 'moment');
}

/** The first word of a clause that turns its sense, as the reason why it cannot be read; null where there is none. */
export function turnProblem(clause: Clause): Unreadable | null {
  const { items, plain } = clause;
  const from = items[0]?.start ?? 0;
  const to = items.at(-1)?.end ?? from;
  const hasValue = holdsValue(clause);
  const hasAnswer = items.some(({ kind }) => kind === 'answer');
  const base = items.find(({ kind }) => kind === 'base' || kind === 'change')?.start ?? Infinity;
  const turning = turnsIn(plain.text, from, to).find((found) => {
    if (found.place === 'anywhere') return true;
    if (found.turn === 'comparison' && found.start > base) return false;
    if (found.place === 'of an answer') return hasAnswer || found.start === from;
    return hasValue && (found.place === 'with a value' || isBehindValue(found, items));
  });
  return turning === undefined ? null : unreadable(CODES[turning.turn], plain, turning.start, turning.end);
}
