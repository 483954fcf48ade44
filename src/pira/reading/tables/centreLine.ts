import { isPersonOrContact } from '../../lexicon/cells/otherTables';
import { namesCentre } from '../../lexicon/cells/centres';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';

const STRUCTURES = rolesWith('structure');
const MOST_CELLS = 2;

/** The cell of a line that only names a part of the body, alone or with who directs it; null in any other line. */
export function centreIn({ cells }: Line, labels: LabelReader): Cell | null {
  const [first, ...others] = cells;
  if (!first || cells.length > MOST_CELLS || !namesCentre(first.tidy)) return null;
  return others.every((cell) => isHead(cell, labels)) ? first : null;
}

/** "Dirigente: Rossi", "dott. Bianchi". */
function isHead(cell: Cell, labels: LabelReader): boolean {
  const role = cell.inline(labels)?.label.roles[0];
  return (role !== undefined && STRUCTURES.has(role)) || isPersonOrContact(cell.text);
}
