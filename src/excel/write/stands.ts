import { tookContent } from './entries';
import type { PartRecord } from './record';

type Rows = readonly (readonly unknown[])[];

/** Whether a recorded block still has a cell that the write changed and that holds what was written. */
export function holdsSome({ block, former }: PartRecord['blocks'][number], now: Rows): boolean {
  return block.cells.some((row, down) =>
    row.some((edit, right) => {
      if (edit === null || edit.content.kind === 'kept') return false;
      const found = now[down]?.[right];
      return tookContent(edit.content, found) && !tookContent(edit.content, former[down]?.[right]?.formula);
    }),
  );
}

/** Whether every cell of a recorded block holds what was written. */
export function holdsAll({ block }: PartRecord['blocks'][number], now: Rows): boolean {
  return block.cells.every((row, down) =>
    row.every(
      (edit, right) =>
        edit === null || edit.content.kind === 'kept' || tookContent(edit.content, now[down]?.[right]),
    ),
  );
}
