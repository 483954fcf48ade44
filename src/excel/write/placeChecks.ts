import { least, most } from '../../pira/extremes';
import { type Area, cellArea } from '../../pira/sheet/address';
import { gridOf, textOf } from '../exchange/cellBlocks';
import { changedArea, type CellsChange } from '../exchange/cellsChange';
import type { SheetContents } from '../exchange/sheetDigest';

/** Cells of one column by which it is seen that the rows and columns of a sheet have not moved since. */
export interface PlaceCheck {
  readonly sheetId: string;
  readonly area: Area;
  readonly texts: readonly string[];
}

/** The header that a change has written, where it has, and what it leaves alone beside its cells and in the row below. */
export function placeChecksOf(contents: SheetContents, change: CellsChange): PlaceCheck[] {
  const [first] = change.blocks;
  const header = first?.after[0]?.[0];
  const own: PlaceCheck[] =
    first !== undefined && header?.isText === true
      ? [
          {
            sheetId: change.sheetId,
            area: cellArea(first),
            texts: [textOf(header.formula)],
          },
        ]
      : [];
  return [...own, ...placeCheckBeside(contents, change)];
}

/** The fullest column that a change leaves alone, the last of several; none where nothing stands in its rows. */
function placeCheckBeside(
  { firstRow, firstColumn, formulas }: SheetContents,
  change: CellsChange,
): PlaceCheck[] {
  const areas = [...change.blocks.map(changedArea), ...change.looks.cells.map(({ area }) => area)];
  const isOwn = (column: number): boolean =>
    areas.some((area) => column >= area.column && column < area.column + area.columnCount);
  const row = least(areas.map((area) => area.row));
  const end = most(areas.map((area) => area.row + area.rowCount));
  const rows = Array.from(
    { length: Math.max(0, end - row + 1) },
    (_, down) => formulas[row + down - firstRow] ?? [],
  );
  const width = most(rows.map(({ length }) => length));
  let best: PlaceCheck | null = null;
  let fullest = 1;
  for (let right = 0; right < width; right++) {
    const column = firstColumn + right;
    if (isOwn(column)) continue;
    const texts = rows.map((cells) => textOf(cells[right]));
    const filled = texts.filter((text) => text !== '').length;
    if (filled < fullest) continue;
    fullest = filled;
    best = { sheetId: change.sheetId, area: { row, column, rowCount: rows.length, columnCount: 1 }, texts };
  }
  return best === null ? [] : [best];
}

/** Whether other texts stand now where the check was taken. */
export function hasMoved({ texts }: PlaceCheck, now: Excel.Range): boolean {
  const found = gridOf(now.formulas) ?? [];
  return texts.some((text, down) => textOf(found[down]?.[0]) !== text);
}
