import { type RefObject, useEffect } from 'react';
import type { Area } from '../../../pira/sheet/address';
import { HEADING_HEIGHT, HEADING_WIDTH } from './Headings';
import type { SheetGeometry } from './sheetGeometry';
import { type Frozen, scrollTarget } from './viewport';

/** Scrolls cells into view whenever others are to be shown; of more than fit, the first ones. */
export function useScrollTo(
  element: RefObject<HTMLElement | null>,
  { row, column, rowCount, columnCount }: Area,
  geometry: SheetGeometry,
  { rows, columns }: Frozen,
): void {
  useEffect(() => {
    const scroller = element.current;
    if (scroller === null) return;
    const seen = {
      top: scroller.scrollTop,
      left: scroller.scrollLeft,
      width: scroller.clientWidth - HEADING_WIDTH,
      height: scroller.clientHeight - HEADING_HEIGHT,
    };
    const { top, left } = scrollTarget(
      { row, column, rowCount, columnCount },
      geometry,
      { rows, columns },
      seen,
    );
    if (top !== seen.top || left !== seen.left) scroller.scrollTo({ top, left });
  }, [element, row, column, rowCount, columnCount, geometry, rows, columns]);
}
