import type { Cell, Line } from './lines';
import type { LabelReader } from './labelReader';
import { rolesWith } from '../../lexicon/labels/roleProperties';

const CONTEXT = rolesWith('context');
const STRUCTURES = rolesWith('structure');
const MOSTLY = 0.5;

/** The last row in which most columns of the widest row are filled. */
function lastFullRow(lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return lines.findLast(({ cells }) => cells.length > width * MOSTLY)?.row ?? null;
}

/**
 * Whether some lines list structures, each once and row below row, with things that no plan has, and end elsewhere than
 * the plan: "Area | In servizio | Cessazioni". The centres of a plan stand beside all its rows.
 */
export function listsStructures(
  lines: readonly Line[],
  plan: readonly Line[],
  isOfPlan: (cell: Cell) => boolean,
  labels: LabelReader,
): boolean {
  const at = lines.findIndex(({ cells }) => cells.length > 1);
  const [header, ...below] = lines.slice(Math.max(0, at));
  const roleOf = (cell: Cell): string => cell.label(labels)?.roles[0] ?? 'other';
  // Every list may have its remarks.
  const [key, ...further] = header?.cells.filter((cell) => roleOf(cell) !== 'notes') ?? [];
  if (!header || !key || !STRUCTURES.has(roleOf(key))) return false;
  const under = ({ column }: Cell): readonly Cell[] =>
    below.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
  // "In servizio" speaks of a service, and numbers stand below it.
  const isForeign = (cell: Cell): boolean =>
    STRUCTURES.has(roleOf(cell))
      ? under(cell).every(({ traits }) => traits.isNumeric)
      : !isOfPlan(cell) && !CONTEXT.has(roleOf(cell));
  const foreign = further.filter(isForeign);
  if (foreign.length <= further.length * MOSTLY) return false;
  const keys = below.map(({ cells }) => cells.find(({ column }) => column === key.column)?.tidy ?? '');
  const last = below.at(-1)?.row ?? 0;
  return (
    below.length > 0 &&
    below.length === last - header.row &&
    !keys.includes('') &&
    new Set(keys).size === keys.length &&
    last !== lastFullRow(plan)
  );
}
