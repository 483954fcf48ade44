import { type MouseEvent, useState } from 'react';
import type { Area } from '../../../pira/address';
import { bounding, MAX_COLUMNS, MAX_ROWS, sameArea } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import type { OpenWorkbook } from '../session/openWorkbook';
import type { Place } from './keys';
import { placeOf } from './placeOf';
import type { SheetGeometry } from './sheetGeometry';
import { cellAt } from './shownCells';

export interface Selecting {
  /** Where the selection began. */
  readonly anchor: Place;
  /** Selects the cell at a place; extended, all cells from the anchor to there. */
  readonly to: (place: Place, isExtended: boolean) => void;
  /** Follows a pressed or dragged pointer. */
  readonly byPointer: (event: MouseEvent, geometry: SheetGeometry) => void;
}

export function useSelection(workbook: OpenWorkbook, sheet: BookSheet): Selecting {
  const [anchor, setAnchor] = useState<Place>(sheet.selection);
  const select = (area: Area): void => {
    if (!sameArea(area, sheet.selection)) workbook.select(sheet, area);
  };
  const to = (place: Place, isExtended: boolean): void => {
    const { area } = cellAt(sheet, place.row, place.column);
    if (!isExtended) setAnchor({ row: area.row, column: area.column });
    select(isExtended ? bounding(cellAt(sheet, anchor.row, anchor.column).area, area) : area);
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
    setAnchor({ row: isColumn ? 0 : hit.row, column: isColumn ? hit.column : 0 });
    select(
      isColumn
        ? { row: 0, column: hit.column, rowCount: MAX_ROWS, columnCount: 1 }
        : { row: hit.row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS },
    );
  };
  return { anchor, to, byPointer };
}
