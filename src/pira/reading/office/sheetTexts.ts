import type { Sheet } from '../../sheet/sheet';
import { tidy } from '../../lexicon/text/fold';
import type { RankAmongEqual } from '../../plan/correction';
import { OWN_FORMAT } from '../../sheet/content';

/** A filled cell of a row, with its text on one line. */
export interface TextCell {
  readonly column: number;
  readonly text: string;
}

/** The texts of a sheet by row; cells that this product wrote are left out. */
export type SheetTexts = ReadonlyMap<number, readonly TextCell[]>;

const OWN_COLUMNS = new WeakMap<SheetTexts, ReadonlySet<number>>();

/** The columns of a sheet that this product wrote. */
export function ownColumnsOf(texts: SheetTexts): ReadonlySet<number> {
  return OWN_COLUMNS.get(texts) ?? new Set();
}

/** What the filled rows of a sheet print. */
export function textsOf({ firstRow, firstColumn, texts, formats }: Sheet): SheetTexts {
  const rows = new Map<number, TextCell[]>();
  const own = formats.flatMap((row) => row.flatMap((one, c) => (one === OWN_FORMAT ? firstColumn + c : [])));
  OWN_COLUMNS.set(rows, new Set(own));
  texts.forEach((row, r) => {
    const cells = row.flatMap((text, c): TextCell[] => {
      const printed = tidy(text.trim());
      return printed === '' || formats[r]?.[c] === OWN_FORMAT
        ? []
        : [{ column: firstColumn + c, text: printed }];
    });
    if (cells.length > 0) rows.set(firstRow + r, cells);
  });
  return rows;
}

const ROWS_OF_TEXT = new WeakMap<SheetTexts, ReadonlyMap<string, readonly number[]>>();

/** The rows in which each text stands. */
export function rowsOfTexts(texts: SheetTexts): ReadonlyMap<string, readonly number[]> {
  const known = ROWS_OF_TEXT.get(texts);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (const [row, cells] of texts)
    for (const text of new Set(cells.map((cell) => cell.text))) {
      const rows = found.get(text);
      if (rows === undefined) found.set(text, [row]);
      else rows.push(row);
    }
  ROWS_OF_TEXT.set(texts, found);
  return found;
}

/** What one cell prints; "" for an empty one. */
export function textAt(texts: SheetTexts, row: number, column: number): string {
  return texts.get(row)?.find((cell) => cell.column === column)?.text ?? '';
}

/** Which of all that are alike one is. */
export function amongAll<T>(all: readonly T[], one: T): RankAmongEqual {
  return { at: all.indexOf(one), of: all.length };
}

/** The one meant of all that are alike: the only one of as many as there were; null where this cannot be told. */
export function oneOf<T>(all: readonly T[], { at, of }: RankAmongEqual): T | null {
  return all.length === of ? (all[at] ?? null) : null;
}
