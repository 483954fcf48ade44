import type { Sheet } from '../../../../src/pira/sheet/sheet';
import further from '../../../fixtures/layouts/further-workbooks.json';
import workbooks from '../../../fixtures/layouts/workbooks.json';
import type { CellInput } from '../../../support/sheet';
import { sheetFromRows } from '../../../support/sheet';

export interface Grid {
  readonly name: string;
  /** Zero-based row and column of the first cell. */
  readonly at?: readonly number[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly hiddenRows?: readonly number[];
  readonly visible?: boolean;
}

type Books = Readonly<Record<string, readonly Grid[]>>;

const CASES: Books = workbooks;
const FURTHER: Books = further;

/** The sheet that a grid of a fixture holds. */
export function sheetOf({ name, at: [row = 0, column = 0] = [], rows, ...seen }: Grid): Sheet {
  return sheetFromRows(name, rows, { at: { row, column }, ...seen });
}

/**
 * Small workbooks by name: each of a kind that was once read wrongly, and those that somebody laid out in many ways, with
 * their right readings, before looking at how they are read.
 */
export const BOOKS: readonly (readonly [name: string, sheets: () => readonly Sheet[]])[] = [
  ...Object.entries(CASES),
  ...Object.entries(FURTHER),
].map(([name, grids]) => [name, () => grids.map(sheetOf)]);
