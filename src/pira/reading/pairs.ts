import { SURE, fit } from './fit';
import type { Label } from './label';
import type { Cell, Line } from './lines';
import type { Role } from './words/roles';

/** A label and the cells that follow it in its row. */
export interface Pair {
  readonly role: Role;
  readonly label: Label;
  readonly cell: Cell;
  readonly values: readonly Cell[];
}

const CLEAR = 0.75;

/** The labels of a row, each with its values, or null where the row is not made of labels and values. */
export function pairsOf(line: Line, read: (text: string) => Label | null): readonly Pair[] | null {
  const pairs: { role: Role; label: Label; cell: Cell; values: Cell[] }[] = [];
  for (const cell of line.cells) {
    const last = pairs.at(-1);
    const label = read(cell.text);
    const role = label?.roles[0];
    const answers = last !== undefined && last.values.length === 0 && fit(last.role, cell.traits) >= SURE;
    if (label && role !== undefined && label.coverage >= CLEAR && !answers)
      pairs.push({ role, label, cell, values: [] });
    else if (last) last.values.push(cell);
    else return null;
  }
  const isPaired = pairs.every(({ values }, i) => values.length > 0 || (i === pairs.length - 1 && i === 0));
  return isPaired ? pairs : null;
}
