import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import { NO_EXTRAS, type SheetExtras } from '../../book/sheetExtras';
import { sourceOf } from '../source';
import { loadNotes } from './loadNotes';
import { loadOverlays } from './loadOverlays';

const known = new WeakMap<BookSheet, SheetExtras>();

/**
 * What only a screen shows of a sheet, read from the file when it is first asked for: the host has no use for it. Nothing
 * for a sheet made here; what cannot be read is left out.
 */
export function sheetExtras(book: Book, sheet: BookSheet): SheetExtras {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const source = sourceOf(book);
  const path = source?.sheetParts.get(sheet)?.path;
  const extras: SheetExtras =
    source === undefined || path === undefined
      ? NO_EXTRAS
      : {
          notes: loadNotes(source.parts, source.workbookPath, path),
          overlays: loadOverlays(source.parts, path),
        };
  known.set(sheet, extras);
  return extras;
}
