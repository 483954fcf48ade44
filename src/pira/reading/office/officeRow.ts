import type { Context } from '../context/context';
import type { Draft } from '../drafts';
import type { Cell } from '../lines/lines';
import { notePlaced } from '../placements';
import type { Placed } from '../tables/align';
import { RowFields } from '../tables/rowFields';
import type { Role } from '../../lexicon/labels/roles';

/** The first text of a row; its first cell where it has none. */
const firstText = (cells: readonly Cell[]): Cell | undefined =>
  cells.find(({ value }) => typeof value === 'string') ?? cells[0];

/** Takes the first text of a row that the office calls a heading for the title of an objective. */
export function enterHeading(cells: readonly Cell[], context: Context, draft: Draft): boolean {
  const cell = firstText(cells);
  if (!cell) return false;
  const title: Placed = { role: 'objective', slot: null, cell, more: [] };
  notePlaced(draft, [title]);
  return context.enterObjective([title], cell) !== null;
}

/** The fields of a row that the office calls an indicator: its first text names it where nothing else does. */
export function withName(fields: RowFields, naming: readonly Role[], cells: readonly Cell[]): RowFields {
  const cell = firstText(cells);
  if (fields.has(...naming) || !cell) return fields;
  const name: Placed = { role: naming[0] ?? 'name', slot: null, cell, more: [] };
  return new RowFields([name, ...fields.placed.filter((one) => one.cell !== cell)]);
}
