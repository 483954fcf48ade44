import type { Item } from '../items/item';
import type { Unreadable } from '../target';
import { remarkProblem, surroundingOf, type Surrounding } from './remark';
import { unreadable, wordsOf, type Clause, type QuotingCode } from './clause';

const LOOK_LIKE_DIGITS = /^[oil\d]{1,6}$/;

/** The problem that makes a text unreadable wherever it stands. */
function blemishOf(item: Item, clause: Clause, around: Surrounding): QuotingCode | null {
  if (item.kind === 'misprint') return item.code;
  if (item.kind === 'approximate') return 'target-approximate';
  if (item.kind === 'part') return 'target-fraction';
  if (item.kind === 'unknown') return 'target-symbol';
  if (item.kind === 'unsupported-unit') return 'target-unit-unclear';
  if (item.kind === 'moment') return item.certainty === 'unclear' ? 'target-date-unclear' : null;
  return item.kind === 'group' ? remarkProblem(item, clause, around) : null;
}

/** ",5" and "5...": digits of the number may be missing. */
function cutNumber({ items, plain }: Clause, item: Item, index: number): QuotingCode | null {
  if (item.kind !== 'quantity') return null;
  const before = items[index - 1];
  const headless =
    before?.kind === 'mark' && before.end === item.start && /[.,]/.test(wordsOf(before, plain));
  const tailless = plain.text.startsWith('...', item.end) || plain.text.startsWith(' ...', item.end);
  const raised = wordsOf(item, plain) === '10' && items[index + 1]?.kind === 'footnote';
  if (headless || tailless || (raised && items[index + 1]?.start === item.end))
    return 'target-number-unclear';
  const [mark, letters] = items.slice(index + 1, index + 3);
  const mixed =
    mark?.kind === 'mark' &&
    mark.start === item.end &&
    letters?.start === mark.end &&
    (letters.kind === 'word' || letters.kind === 'code') &&
    LOOK_LIKE_DIGITS.test(wordsOf(letters, plain));
  return mixed ? 'target-letters-in-number' : null;
}

/** 90" may be inches or seconds; a quote behind a number closes an earlier one or means nothing certain. */
function isInch(item: Item, before: Item | undefined, quotes: number): boolean {
  const close = item.kind === 'quote' && before?.kind === 'quantity' && before.end === item.start;
  return close && quotes % 2 === 0;
}

/** The first thing in a clause that nobody can read with certainty, as the reason; null where all is clear. */
export function blemish(clause: Clause): Unreadable | null {
  const around = surroundingOf(clause);
  let quotes = 0;
  for (const [index, item] of clause.items.entries()) {
    const inch = isInch(item, clause.items[index - 1], quotes) ? 'target-symbol' : null;
    const code = blemishOf(item, clause, around) ?? cutNumber(clause, item, index) ?? inch;
    if (code !== null) return unreadable(code, clause.plain, item.start, item.end);
    if (item.kind === 'quote') quotes += 1;
  }
  return null;
}
