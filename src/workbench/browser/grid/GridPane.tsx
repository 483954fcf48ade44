import type { Area } from '../../../pira/sheet/address';
import { lastColumn, lastRow } from '../../book/areas';
import type { CellFormat } from '../../book/cellFormat';
import { CellView } from './look/CellView';
import { cellLook, runLook } from './look/cellLook';
import { type GridScene, NO_ROOM } from './gridScene';
import { cellKey } from './look/conditionalLooks';
import { Overlays } from './Overlays';
import { type ShownCell, shownCells } from './shownCells';
import { textLook } from './look/textLook';

interface GridPaneProps {
  readonly scene: GridScene;
  /** The rows and columns of the pane, and those of them to draw. */
  readonly extent: Area;
  readonly view: Area;
  readonly className: string;
}

/** One of the up to four parts of the grid that frozen rows and columns make. */
export function GridPane({ scene, extent, view, className }: GridPaneProps) {
  const { rows, columns } = scene.geometry;
  const left = columns.start(extent.column);
  const top = rows.start(extent.row);
  const width = columns.span(extent.column, extent.columnCount);
  const height = rows.span(extent.row, extent.rowCount);
  const shown = shownCells(scene.sheet, view, [scene.active, ...scene.cellsWithNotes(view)]);
  const looks = scene.looksIn(view);
  const hasRoom = ({ area }: ShownCell): boolean =>
    columns.span(area.column, area.columnCount) > 0 && rows.span(area.row, area.rowCount) > 0;
  // What is hidden is not drawn; the active cell is still there for those who hear it.
  const isDrawn = (cell: ShownCell): boolean =>
    hasRoom(cell) || (cell.row === scene.active.row && cell.column === scene.active.column);
  return (
    <div
      role="rowgroup"
      className={`pane ${className}`}
      style={{ width, height }}
      data-row={extent.row}
      data-column={extent.column}
    >
      {scene.sheet.view.value.showGridlines && <GridLines scene={scene} view={view} left={left} top={top} />}
      {[...shown].map(([row, cells]) => (
        <div key={row} role="row" aria-rowindex={row + 1}>
          {cells.filter(isDrawn).map(({ column, area }) => {
            const { value, format, text, runs, numberColor } = scene.displayedCell(row, column);
            const look = looks.get(cellKey(row, column)) ?? null;
            return (
              <CellView
                key={column}
                id={scene.cellId(row, column, view)}
                column={column}
                text={text}
                runs={runs?.map((run) => ({ text: run.text, look: runLook(run, format) })) ?? null}
                note={scene.notes.get(cellKey(row, column)) ?? null}
                isSelected={scene.isSelected(row, column)}
                isEditable={scene.isEditable(row, column)}
                left={columns.start(area.column) - left}
                top={rows.start(area.row) - top}
                width={columns.span(area.column, area.columnCount) + 1}
                height={rows.span(area.row, area.rowCount) + 1}
                isHidden={!hasRoom({ row, column, area })}
                isMerged={area.rowCount * area.columnCount > 1}
                room={area.columnCount > 1 ? NO_ROOM : scene.roomBeside(row, column)}
                look={cellLook(inColor(format, numberColor), look, value)}
                textLook={textLook(format, text, columns.span(area.column, area.columnCount))}
              />
            );
          })}
        </div>
      ))}
      {scene.selectsMore && (
        <Box className="selection" scene={scene} area={scene.sheet.selection} left={left} top={top} />
      )}
      {hasRoom(scene.active) && (
        <Box className="active" scene={scene} area={scene.active.area} left={left} top={top} />
      )}
      <Overlays scene={scene} extent={extent} />
    </div>
  );
}

function inColor(format: CellFormat, color: string | null): CellFormat {
  return color === null ? format : { ...format, fontColor: color };
}

interface PartProps {
  readonly scene: GridScene;
  readonly left: number;
  readonly top: number;
}

function Box({ scene, area, left, top, className }: PartProps & { area: Area; className: string }) {
  const { rows, columns } = scene.geometry;
  return (
    <div
      aria-hidden="true"
      className={className}
      style={{
        left: columns.start(area.column) - left,
        top: rows.start(area.row) - top,
        width: columns.span(area.column, area.columnCount) + 1,
        height: rows.span(area.row, area.rowCount) + 1,
      }}
    />
  );
}

function GridLines({ scene, view, left, top }: PartProps & { view: Area }) {
  const { rows, columns } = scene.geometry;
  const lines = [];
  for (let row = view.row; row <= lastRow(view); row++)
    lines.push(<i key={`r${row}`} className="line-row" style={{ top: rows.start(row + 1) - top }} />);
  for (let column = view.column; column <= lastColumn(view); column++)
    lines.push(
      <i key={`c${column}`} className="line-column" style={{ left: columns.start(column + 1) - left }} />,
    );
  return <div aria-hidden="true">{lines}</div>;
}
