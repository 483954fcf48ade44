import { EMPTY } from '../../../book/cell';
import { isEntireColumn, isEntireRow } from '../../address';
import { forEachStoredCell } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { requireEditable, requireFormattable } from './writable';

export type ClearScope = 'all' | 'contents' | 'formats';

/** Empties cells, takes their formats away, or both; with the formats also conditional formats, with all also validation. */
export function clearRange(range: RangeSubject, scope: ClearScope): void {
  if (scope === 'contents') requireEditable(range);
  else requireFormattable(range);
  const { session, sheet, area } = range;
  forEachStoredCell(range, (row, column) => {
    if (scope !== 'formats') session.book.setContent(sheet, row, column, EMPTY);
    if (scope !== 'contents') sheet.cells.setStyle(row, column, 0);
  });
  if (scope !== 'formats') session.edited(sheet, area);
  if (scope === 'contents') return;
  clearLineStyles(range);
  sheet.conditionalFormats.clear(area);
  sheet.merges.removeWithin(area);
  if (scope === 'all') sheet.validations.set(area, null);
}

function clearLineStyles({ sheet, area }: RangeSubject): void {
  if (isEntireColumn(area)) {
    for (const { first, last } of sheet.columns.runs)
      for (
        let column = Math.max(first, area.column);
        column <= last && column < area.column + area.columnCount;
        column++
      )
        sheet.columns.set(column, { style: null });
  } else if (isEntireRow(area)) {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      if (sheet.rows.get(row).style !== null) sheet.rows.set(row, { style: null });
  }
}
