import { SURE, fit } from './fit';
import { inlineLabel } from './inline';
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

interface OpenPair extends Pair {
  readonly values: Cell[];
  /** The value stands in the label's own cell, so that nothing may follow it. */
  readonly isWhole: boolean;
}

const CLEAR = 0.75;

/** Fields whose label and value may share one cell. */
const INLINE: ReadonlySet<Role> = new Set([
  'mission',
  'programme',
  'responsibilityCentre',
  'objective',
  'name',
  'target',
  'actual',
  'unit',
  'type',
  'source',
  'activities',
  'stakeholders',
  'perspective',
]);

function opened(cell: Cell, read: (text: string) => Label | null): OpenPair | null {
  const label = read(cell.text);
  const role = label?.roles[0];
  if (label && role !== undefined && label.coverage >= CLEAR)
    return { role, label, cell, values: [], isWhole: false };
  const inline = inlineLabel(cell, read);
  const own = inline?.label.roles[0];
  if (!inline || own === undefined || !INLINE.has(own)) return null;
  return { role: own, label: inline.label, cell, values: [inline.rest], isWhole: !inline.isNumbered };
}

/** The labels of a row, each with its values, or null where the row is not made of labels and values. */
export function pairsOf(line: Line, read: (text: string) => Label | null): readonly Pair[] | null {
  const pairs: OpenPair[] = [];
  for (const cell of line.cells) {
    const last = pairs.at(-1);
    const answers = last?.values.length === 0 && fit(last.role, cell.traits) >= SURE;
    const next = answers ? null : opened(cell, read);
    if (next) pairs.push(next);
    else if (last && !last.isWhole) last.values.push(cell);
    else return null;
  }
  return pairs.every(({ values }) => values.length > 0 || pairs.length === 1) ? pairs : null;
}
