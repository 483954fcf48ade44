import { type CellValue, isNotCalculated, type Row } from '../../pira/sheet/sheet';
import { cellAddress } from '../../pira/sheet/address';
import { formulaAt } from '../../pira/sheet/grid';
import type { Problem } from '../problem';
import { gridOf, textOf } from '../exchange/cellBlocks';
import { holdsContent } from '../exchange/rangeValues';
import type { AskedPart } from './askPart';

/** What is wrong with a part that was written; null where all is as intended. */
export function writeProblem(asked: AskedPart): Problem | null {
  return hiddenSheet(asked) ?? changedBasis(asked) ?? changedCell(asked) ?? refusedCell(asked);
}

function hiddenSheet({ part: { snapshot }, sheet }: AskedPart): Problem | null {
  return snapshot.sheet.visible && sheet.visibility !== 'Visible'
    ? { code: 'hidden-meanwhile', sheet: snapshot.sheet.name }
    : null;
}

/** A cell that the results rest on and that differs from what was read. */
function changedBasis({ part: { snapshot, basis }, basis: asked }: AskedPart): Problem | null {
  for (const [index, { area, values }] of basis.entries()) {
    const now = gridOf(asked[index]?.values) ?? [];
    const place = firstDifference(values, now, (value, found) => textOfValue(value) === textOf(found));
    if (place !== null) return stale(snapshot.sheet.name, area.row + place.down, area.column + place.right);
  }
  return null;
}

/** A cell to be written that someone filled since it was read. */
function changedCell({ part: { snapshot, blocks }, before }: AskedPart): Problem | null {
  const { sheet } = snapshot;
  for (const [index, block] of blocks.entries()) {
    const found = gridOf(before[index]?.formulas) ?? [];
    const place = firstDifference(block.cells, found, (edit, formula, down, right) => {
      if (edit === null) return true;
      return textOf(formula) === formulaAt(sheet, block.row + down, block.column + right);
    });
    if (place !== null) return stale(sheet.name, block.row + place.down, block.column + place.right);
  }
  return null;
}

/** A cell that did not take what was written, as one under a merge does not. */
function refusedCell({ part: { snapshot, blocks }, after }: AskedPart): Problem | null {
  for (const [index, block] of blocks.entries()) {
    const now = gridOf(after[index]?.formulas) ?? [];
    const place = firstDifference(block.cells, now, (edit, found) => holdsContent(edit?.content, found));
    if (place !== null)
      return {
        code: 'in-the-way',
        sheet: snapshot.sheet.name,
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
