import { contentDigest } from '../../pira/reports/contentDigest';
import type { Sheet } from '../../pira/sheet/sheet';
import { isAsWritten, type OwnSheetEntries, type OwnSheetEntry } from '../exchange/ownSheetEntries';
import type { SheetSnapshot } from './snapshot';

/** The sheets, those that publications made with the title under which they did. */
export function withMaker(sheets: readonly SheetSnapshot[], own: OwnSheetEntries): readonly SheetSnapshot[] {
  const made = new Map<SheetSnapshot, string>();
  for (const [title, entry] of own) {
    const found =
      sheets.find(({ id }) => id === entry.id) ?? sheets.find((snapshot) => isStill(snapshot, title, entry));
    if (found !== undefined) made.set(found, title);
  }
  return sheets.map((snapshot) => {
    const madeAs = made.get(snapshot);
    return madeAs === undefined ? snapshot : { ...snapshot, sheet: { ...snapshot.sheet, madeAs } };
  });
}

/** Excel gives other identities once the workbook was closed: ours then has its name and says what it was made to say. */
function isStill({ sheet, unread }: SheetSnapshot, title: string, entry: OwnSheetEntry): boolean {
  if (sheet.name.toLowerCase() !== entry.name.toLowerCase()) return false;
  return unread !== null || isAsWritten(entry, contentDigest(title, fromFirstCell(sheet)));
}

/** The contents of a sheet from A1 on. */
function fromFirstCell({ firstRow, firstColumn, formulas }: Sheet): readonly (readonly string[])[] {
  const left = Array.from({ length: firstColumn }, () => '');
  return [...Array.from({ length: firstRow }, () => []), ...formulas.map((row) => [...left, ...row])];
}
