import type { Group, Item } from '../items/item';
import type { Unreadable } from '../target';
import { unreadable, wordsOf, type Clause, type QuotingCode } from './clause';

const FOOTNOTE_NUMBERS = 9;
const LOOK_LIKE_DIGITS = /^[oil\d]{1,6}$/;

/** The problem that makes a text unreadable wherever it stands. */
function blemishOf(item: Item, clause: Clause): QuotingCode | null {
  if (item.kind === 'misprint') return item.code;
  if (item.kind === 'approximate') return 'target-approximate';
  if (item.kind === 'part') return 'target-fraction';
  if (item.kind === 'unknown') return 'target-symbol';
  if (item.kind === 'unsupported-unit') return 'target-unit-unclear';
  if (item.kind === 'moment') return item.certainty === 'unclear' ? 'target-date-unclear' : null;
  return item.kind === 'group' ? groupBlemish(item, clause) : null;
}

/** Brackets may hold remarks, years and counts; a second limit, a tolerance or a doubt changes the target. */
function groupBlemish(group: Group, clause: Clause): QuotingCode | null {
  const timed = clause.items.some(
    (item) =>
      item.kind === 'quantity' &&
      item.unit !== null &&
      item.unit !== 'percent' &&
      item.unit !== 'percentage-point',
  );
  const counted = clause.items.filter((item) => item.kind === 'quantity').find(({ yearLike }) => !yearLike);
  for (const item of group.items) {
    if (item.kind === 'approximate') return 'target-approximate';
    if (item.kind === 'plus-minus') return 'target-tolerance';
    if (item.kind === 'operator' && item.place === 'sign') return 'target-two-values';
    if (item.kind === 'moment' && item.certainty === 'sure' && !isPeriodRemark(item, clause))
      return 'target-two-values';
    if (item.kind !== 'quantity' || item.yearLike) continue;
    const footnote = group.items.length === 1 && item.unit === null && item.value <= FOOTNOTE_NUMBERS;
    if (footnote || (item.unit === null && item.value === counted?.value)) continue;
    if (item.unit !== null || timed) return 'target-two-values';
    if (counted?.unit === null && item.value > counted.value) return 'target-two-values';
  }
  return null;
}

/** "Q2 2026" or "dicembre 2021" in brackets dates a remark; a day is a deadline. */
function isPeriodRemark(item: Item, clause: Clause): boolean {
  return item.kind === 'moment' && item.day === 'end' && !wordsOf(item, clause.plain).includes('entro');
}

/** ",5" and "5...": digits of the number may be missing. */
function cutNumber({ items, plain }: Clause, item: Item, index: number): QuotingCode | null {
  if (item.kind !== 'quantity') return null;
  const before = items[index - 1];
  const headless =
    before?.kind === 'mark' && before.end === item.start && /[.,]/.test(wordsOf(before, plain));
  const tailless = plain.text.startsWith('...', item.end) || plain.text.startsWith(' ...', item.end);
  if (headless || tailless) return 'target-number-unclear';
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
function inches({ items }: Clause, item: Item, index: number): QuotingCode | null {
  if (item.kind !== 'quote') return null;
  const before = items[index - 1];
  const opened = items.slice(0, index).filter(({ kind }) => kind === 'quote').length % 2 === 1;
  return before?.kind === 'quantity' && before.end === item.start && !opened ? 'target-symbol' : null;
}

/** The first thing in a clause that nobody can read with certainty, as the reason; null where all is clear. */
export function blemish(clause: Clause): Unreadable | null {
  for (const [index, item] of clause.items.entries()) {
    const code = blemishOf(item, clause) ?? cutNumber(clause, item, index) ?? inches(clause, item, index);
    if (code !== null) return unreadable(code, clause.plain, item.start, item.end);
  }
  return null;
}
