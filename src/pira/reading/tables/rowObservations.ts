import { firstOf } from './align';
import type { Alignment, FieldCell } from './align';
import type { Layout } from './layout';
import type { Observation } from '../../plan/observation';

/** "1) Corsi 2) Fiere", "a. Corsi\nb. Fiere". */
const NUMBERED = /^\s*(?:\(?1\s?[).°:-][\s\S]*?\s\(?2\s?[).°:-]|\(?a[).][\s\S]*?\s\(?b[).])\s*\S/iu;
const BULLETS = /^\s*[-–•*]\s*\S.*\n\s*[-–•*]\s*\S/u;

const isNumberedList = (text: string): boolean => NUMBERED.test(text) || BULLETS.test(text);

/** Whether a text holds a list or several lines. */
const holdsSeveral = (text: string): boolean => isNumberedList(text) || /\S\s*\n\s*\S/u.test(text);

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
  const name = firstOf(placed, 'name')?.cell;
  const holds = placed.some(({ role, cell }) => role === 'target' && holdsSeveral(cell.text));
  if (name && holds && isNumberedList(name.text))
    found.push({ kind: 'packed-row', cell: name, text: name.text });
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
