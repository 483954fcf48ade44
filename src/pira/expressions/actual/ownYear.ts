import { NAMES_RESULT_OF_YEAR, SAYS_REACHED, TAKEN_AT } from '../../lexicon/donePhrases';
import type { PlainText } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import { yearItems } from '../expression/years';
import type { Item } from '../items/item';
import type { Measure } from '../measure';
import { unreadableActual } from './actualCell';
import { isYearEnd, numbersOf, type Written } from './written';

/** How many items "Consuntivo 2023:" has at the beginning of a text; 0 where it does not begin so. */
function lengthOfLabel([name, of, mark]: readonly Item[], { plain, year }: Written): number {
  const isNamed = name !== undefined && NAMES_RESULT_OF_YEAR.test(wordsOf(name, plain));
  if (!isNamed || of?.kind !== 'quantity' || !of.yearLike || of.value !== year) return 0;
  return mark?.kind === 'mark' || mark?.kind === 'dash' ? 3 : 2;
}

/** The items without the end of their own year and the words that lead to it, in brackets or out of them. */
function withoutYearEnd(
  items: readonly Item[],
  plain: PlainText,
  year: number | null,
  isInBrackets = false,
): readonly Item[] {
  const at = items.findIndex(
    (item) => item.kind === 'moment' && isYearEnd(item) && (item.year ?? year) === (year ?? item.year),
  );
  const isLead = (item: Item | undefined): boolean =>
    item !== undefined && TAKEN_AT.test(wordsOf(item, plain));
  let from = at;
  while (isLead(items[from - 1])) from -= 1;
  const isAlone = isInBrackets && at === 0 && items.length === 1;
  const kept = from < at || isAlone ? [...items.slice(0, from), ...items.slice(at + 1)] : items;
  return kept.flatMap((item): readonly Item[] => {
    if (item.kind !== 'group') return [item];
    const inside = withoutYearEnd(item.items, plain, year, true);
    return inside.length === 0 && item.items.length > 0 ? [] : [{ ...item, items: inside }];
  });
}

/**
 * The text without what says that its value is that of its own year: "6 nel 2023", "2023: 6", "Consuntivo 2023: 6",
 * "6 (dato al 31/12/2023)". Another year that it names makes it unreadable.
 */
export function withoutYear(given: Written): Written | Measure {
  const { plain, text, year } = given;
  const items = withoutYearEnd(given.items.slice(lengthOfLabel(given.items, given)), plain, year);
  const [part, second] = year === null ? [] : yearItems(items, plain);
  if (part === undefined || part.year === null || second !== undefined) return { ...given, items };
  return part.year === year
    ? { ...given, items: part.items }
    : unreadableActual({ code: 'actual-other-year', text, word: String(part.year) });
}

/** Where a remark behind the value says that it reaches the target: "14 - raggiunto"; the end of the text where none does. */
export function reachedAt(written: Written): number {
  const { text } = written.plain;
  const end = numbersOf(written).at(-1)?.end ?? text.length;
  return SAYS_REACHED.test(text.slice(end)) ? end : text.length;
}
