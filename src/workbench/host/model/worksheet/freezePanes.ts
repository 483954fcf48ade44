import { MAX_COLUMNS, MAX_ROWS } from '../../../book/areas';
import type { SheetView } from '../../../book/sheetView';
import { HostClass } from '../../dispatch/hostClass';
import { invalidArgument } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import { rangeArgument } from '../rangeArgument';
import type { WorksheetSubject } from './worksheetSubject';

export const freezePanesClass = new HostClass<WorksheetSubject>({
  name: 'WorksheetFreezePanes',
  objects: {
    GetLocationOrNullObject: frozenRange,
  },
  actions: {
    FreezeRows: (subject, args) => freeze(subject, requireCount(args.integer(0, 1)), 0),
    FreezeAt: (subject, args) => {
      const { area } = rangeArgument(subject.session, subject.sheet, args, 0);
      const rows = area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount;
      const columns = area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount;
      freeze(subject, rows, columns);
    },
    Unfreeze: (subject) => freeze(subject, 0, 0),
  },
});

function freeze({ session, sheet }: WorksheetSubject, frozenRows: number, frozenColumns: number): void {
  session.requirePageSetup();
  const view: SheetView = { ...sheet.view.value, frozenRows, frozenColumns };
  sheet.view.set(view);
}

function requireCount(value: number): number {
  if (value < 0) throw invalidArgument();
  return value;
}

/** The rows and columns that stay in place, as one range; null where none do. */
function frozenRange({ session, sheet }: WorksheetSubject): HostObject | null {
  const { frozenRows, frozenColumns } = sheet.view.value;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const area = {
    row: 0,
    column: 0,
    rowCount: frozenRows === 0 ? MAX_ROWS : frozenRows,
    columnCount: frozenColumns === 0 ? MAX_COLUMNS : frozenColumns,
  };
  return session.model.range({ session, sheet, area });
}
