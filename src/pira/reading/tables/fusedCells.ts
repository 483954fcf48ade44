import { firstOf } from './align';
import type { FieldCell } from './align';
import { SURE, fit } from '../lines/fit';
import { tidy } from '../../lexicon/text/fold';
import type { Slot } from './layout';
import type { Cell } from '../lines/lines';
import { listedTitle } from '../lines/objectiveTitle';
import { readTargets } from '../../expressions/readTargets';
import { textTraits } from '../lines/traits';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

const SHORTEST_PROSE = 12;
const LONGEST_TYPE = 80;
const PROSE = rolesWith('prose-of-indicator');
const TELLING = rolesWith('told-by-cell');
const MOST_WORDS = 10;

/** A cell with a part of the text only. */
export function partOf(cell: Cell, text: string): Cell {
  return cell.holding({ text, value: text, tidy: tidy(text), traits: textTraits(text) });
}

/** The title of an objective among indicators, and the weight that its cell prints behind it. */
export function withWeight(name: FieldCell): FieldCell[] {
  const { title, weight } = listedTitle(name.cell.text);
  const titled: FieldCell = { ...name, role: 'objective', cell: partOf(name.cell, title) };
  const slot = null;
  return weight === null
    ? [titled]
    : [titled, { role: 'objectiveWeight', slot, cell: partOf(name.cell, weight), more: [] }];
}

function typeAtEnd(placed: FieldCell): readonly FieldCell[] | null {
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

const SIGN_AHEAD = /(?<=[\p{L}\p{N}%.)])(?=[<>=≥≤])/u;
const HAS_SIGN = /[<>=≥≤]/;

/** Whether a part of a cell is a field's whole content, without a remainder. */
function readsWhole(role: Role, { text, traits }: Cell, unit: string): boolean {
  if (fit(role, traits) < SURE) return false;
  if (role !== 'target') return !HAS_SIGN.test(text);
  const around = { format: '', header: '', indicator: '', polarity: '', year: null, years: [] };
  return readTargets({ value: text, text, unit, ...around }).every(
    ({ reading }) => reading.kind !== 'unreadable',
  );
}

/** A cell parted in two fields that stand side by side in the header, where each part reads whole. */
function parted(placed: FieldCell, first: Role, second: Role): readonly FieldCell[] | null {
  const { cell } = placed;
  const words = cell.text.replace(SIGN_AHEAD, ' ').split(/\s+/);
  if (typeof cell.value !== 'string' || words.length < 2 || words.length > MOST_WORDS) return null;
  for (let at = 1; at < words.length; at += 1) {
    const left = partOf(cell, words.slice(0, at).join(' '));
    const right = partOf(cell, words.slice(at).join(' '));
    if (readsWhole(first, left, '') && readsWhole(second, right, first === 'unit' ? left.text : ''))
      return [
        { role: first, slot: placed.role === first ? placed.slot : null, cell: left, more: [] },
        { role: second, slot: placed.role === second ? placed.slot : null, cell: right, more: [] },
      ];
  }
  return null;
}

const SIGN_AT_END = /^(.*[^<>=≥≤\s])\s*([<>=≥≤]{1,2})$/su;

/** The sign of comparison that has slipped to the end of the cell before the target, with it. */
function withSignAtEnd(placed: readonly FieldCell[]): readonly FieldCell[] {
  const target = firstOf(placed, 'target');
  const before = placed.findLast(({ cell }) => target && cell.column < target.cell.column);
  if (!target || !before || !HAS_SIGN.test(before.cell.text.slice(-1)) || HAS_SIGN.test(target.cell.text))
    return placed;
  const [, rest, sign] = SIGN_AT_END.exec(before.cell.text) ?? [];
  if (rest === undefined || sign === undefined) return placed;
  const operator: FieldCell = { role: 'operator', slot: null, cell: partOf(before.cell, sign), more: [] };
  return placed.flatMap((one) =>
    one === before ? [{ ...one, cell: partOf(one.cell, rest) }, operator] : [one],
  );
}

/** Whether the type and all that its header announces of an indicator stand in a row. */
function isComplete(placed: readonly FieldCell[], slots: readonly Slot[]): boolean {
  if (!holds(placed, 'type')) return false;
  for (const { role } of slots) if (TELLING.has(role) && !holds(placed, role)) return false;
  return true;
}

const holds = (placed: readonly FieldCell[], role: Role): boolean => firstOf(placed, role) !== undefined;

/** Parts the cells that hold two fields of the row, where one of the two is missing. */
export function separateCells(all: readonly FieldCell[], slots: readonly Slot[]): readonly FieldCell[] {
  const placed = withSignAtEnd(all);
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
