import { type RefObject, useEffect } from 'react';
import { HEAD_HEIGHT, HEAD_WIDTH } from './Heads';
import type { SheetGeometry } from './sheetGeometry';
import type { ShownCell } from './shownCells';
import { type Frozen, scrolledTo } from './viewport';

/** Scrolls the active cell into view whenever another one becomes active. */
export function useScrollTo(
  element: RefObject<HTMLElement | null>,
  { row, column }: ShownCell,
  geometry: SheetGeometry,
  { rows, columns }: Frozen,
): void {
  useEffect(() => {
    const scroller = element.current;
    if (scroller === null) return;
    const seen = {
      top: scroller.scrollTop,
      left: scroller.scrollLeft,
      width: scroller.clientWidth - HEAD_WIDTH,
      height: scroller.clientHeight - HEAD_HEIGHT,
    };
    const { top, left } = scrolledTo({ row, column }, geometry, { rows, columns }, seen);
    if (top !== seen.top || left !== seen.left) scroller.scrollTo({ top, left });
  }, [element, row, column, geometry, rows, columns]);
}
