import { namesCentre } from '../../../lexicon/cells/centres';
import { rolesWith } from '../../../lexicon/labels/roleProperties';
import type { Role } from '../../../lexicon/labels/roles';
import { fit } from '../../lines/fit';
import type { Cell, Line } from '../../lines/lines';
import type { Layout } from '../layout';

const OF_INDICATORS: ReadonlySet<Role> = new Set(['name', 'unit', 'target']);
const CENTRES = rolesWith('structure');
const OUTSIDE = -3;
const OF_STRUCTURE = 3;
/** A row is of one header where so much more speaks for it; a column that only one of them has tells it alone. */
const CLEAR = 3;

/**
 * Whether two headers stand one right below the other, and rows of both by turns below them: objectives under "Cod. |
 * Obiettivo | Responsabile | Peso", their indicators under "| Indicatore | Unità | Target".
 */
export function areStacked(upper: Layout, lower: Layout): boolean {
  const objective = upper.slots.find(({ role }) => role === 'objective');
  const isOver = lower.slots.some(({ role, column }) => role === 'name' && column === objective?.column);
  // A label of indicators in the upper one makes it a part of the lower, broken over two rows.
  const isWhole = !upper.slots.some(({ role }) => OF_INDICATORS.has(role));
  return isOver && isWhole && upper.lastRow === lower.firstRow - 1;
}

function pointsOf(cell: Cell, { slots }: Layout): number {
  const slot = slots.find(({ column }) => column === cell.column);
  if (!slot) return OUTSIDE;
  return CENTRES.has(slot.role) && namesCentre(cell.tidy) ? OF_STRUCTURE : fit(slot.role, cell.traits);
}

/** Under which of two stacked headers a row stands; "unclear" where it may be a row of either. */
export function headerOf({ cells }: Line, upper: Layout, lower: Layout): 'upper' | 'lower' | 'unclear' {
  const told = cells.filter(({ traits }) => !traits.isMissing);
  const sum = (layout: Layout): number => told.reduce((points, cell) => points + pointsOf(cell, layout), 0);
  const more = sum(upper) - sum(lower);
  return Math.abs(more) < CLEAR ? 'unclear' : more > 0 ? 'upper' : 'lower';
}
