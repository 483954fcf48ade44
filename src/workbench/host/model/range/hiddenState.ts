import { booleanValue } from '../values';
import type { RangeSubject } from '../../session';
import { requireFormattable } from './writable';
import { allOrNone } from '../format/sizes';

type Tristate = boolean | null;

interface HiddenState {
  /** Null where some are hidden and some not. */
  readonly rows: Tristate;
  readonly columns: Tristate;
}

/** Whether the rows and the columns of a range are hidden: all of them, none, or null for some. */
export function hiddenState({ sheet, area }: RangeSubject): HiddenState {
  let hiddenColumns = 0;
  for (const { first, last, hidden } of sheet.columns.runs) {
    const from = Math.max(first, area.column);
    const to = Math.min(last, area.column + area.columnCount - 1);
    if (hidden && from <= to) hiddenColumns += to - from + 1;
  }
  const hiddenRows = sheet.rows.layoutsAmong(area.row, area.rowCount).filter(({ hidden }) => hidden);
  return {
    rows: allOrNone(hiddenRows.length, area.rowCount),
    columns: allOrNone(hiddenColumns, area.columnCount),
  };
}

/** Hides or shows the rows of a range; a value that is no boolean is InvalidArgument. */
export function hideRows(range: RangeSubject, value: unknown): void {
  requireFormattable(range);
  const hidden = booleanValue(value);
  const { sheet, area } = range;
  for (let row = area.row; row < area.row + area.rowCount; row++) sheet.rows.set(row, { hidden });
}

/** Hides or shows the columns of a range; a value that is no boolean is InvalidArgument. */
export function hideColumns(range: RangeSubject, value: unknown): void {
  requireFormattable(range);
  const hidden = booleanValue(value);
  const { sheet, area } = range;
  for (let column = area.column; column < area.column + area.columnCount; column++)
    sheet.columns.set(column, { hidden });
}
