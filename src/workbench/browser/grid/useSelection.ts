import { type MouseEvent, useState } from 'react';
import type { Area } from '../../../pira/sheet/address';
import { bounding, MAX_COLUMNS, MAX_ROWS, sameArea } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { GridPlace } from './keys';
import { placeOf } from './placeOf';
import type { SheetGeometry } from './sheetGeometry';
import { cellAt } from './shownCells';

export interface Selecting {
  /** Where the selection began. */
  readonly anchor: GridPlace;
  /** What is to be in view: the cell where the selection began, all of one that came from elsewhere. */
  readonly toShow: Area;
  /** Selects the cell at a place; extended, all cells from the anchor to there. */
  readonly to: (place: GridPlace, isExtended: boolean) => void;
  /** Follows a pressed or dragged pointer. */
  readonly byPointer: (event: MouseEvent, geometry: SheetGeometry) => void;
}

/** The selection with the cell that it began at, from which Shift extends it. */
export function useSelection(workbook: OpenWorkbook, sheet: BookSheet): Selecting {
  const [begun, setBegun] = useState<{ readonly anchor: GridPlace; readonly area: Area } | null>(null);
  // A selection that came from elsewhere, such as an address or the add-in, begins at its first cell.
  const isBegunHere = begun !== null && sameArea(begun.area, sheet.selection);
  const anchor = isBegunHere ? begun.anchor : sheet.selection;
  const toShow = isBegunHere ? cellAt(sheet, anchor.row, anchor.column).area : sheet.selection;
  const select = (from: GridPlace, area: Area): void => {
    setBegun({ anchor: from, area });
    if (!sameArea(area, sheet.selection)) workbook.select(sheet, area);
  };
  const to = (place: GridPlace, isExtended: boolean): void => {
    const { area } = cellAt(sheet, place.row, place.column);
    if (isExtended) select(anchor, bounding(cellAt(sheet, anchor.row, anchor.column).area, area));
    else select(area, area);
  };
  const byPointer = (event: MouseEvent, geometry: SheetGeometry): void => {
    const hit = placeOf(event.target, event, geometry);
    if (hit === null) return;
    const isExtended = event.type === 'mousemove' || event.shiftKey;
    if (hit.kind === 'cell') {
      to(hit.place, isExtended);
      return;
    }
    if (isExtended) return;
    const isColumn = hit.kind === 'column';
    const area = isColumn
      ? { row: 0, column: hit.column, rowCount: MAX_ROWS, columnCount: 1 }
      : { row: hit.row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS };
    select(area, area);
  };
  return { anchor, toShow, to, byPointer };
}
