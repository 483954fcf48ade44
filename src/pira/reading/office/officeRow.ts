import type { Context } from '../context/context';
import { draftIndicator } from '../draftIndicator';
import type { Draft, IndicatorDraft } from '../drafts';
import type { Cell } from '../lines/lines';
import { notePlaced } from '../placements';
import type { FieldCell } from '../tables/align';
import { RowFields } from '../tables/rowFields';
import type { Role } from '../../lexicon/labels/roles';

/** The first text of a row; its first cell where it has none. */
const firstText = (cells: readonly Cell[]): Cell | undefined =>
  cells.find(({ value }) => typeof value === 'string') ?? cells[0];

/** Takes the first text of a row that the office calls a heading for the title of an objective. */
export function enterHeading(cells: readonly Cell[], context: Context, draft: Draft): boolean {
  const cell = firstText(cells);
  if (!cell) return false;
  const title: FieldCell = { role: 'objective', slot: null, cell, more: [] };
  notePlaced(draft, [title]);
  return context.enterObjective([title], cell) !== null;
}

/** The fields of a row that the office calls an indicator: its first text names it where nothing else does. */
export function withName(fields: RowFields, naming: readonly Role[], cells: readonly Cell[]): RowFields {
  const cell = firstText(cells);
  if (fields.has(...naming) || !cell) return fields;
  const name: FieldCell = { role: naming[0] ?? 'name', slot: null, cell, more: [] };
  return new RowFields([name, ...fields.placed.filter((one) => one.cell !== cell)]);
}

/** Puts an indicator of several rows, as the office says it, in place of that of its first rows. */
export function withFurtherRow(draft: Draft, before: IndicatorDraft, fields: RowFields): IndicatorDraft {
  const { cell, objective, hidden, name, responsibilityCentre: centre, type: kind } = before.indicator;
  const own = fields.text('name');
  const place = {
    cell,
    objective,
    hidden,
    table: before.table,
    partOf: before.partOf,
    centre,
    kind,
    isSure: true,
  };
  const read = new Set(fields.placed.map((one) => one.cell));
  const whole = draftIndicator(fields, own.text === '' ? name : own, place);
  whole.actuals = [...whole.actuals, ...before.actuals.filter((value) => !read.has(value.cell))];
  draft.indicators.splice(draft.indicators.lastIndexOf(before), 1, whole);
  for (let at = draft.placements.length - 1; at >= 0; at -= 1) {
    const one = draft.placements[at];
    if (one?.indicator === before) draft.placements[at] = { ...one, indicator: whole };
    // Those of an indicator follow one another.
    else if (one && one.indicator !== null) break;
  }
  return whole;
}
