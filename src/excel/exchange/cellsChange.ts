import type { Area } from '../../pira/sheet/address';
import type { Row } from '../../pira/sheet/sheet';
import { gridOf, textOf } from './cellBlocks';
import type { LooksChange } from './looksChange';

/** What stands in one cell. */
export interface FormerCell {
  /** The formula or constant, as `Range.formulas` has it. */
  readonly formula: unknown;
  readonly format: string;
  /** A text that was typed, as opposed to a formula that gives one. */
  readonly isText: boolean;
}

/** A rectangle of cells before and after a write; null, on both sides, for a cell that it leaves alone. */
export interface BlockChange {
  readonly row: number;
  readonly column: number;
  readonly before: readonly Row<FormerCell | null>[];
  readonly after: readonly Row<FormerCell | null>[];
}

/** The cells of a sheet that a write leaves alone: a digest for each row that holds any, from the top. */
export type SheetDigest = readonly (readonly [row: number, digest: string])[];

/** All that a write changes in one sheet, before and after: turned around, it is the record of its undo. */
export interface CellsChange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly blocks: readonly BlockChange[];
  readonly looks: LooksChange;
  /** The cells that it leaves alone; null where they are not known, because the write was broken off. */
  readonly around: SheetDigest | null;
}

/** The change that leads back. */
export function reverseChange({ blocks, looks, ...rest }: CellsChange): CellsChange {
  const { widths, cells, validations, highlights, printed } = looks;
  return {
    ...rest,
    blocks: blocks.map((block) => ({ ...block, before: block.after, after: block.before })),
    looks: {
      widths: widths.map((one) => ({ ...one, before: one.after, after: one.before })),
      cells: cells.map((one) => ({ ...one, before: one.after, after: one.before })),
      validations: validations.map((one) => ({ ...one, before: one.after, after: one.before })),
      highlights: highlights === null ? null : { before: highlights.after, after: highlights.before },
      printed: printed === null ? null : { before: printed.after, after: printed.before },
    },
  };
}

/** The area that a block covers. */
export function changedArea({ row, column, after }: BlockChange): Area {
  return { row, column, rowCount: after.length, columnCount: after[0]?.length ?? 0 };
}

/** The areas that some changes wrote. */
export function changedAreas(changes: readonly CellsChange[]): { sheetId: string; area: Area }[] {
  return changes.flatMap(({ sheetId, blocks }) =>
    blocks.map((block) => ({ sheetId, area: changedArea(block) })),
  );
}

/** How many cells got another content. */
export function countWrittenCells({ blocks }: CellsChange): number {
  let count = 0;
  for (const { before, after } of blocks)
    after.forEach((row, down) =>
      row.forEach((cell, right) => {
        const former = before[down]?.[right];
        if (cell !== null && former && (cell.formula !== former.formula || cell.isText !== former.isText))
          count++;
      }),
    );
  return count;
}

/** What stands in the cells of a loaded range; neighbours that are alike, as empty ones are, share it. */
export function formerCells(range: Excel.Range | undefined): Row<FormerCell>[] {
  const formulas = gridOf(range?.formulas) ?? [];
  const formats = gridOf(range?.numberFormat) ?? [];
  const values = gridOf(range?.values) ?? [];
  const types = gridOf(range?.valueTypes) ?? [];
  let before: FormerCell | null = null;
  return formulas.map((row, down) =>
    row.map((formula, right): FormerCell => {
      const format = textOf(formats[down]?.[right]);
      const isText = types[down]?.[right] === 'String' && values[down]?.[right] === formula;
      if (before?.formula !== formula || before?.format !== format || before.isText !== isText)
        before = { formula, format, isText };
      return before;
    }),
  );
}
