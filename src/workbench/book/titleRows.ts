import { formulaTokens } from './formulaTokens';
import { quotedSheetName } from './sheetReferences';
import type { Book } from './book';
import type { BookSheet } from './bookSheet';

/** Excel keeps the repeated rows and columns of a sheet under this name. */
const PRINT_TITLES = '_xlnm.Print_Titles';
const ROWS = /\$?(\d{1,7}):\$?(\d{1,7})$/;

export interface TitleRows {
  /** Zero-based, both included. */
  readonly first: number;
  readonly last: number;
}

/** The rows repeated on every printed page, or null. */
export function titleRows(book: Book, sheet: BookSheet): TitleRows | null {
  const match = ROWS.exec(book.names.get(PRINT_TITLES, sheet)?.formula ?? '');
  return match === null ? null : { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
}

/** Repeats rows on every printed page; null repeats none. Repeated columns stay. */
export function setTitleRows(book: Book, sheet: BookSheet, rows: TitleRows | null): void {
  const before = book.names.get(PRINT_TITLES, sheet)?.formula ?? '=';
  const columns = listed(before.slice(1)).filter((part) => part !== '' && !ROWS.test(part));
  const added = rows === null ? [] : [`${quotedSheetName(sheet.name)}!$${rows.first + 1}:$${rows.last + 1}`];
  const formula = `=${[...columns, ...added].join(',')}`;
  if (formula === '=') book.names.remove(PRINT_TITLES, sheet);
  else book.names.set(PRINT_TITLES, formula, { scope: sheet });
}

/** The references of a list; a comma inside a sheet's name separates nothing. */
function listed(references: string): string[] {
  const parts = [''];
  for (const { text } of formulaTokens(references)) {
    if (text === ',') parts.push('');
    else parts.push((parts.pop() ?? '') + text);
  }
  return parts;
}
