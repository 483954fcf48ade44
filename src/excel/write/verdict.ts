import { type CellValue, isNotCalculated, type Row } from '../../pira/sheet';
import { cellAddress } from '../../pira/address';
import { formulaAt } from '../../pira/reports/grid';
import type { Problem } from '../problem';
import { gridOf, textOf } from '../read/cells';
import type { Before } from './before';
import { tookContent } from './entries';
import type { PartRecord } from './record';
import type { SheetPart } from './trip';

/** What is wrong with a part that was written; null where all is as intended. */
export function verdictOn(
  part: SheetPart,
  before: Before,
  record: PartRecord,
  after: readonly Excel.Range[],
): Problem | null {
  return (
    hiddenSheet(part, before) ??
    changedBasis(part, before) ??
    changedCell(part, record) ??
    refusedCell(part, after)
  );
}

function hiddenSheet({ snapshot: { sheet } }: SheetPart, before: Before): Problem | null {
  return sheet.visible && before.sheet.visibility !== 'Visible'
    ? { code: 'hidden-meanwhile', sheet: sheet.name }
    : null;
}

/** A cell that the results rest on and that differs from what was read. */
function changedBasis({ snapshot, basis }: SheetPart, before: Before): Problem | null {
  for (const [index, { area, values }] of basis.entries()) {
    const now = gridOf(before.basis[index]?.values) ?? [];
    const place = firstDifference(values, now, (value, found) => textOfValue(value) === textOf(found));
    if (place !== null) return stale(snapshot.sheet.name, area.row + place.down, area.column + place.right);
  }
  return null;
}

/** A cell to be written that someone filled since it was read. */
function changedCell({ snapshot: { sheet } }: SheetPart, { blocks }: PartRecord): Problem | null {
  for (const { block, former } of blocks) {
    const place = firstDifference(block.cells, former, (edit, found, down, right) => {
      if (edit === null) return true;
      return textOf(found?.formula) === formulaAt(sheet, block.row + down, block.column + right);
    });
    if (place !== null) return stale(sheet.name, block.row + place.down, block.column + place.right);
  }
  return null;
}

/** A cell that did not take what was written, as one under a merge does not. */
function refusedCell(
  { snapshot: { sheet }, blocks }: SheetPart,
  after: readonly Excel.Range[],
): Problem | null {
  for (const [index, block] of blocks.entries()) {
    const now = gridOf(after[index]?.formulas) ?? [];
    const place = firstDifference(block.cells, now, (edit, found) => tookContent(edit?.content, found));
    if (place !== null)
      return {
        code: 'in-the-way',
        sheet: sheet.name,
        cell: cellAddress(block.row + place.down, block.column + place.right),
      };
  }
  return null;
}

function firstDifference<A, B>(
  expected: readonly Row<A>[],
  found: readonly Row<B>[],
  isSame: (a: A, b: B | undefined, down: number, right: number) => boolean,
): { readonly down: number; readonly right: number } | null {
  for (let down = 0; down < expected.length; down++) {
    const row = expected[down] ?? [];
    const other = found[down];
    const right = row.findIndex((value, index) => !isSame(value, other?.[index], down, index));
    if (right >= 0) return { down, right };
  }
  return null;
}

function textOfValue(value: CellValue): string {
  if (value === null || typeof value !== 'object') return textOf(value);
  return isNotCalculated(value) ? '' : value.error;
}

function stale(sheet: string, row: number, column: number): Problem {
  return { code: 'stale', sheet, cell: cellAddress(row, column) };
}
