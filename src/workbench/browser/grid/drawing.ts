import type { BookSheet } from '../../book/bookSheet';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { ConditionalLook } from '../../book/conditionalFormats';
import { sizeNeededFor, type SheetGeometry, sheetGeometry } from './sheetGeometry';

/** What is costly to find out about a sheet, kept as long as its contents stay the same. */
export interface Drawing {
  readonly geometry: SheetGeometry;
  /** Conditional looks by block of rows; filled as blocks come into view. */
  readonly looks: Map<number, ReadonlyMap<string, ConditionalLook>>;
}

const drawings = new WeakMap<BookSheet, { readonly revision: number; readonly drawing: Drawing }>();

/** What is drawn of a sheet, kept until its content changes or the selection goes beyond it. */
export function cachedDrawing({ book, contentRevision }: OpenWorkbook, sheet: BookSheet): Drawing {
  const known = drawings.get(sheet);
  const needed = sizeNeededFor(sheet.selection);
  if (known?.revision === contentRevision) {
    const { rows, columns } = known.drawing.geometry;
    if (rows.count >= needed.rows && columns.count >= needed.columns) return known.drawing;
  }
  const drawing: Drawing = { geometry: sheetGeometry(book, sheet), looks: new Map() };
  drawings.set(sheet, { revision: contentRevision, drawing });
  return drawing;
}
