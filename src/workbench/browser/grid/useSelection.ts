import { type MouseEvent, useState } from 'react';
import type { Area } from '../../../pira/sheet/address';
import { boundingArea, MAX_COLUMNS, MAX_ROWS, sameArea } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { CellPosition } from './keyMoves';
import { hitTest } from './hitTest';
import type { SheetGeometry } from './sheetGeometry';
import { cellAt } from './shownCells';

export interface GridSelection {
  /** Where the selection began. */
  readonly anchor: CellPosition;
  /** What is to be in view: the cell where the selection began, all of one that came from elsewhere. */
  readonly toShow: Area;
  /** Selects the cell at a place; extended, all cells from the anchor to there. */
  readonly select: (place: CellPosition, isExtended: boolean) => void;
  /** Follows a pressed or dragged pointer. */
  readonly selectByPointer: (event: MouseEvent, geometry: SheetGeometry) => void;
}

/** The selection with the cell that it began at, from which Shift extends it. */
export function useSelection(workbook: OpenWorkbook, sheet: BookSheet): GridSelection {
  const [begun, setBegun] = useState<{ readonly anchor: CellPosition; readonly area: Area } | null>(null);
  // A selection that came from elsewhere, such as an address or the add-in, begins at its first cell.
  const isBegunHere = begun !== null && sameArea(begun.area, sheet.selection);
  const anchor = isBegunHere ? begun.anchor : sheet.selection;
  const toShow = isBegunHere ? cellAt(sheet, anchor.row, anchor.column).area : sheet.selection;
  const selectArea = (from: CellPosition, area: Area): void => {
    setBegun({ anchor: from, area });
    if (!sameArea(area, sheet.selection)) workbook.select(sheet, area);
  };
  const select = (place: CellPosition, isExtended: boolean): void => {
    const { area } = cellAt(sheet, place.row, place.column);
    if (isExtended) selectArea(anchor, boundingArea(cellAt(sheet, anchor.row, anchor.column).area, area));
    else selectArea(area, area);
  };
  const selectByPointer = (event: MouseEvent, geometry: SheetGeometry): void => {
    const hit = hitTest(event.target, event, geometry);
    if (hit === null) return;
    const isExtended = event.type === 'mousemove' || event.shiftKey;
    if (hit.kind === 'cell') {
      select(hit.place, isExtended);
      return;
    }
    if (isExtended) return;
    const isColumn = hit.kind === 'column';
    const area = isColumn
      ? { row: 0, column: hit.column, rowCount: MAX_ROWS, columnCount: 1 }
      : { row: hit.row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS };
    selectArea(area, area);
  };
  return { anchor, toShow, select, selectByPointer };
}
