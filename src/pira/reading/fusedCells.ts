import { firstOf } from './align';
import type { Placed } from './align';
import { SURE, fit } from './fit';
import { tidy } from '../lexicon/text/fold';
import type { Slot } from './layout';
import type { Cell } from './lines';
import { textTraits } from './traits';
import { rolesWith } from '../lexicon/labels/roleProperties';
import type { Role } from '../lexicon/labels/roles';

const SHORTEST_PROSE = 12;
const LONGEST_TYPE = 80;
const PROSE = rolesWith('prose-of-indicator');
const TELLING = rolesWith('told-by-cell');
const MOST_WORDS = 10;

/** A cell with a part of the text only. */
export function partOf(cell: Cell, text: string): Cell {
  return cell.holding({ text, value: text, tidy: tidy(text), traits: textTraits(text) });
}

function typeAtEnd(placed: Placed): readonly Placed[] | null {
  if (!PROSE.has(placed.role) || placed.more.length > 0) return null;
  const { text } = placed.cell;
  const at = text.toLowerCase().lastIndexOf(' indicator');
  if (at < SHORTEST_PROSE || text.length - at > LONGEST_TYPE) return null;
  const type = partOf(placed.cell, text.slice(at + 1));
  if (!type.traits.isSurelyType) return null;
  return [
    { ...placed, cell: partOf(placed.cell, text.slice(0, at).trimEnd()) },
    { role: 'type', slot: null, cell: type, more: [] },
  ];
}

/** A cell parted in two that surely belong to two fields that stand side by side in the header. */
function parted(placed: Placed, first: Role, second: Role): readonly Placed[] | null {
  const words = placed.cell.text.split(/\s+/);
  if (typeof placed.cell.value !== 'string' || words.length < 2 || words.length > MOST_WORDS) return null;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const parts = [
      partOf(placed.cell, words.slice(0, at).join(' ')),
      partOf(placed.cell, words.slice(at).join(' ')),
    ];
    const [left, right] = parts;
    if (left && right && fit(first, left.traits) >= SURE && fit(second, right.traits) >= SURE)
      return [
        { role: first, slot: placed.role === first ? placed.slot : null, cell: left, more: [] },
        { role: second, slot: placed.role === second ? placed.slot : null, cell: right, more: [] },
      ];
  }
  return null;
}

/** Whether the type and all that its header announces of an indicator stand in a row. */
function isComplete(placed: readonly Placed[], slots: readonly Slot[]): boolean {
  if (!holds(placed, 'type')) return false;
  for (const { role } of slots) if (TELLING.has(role) && !holds(placed, role)) return false;
  return true;
}

const holds = (placed: readonly Placed[], role: Role): boolean => firstOf(placed, role) !== undefined;

/** Parts the cells that hold two fields of the row, where one of the two is missing. */
export function separateCells(placed: readonly Placed[], slots: readonly Slot[]): readonly Placed[] {
  if (isComplete(placed, slots)) return placed;
  const roles = new Set(placed.map(({ role }) => role));
  const missing = (role: Role): boolean => !roles.has(role);
  return placed.flatMap((one) => {
    const withType = missing('type') ? typeAtEnd(one) : null;
    if (withType) return withType;
    if (!TELLING.has(one.role) || fit(one.role, one.cell.traits) >= SURE) return [one];
    const at = slots.findIndex((slot) => slot === one.slot);
    const after = slots[at + 1]?.role;
    const before = slots[at - 1]?.role;
    const right =
      at >= 0 && after && TELLING.has(after) && missing(after) ? parted(one, one.role, after) : null;
    const left =
      at > 0 && before && TELLING.has(before) && missing(before) ? parted(one, before, one.role) : null;
    return right ?? left ?? [one];
  });
}
