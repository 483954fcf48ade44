import { columnLetters } from '../../../pira/sheet/address';
import type { Area } from '../../../pira/sheet/address';
import type { GridScene } from './gridScene';

export const HEADING_WIDTH = 44;
export const HEADING_HEIGHT = 22;

interface HeadingsProps {
  readonly scene: GridScene;
  readonly extent: Area;
  readonly view: Area;
  readonly isFrozen: boolean;
}

/** Letters above the columns. */
export function ColumnHeadings({ scene, extent, view, isFrozen }: HeadingsProps) {
  const { columns } = scene.geometry;
  const { selection } = scene.sheet;
  const start = columns.start(extent.column);
  return (
    <div
      aria-hidden="true"
      className={`heads column-heads ${isFrozen ? 'frozen' : ''}`}
      data-row={0}
      data-column={extent.column}
      style={{ width: columns.span(extent.column, extent.columnCount) }}
    >
      {indices(view.column, view.columnCount, (index) => columns.size(index) > 0).map((column) => (
        <span
          key={column}
          className={
            column >= selection.column && column < selection.column + selection.columnCount ? 'chosen' : ''
          }
          style={{ left: columns.start(column) - start, width: columns.size(column) }}
        >
          {columnLetters(column)}
        </span>
      ))}
    </div>
  );
}

/** Numbers beside the rows. */
export function RowHeadings({ scene, extent, view, isFrozen }: HeadingsProps) {
  const { rows } = scene.geometry;
  const { selection } = scene.sheet;
  const start = rows.start(extent.row);
  return (
    <div
      aria-hidden="true"
      className={`heads row-heads ${isFrozen ? 'frozen' : ''}`}
      data-row={extent.row}
      data-column={0}
      style={{ height: rows.span(extent.row, extent.rowCount) }}
    >
      {indices(view.row, view.rowCount, (index) => rows.size(index) > 0).map((row) => (
        <span
          key={row}
          className={row >= selection.row && row < selection.row + selection.rowCount ? 'chosen' : ''}
          style={{ top: rows.start(row) - start, height: rows.size(row) }}
        >
          {row + 1}
        </span>
      ))}
    </div>
  );
}

function indices(first: number, count: number, isShown: (index: number) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter(isShown);
}
