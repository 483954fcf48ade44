import type { Token } from '../lexers/token';
import { tokens as tokensOf } from '../lexers/tokens';
import { SINGULAR_TIME } from '../../lexicon/expressions/times';
import type { PlainText } from '../../lexicon/text/plainText';
import { asideAt } from './aside';
import type { Item } from './item';
import { momentAt } from './moment';
import { quantityAt } from './quantity';

const UNITS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['percent', 'points', 'time', 'money']);

/** "10 (mese)" may be so many a month. */
function isEach({ start, end }: Token, { text }: PlainText): boolean {
  return SINGULAR_TIME.test(text.slice(start, end));
}

/** A unit alone in brackets, as in "500.000 (euro)", stands as if there were none. */
function withoutUnitBrackets(tokens: readonly Token[], plain: PlainText): readonly Token[] {
  return tokens.filter((token, at) => {
    const unit = token.kind === 'open' ? tokens[at + 1] : token.kind === 'close' ? tokens[at - 1] : undefined;
    const other = token.kind === 'open' ? tokens[at + 2] : tokens[at - 2];
    const number = tokens[token.kind === 'open' ? at - 1 : at - 3];
    const alone = other?.kind === 'open' || other?.kind === 'close';
    const isUnit =
      unit !== undefined && UNITS.has(unit.kind) && !(unit.kind === 'time' && isEach(unit, plain));
    return !(isUnit && alone && number?.kind === 'number');
  });
}

/** "10 (dieci) giorni", "€ 10.000,00 (diecimila/00)": the number before the brackets again, in words. */
function withoutRepeats(tokens: readonly Token[]): readonly Token[] {
  const repeated = new Set<Token>();
  tokens.forEach((token, at) => {
    const inside = tokens.slice(at + 1, at + MOST_OF_REPEAT);
    const end = inside.findIndex(({ kind }) => kind === 'close');
    const number = [tokens[at - 1], tokens[at - 2]].find((before) => before?.kind === 'number');
    if (token.kind !== 'open' || end < 0 || number === undefined) return;
    const [word, mark, cents, more] = inside.slice(0, end).filter(({ kind }) => kind !== 'money');
    if (word?.kind !== 'number-word' || more !== undefined) return;
    const isWhole = mark === undefined || (mark.kind === 'mark' && cents?.kind === 'number');
    const value = word.value + (cents?.kind === 'number' ? cents.value / HUNDRED : 0);
    if (isWhole && value === number.value) tokens.slice(at, at + end + 2).forEach((one) => repeated.add(one));
  });
  return tokens.filter((token) => !repeated.has(token));
}

const HUNDRED = 100;
/** euro diecimila/00) */
const MOST_OF_REPEAT = 6;

const BEGUN: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'number',
  'number-word',
  'ordinal',
  'nth',
  'end',
]);
const CONTINUED: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...UNITS,
  'min',
  'magnitude',
  'month',
  'period',
  'unsupported-unit',
]);

/** A line break between a number and its unit, or inside a date, is only where the cell was too narrow. */
function withoutBreaksInside(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (token.kind !== 'break') return true;
    const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const yearBefore = before?.kind === 'number' && before.yearLike;
    const begun = before !== undefined && BEGUN.has(before.kind) && !yearBefore;
    const opensNext = next?.kind === 'number' && after?.kind !== 'month';
    const endOfYear = before?.kind === 'end' && after?.kind === 'number' && after.yearLike;
    return !(begun && after !== undefined && ((CONTINUED.has(after.kind) && !opensNext) || endOfYear));
  });
}

/** For each outermost opening bracket the index of its closing one. */
function brackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'open') open.push(index);
    if (token.kind === 'close') {
      const from = open.pop();
      if (from !== undefined && open.length === 0) pairs.set(from, index);
    }
  });
  return pairs;
}

function flatItems(tokens: readonly Token[], plain: PlainText): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = asideAt(tokens, at, plain) ?? momentAt(tokens, at, plain) ?? quantityAt(tokens, at, plain);
    const token = tokens[at];
    if (found !== null) {
      items.push(found.item);
      at = found.next;
    } else if (token !== undefined) {
      items.push(token);
      at += 1;
    } else {
      break;
    }
  }
  return items;
}

/** The units of meaning of a text, in its order; what stands in brackets is one group. */
export function itemsOf(plain: PlainText): readonly Item[] {
  const tokens = withoutUnitBrackets(
    withoutRepeats(withoutBreaksInside(tokensOf(plain.text).filter((token) => token.kind !== 'space'))),
    plain,
  );
  const items: Item[] = [];
  let from = 0;
  for (const [open, close] of brackets(tokens)) {
    for (const item of flatItems(tokens.slice(from, open), plain)) items.push(item);
    const inside = flatItems(tokens.slice(open + 1, close), plain);
    items.push({
      kind: 'group',
      items: inside,
      start: tokens[open]?.start ?? 0,
      end: tokens[close]?.end ?? plain.text.length,
    });
    from = close + 1;
  }
  for (const item of flatItems(tokens.slice(from), plain)) items.push(item);
  return items;
}
