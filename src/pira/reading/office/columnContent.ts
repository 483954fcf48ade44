import type { RankAmongEqual, ColumnAnchor } from '../../plan/correction';
import { amongAll, oneOf, type SheetTexts } from './sheetTexts';

/** What the cells of columns print. */
export type ColumnContent = ReadonlyMap<number, readonly string[]>;

/** How many cells tell a column without a header, and the rows in which they are looked for. */
export const MOST_TOLD = 6;
const TOLD_IN = 40;

/** What the cells of each column below a header print; from the first row on where there is none. */
export function contentBelow(texts: SheetTexts, row: number, rows: number): ColumnContent {
  const found = new Map<number, string[]>();
  const filled = [...texts].filter(([at]) => (rows === 0 ? at >= row : at > row)).slice(0, TOLD_IN);
  for (const [, cells] of filled)
    for (const { column, text } of cells) {
      const known = found.get(column);
      if (known === undefined) found.set(column, [text]);
      else known.push(text);
    }
  return found;
}

/** How many of some texts stand among others, each as often as it does. */
export function countShared(held: readonly string[], texts: readonly string[]): number {
  const left = [...held];
  return texts.filter((text) => {
    const place = left.indexOf(text);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  }).length;
}

/** The columns in which most of some texts stand; none where no more than half of them stand in any. */
export function holdingMost(content: ColumnContent, texts: readonly string[]): readonly number[] {
  const counts = [...content].map(([column, held]) => ({ column, count: countShared(held, texts) }));
  const most = Math.max(Math.floor(texts.length / 2) + 1, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).map(({ column }) => column);
}

/** Which of the columns that hold as much of some texts one is. */
export function amongHolding(
  content: ColumnContent,
  texts: readonly string[],
  column: number,
): RankAmongEqual {
  const holding = texts.length === 0 ? [column] : holdingMost(content, texts);
  return amongAll(holding, column);
}

/** Of several columns under one header the one that holds the same: the one in the same place among them, if it does. */
export function holderAmong(
  alike: readonly number[],
  content: ColumnContent,
  { among, holds }: Pick<ColumnAnchor, 'among' | 'holds'>,
): number | null {
  const counted = oneOf(alike, among);
  const own = new Map([...content].filter(([column]) => alike.includes(column)));
  const holding = holdingMost(own, holds);
  const [only, ...others] = holding;
  if (counted !== null && holding.includes(counted)) return counted;
  return counted !== null && others.length === 0 ? (only ?? null) : null;
}
