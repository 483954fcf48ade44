import type { CellPosition } from './keyMoves';
import type { SheetGeometry } from './sheetGeometry';

/** What a pointer is over: a cell, the head of a column or of a row, or nothing of these. */
export type Hit =
  | { readonly kind: 'cell'; readonly place: CellPosition }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'row'; readonly row: number }
  | null;

/** Finds what lies under a pointer; `target` is the element that it met. */
export function hitTest(
  target: EventTarget,
  pointer: { readonly clientX: number; readonly clientY: number },
  { rows, columns }: SheetGeometry,
): Hit {
  if (!(target instanceof Element)) return null;
  const part = target.closest('[data-row]');
  if (!(part instanceof HTMLElement)) return null;
  const box = part.getBoundingClientRect();
  const row = rows.at(rows.start(Number(part.dataset['row'])) + pointer.clientY - box.top);
  const column = columns.at(columns.start(Number(part.dataset['column'])) + pointer.clientX - box.left);
  if (part.classList.contains('column-heads')) return { kind: 'column', column };
  if (part.classList.contains('row-heads')) return { kind: 'row', row };
  return { kind: 'cell', place: { row, column } };
}
