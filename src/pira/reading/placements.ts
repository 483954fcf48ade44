import type { CellRef } from '../sheet/address';
import type { PlacedAs, Placement } from '../plan/plan';
import type { FieldCell } from './tables/align';
import type { Draft, IndicatorDraft } from './drafts';
import type { Cell } from './lines/lines';
import { columnField } from './tables/tableColumns';
import type { Role } from '../lexicon/labels/roles';

/** What an account calls a cell that was read into a field. */
function placedAs(role: Role): PlacedAs {
  if (role === 'rowLabel') return 'header';
  return role === 'operator' ? role : columnField(role);
}

/** Notes what the cells of a row or a card were taken for; those of unknown columns went into no field. */
export function notePlaced(
  draft: Draft,
  placed: readonly FieldCell[],
  indicator: IndicatorDraft | null = null,
): void {
  for (const { role, cell, more, joins } of placed) {
    const as = placedAs(role);
    if (as === 'other') continue;
    draft.placements.push({ cell, as, indicator });
    for (const part of more) draft.placements.push({ cell: part, as, indicator });
    if (joins) for (const part of joins) draft.placements.push({ cell: part, as, indicator });
  }
}

/** Notes what some cells were taken for that belong to no indicator. */
export function noteCells(draft: Draft, cells: Iterable<CellRef>, as: PlacedAs): void {
  for (const cell of cells) draft.placements.push({ cell, as, indicator: null });
}

/** Notes cells that no field took. */
export function noteUnread(draft: Draft, cells: Iterable<Cell>): void {
  for (const cell of cells) draft.observations.push({ kind: 'unread-cell', cell, text: cell.text });
}

/** What cells were taken for; those of tables that were left out since then are none of the plan. */
export function placementsOf({ placements, indicators }: Draft): readonly Placement[] {
  const kept = new Set(indicators);
  const found: Placement[] = [];
  for (const { cell, as, indicator } of placements)
    if (indicator === null || kept.has(indicator))
      found.push({ cell, as, of: indicator?.indicator.cell ?? null });
  return found;
}
