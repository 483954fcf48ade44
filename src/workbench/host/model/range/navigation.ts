import type { Area } from '../../../../pira/sheet/address';
import { boundingArea, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../../../book/areas';
import type { ClassDefinition } from '../../dispatch/hostClass';
import { invalidArgument } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import { rangeArgument } from '../rangeArgument';
import { forEachStoredCell, withArea } from './rangeSubject';
import type { RangeSubject } from '../../session';

/** The methods of a range that give another range. */
export const RANGE_NAVIGATION: NonNullable<ClassDefinition<RangeSubject>['objects']> = {
  GetCell: (range, args) =>
    rangeAt(range, { ...moveArea(range.area, args.integer(0), args.integer(1)), ...ONE_CELL }),
  GetRow: (range, args) => rangeAt(range, { ...moveArea(range.area, args.integer(0), 0), rowCount: 1 }),
  GetBoundingRect: (range, args) => {
    const other = rangeArgument(range.session, range.sheet, args, 0);
    if (other.sheet !== range.sheet) throw invalidArgument();
    return rangeAt(range, boundingArea(range.area, other.area));
  },
  GetUsedRangeOrNullObject: (range, args) => orNull(range, usedArea(range, args.boolean(0))),
};

const ONE_CELL = { rowCount: 1, columnCount: 1 };

function moveArea(area: Area, rows: number, columns: number): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}

/** The range over an area of the same sheet; InvalidArgument where the area is empty or leaves the sheet. */
function rangeAt(range: RangeSubject, area: Area): HostObject {
  const isOnSheet =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    lastRow(area) < MAX_ROWS &&
    lastColumn(area) < MAX_COLUMNS;
  if (!isOnSheet) throw invalidArgument();
  return range.session.model.range(withArea(range, area));
}

function orNull(range: RangeSubject, area: Area | null): HostObject | null {
  return area === null ? null : rangeAt(range, area);
}

function usedArea(range: RangeSubject, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  forEachStoredCell(range, (row, column) => {
    const cell = range.sheet.cells.get(row, column);
    if (valuesOnly && cell?.value === null && cell.formula === null) return;
    const area = { row, column, ...ONE_CELL };
    used = used === null ? area : boundingArea(used, area);
  });
  return used;
}
