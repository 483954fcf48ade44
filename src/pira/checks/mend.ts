import type { CellRef } from '../address';
import type { Mend } from './finding';
import type { Inspection } from './inspection';

/**
 * A mend that replaces one part of a cell's text. Null where the cell does not hold the part exactly once, or
 * nothing would change: then it is not certain.
 */
export function replaceIn(
  { textAt }: Inspection,
  cell: CellRef | null,
  part: string,
  replacement: string,
): Mend | null {
  if (cell === null || part === '') return null;
  const before = textAt(cell);
  const [head, tail, ...more] = before.split(part);
  if (head === undefined || tail === undefined || more.length > 0) return null;
  const after = head + replacement + tail;
  return after === before ? null : { cell, before, after };
}

/** A mend of a cell that holds nothing but the text (spaces around it aside). Null where it holds more. */
export function replaceWhole(
  { textAt }: Inspection,
  cell: CellRef | null,
  text: string,
  after: string,
): Mend | null {
  if (cell === null) return null;
  const before = textAt(cell);
  return before.trim() !== text.trim() || before === after ? null : { cell, before, after };
}
