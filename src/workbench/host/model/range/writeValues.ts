import { intersection } from '../../../book/areas';
import { parseEntry, type ParsedEntry } from '../../parseEntry';
import { forEachCell } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { growTables } from '../table/growTables';
import { entryReader, requireBounded, requireEditable } from './writable';

/**
 * Enters values or formulas: rows in the shape of the range, or one value for all of it. Null leaves a cell, "" clears it.
 * A cell covered by a merge keeps what it has. Nothing is written where an entry is refused.
 */
export function writeValues(range: RangeSubject, value: unknown): void {
  const { session, sheet, area } = range;
  const { book } = session;
  requireBounded(range);
  const entryAt = entryReader(range, value);
  requireEditable(range);
  const covered = coveredCells(range);
  const entered: (ParsedEntry | null)[] = [];
  forEachCell(area, (row, column) => {
    const format = book.styles.format(sheet.styleAt(row, column)).numberFormat;
    const entry = parseEntry(entryAt(row, column), format);
    const isCovered = covered.size > 0 && covered.has(`${row}:${column}`);
    entered.push(isCovered ? null : entry);
  });
  let next = 0;
  forEachCell(area, (row, column) => {
    const entry = entered[next++] ?? null;
    if (entry === null) return;
    const { content, numberFormat } = entry;
    book.setContent(sheet, row, column, content);
    if (numberFormat === null) return;
    const style = sheet.styleAt(row, column);
    if (book.styles.format(style).numberFormat === 'General')
      sheet.cells.setStyle(row, column, book.styles.with(style, { numberFormat }));
  });
  if (session.quirks.has('tables-grow')) growTables(range);
  session.recordEdit(sheet, area);
}

/** The cells of an area that lie under a merge, without its first cell, as `row:column`. */
function coveredCells({ sheet, area }: RangeSubject): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of sheet.merges.areas) {
    const shared = intersection(merge, area);
    if (shared === null) continue;
    forEachCell(shared, (row, column) => {
      if (row !== merge.row || column !== merge.column) covered.add(`${row}:${column}`);
    });
  }
  return covered;
}
