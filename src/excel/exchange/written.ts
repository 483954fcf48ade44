import type { Area } from '../../pira/sheet/address';
import { type CellsChange, changedArea } from './cellsChange';

/** The areas that some changes wrote. */
export function areasOf(changes: readonly CellsChange[]): { sheetId: string; area: Area }[] {
  return changes.flatMap(({ sheetId, blocks }) =>
    blocks.map((block) => ({ sheetId, area: changedArea(block) })),
  );
}

/** How many cells got another content. */
export function countWrittenCells({ blocks }: CellsChange): number {
  let count = 0;
  for (const { before, after } of blocks)
    after.forEach((row, down) =>
      row.forEach((cell, right) => {
        const former = before[down]?.[right];
        if (cell !== null && former && (cell.formula !== former.formula || cell.isText !== former.isText))
          count++;
      }),
    );
  return count;
}
