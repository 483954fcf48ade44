import type { Alignment, FieldCell } from './align';
import type { Layout } from './layout';
import type { Observation } from '../../plan/observation';

/**
 * What is to be said of the cells of a row that do not stand under their own header. `bare` holds the columns of which
 * the missing header was told before, and gets those told now.
 */
export function rowObservations(
  placed: readonly FieldCell[],
  alignment: Alignment,
  { sheet, lastRow }: Layout,
  bare: Set<number>,
): readonly Observation[] {
  const found: Observation[] = [];
  for (const { role, slot, cell, more } of placed) {
    if (alignment.isSure && slot?.column === cell.column && more.length === 0) continue;
    const isPart = !slot && !alignment.placed.some((other) => other.cell === cell);
    if (isPart) found.push({ kind: 'fused-cell', cell, text: cell.text, field: role });
    else if (!slot && !bare.has(cell.column)) {
      bare.add(cell.column);
      found.push({ kind: 'missing-header', cell: { sheet, row: lastRow, column: cell.column }, field: role });
    } else if (slot && slot.column !== cell.column)
      found.push({ kind: 'shifted-cell', cell, text: cell.text, field: role });
    for (const part of more) found.push({ kind: 'split-cell', cell: part, text: part.text, field: role });
    if (!alignment.isSure && (role === 'target' || role === 'actual'))
      found.push({ kind: 'ambiguous-cell', cell, text: cell.text });
  }
  return found;
}
