import { addressOf } from '../sheet/address';
import type { OutcomeNote } from '../messages';
import type { ActualCell, Indicator, TargetCell } from '../plan/plan';

/** What was chosen for a year, or why nothing could be. */
export type CellOfYear<Cell> =
  { readonly ok: true; readonly cell: Cell } | { readonly ok: false; readonly reason: OutcomeNote };

/** The target to judge by: that of the year, else the only one without a year. Never one of another year. */
export function targetOfYear({ targets }: Indicator, year: number | null): CellOfYear<TargetCell> {
  if (targets.length === 0) return noCell({ code: 'target-missing' });
  if (year === null && targets.length > 1) return noCell({ code: 'year-unknown' });
  const candidates = year === null ? targets : cellOfYear(targets, year);
  const first = candidates[0];
  if (first === undefined)
    return noCell(year === null ? { code: 'target-missing' } : { code: 'target-missing-for-year', year });
  const same = candidates.length === 1 || candidates.every(({ reading }) => isAlike(reading, first.reading));
  return same
    ? { ok: true, cell: first }
    : noCell({ code: 'targets-disagree', cells: addresses(candidates) });
}

/** The actual to judge: that of the year, else one without a year, else null. Where several are measured they must agree. */
export function actualOfYear({ actuals }: Indicator, year: number | null): CellOfYear<ActualCell | null> {
  const candidates = cellOfYear(actuals, year);
  if (candidates.length < 2) return { ok: true, cell: candidates[0] ?? null };
  const measured = candidates.filter(({ measure }) => measure.kind !== 'not-measured');
  const first = measured[0] ?? candidates[0] ?? null;
  const same = measured.every(({ measure }) => isAlike(measure, first?.measure));
  return same ? { ok: true, cell: first } : noCell({ code: 'actuals-disagree', cells: addresses(measured) });
}

function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function cellOfYear<Cell extends { readonly year: number | null }>(
  cells: readonly Cell[],
  year: number | null,
): readonly Cell[] {
  const only = cells[0];
  if (only !== undefined && cells.length === 1) return only.year === year || only.year === null ? cells : [];
  const exact = cells.filter((cell) => cell.year === year);
  return exact.length > 0 ? exact : cells.filter((cell) => cell.year === null);
}

function addresses(cells: readonly (TargetCell | ActualCell)[]): string {
  return cells.map(({ cell }) => addressOf(cell)).join(', ');
}

function noCell(reason: OutcomeNote): { readonly ok: false; readonly reason: OutcomeNote } {
  return { ok: false, reason };
}
