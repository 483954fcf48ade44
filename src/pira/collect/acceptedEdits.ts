import type { SheetEdit } from '../sheet/sheetEdit';
import type { Answer } from './merge';
import { cellArea } from '../sheet/address';

/** The answers that were accepted as edits, one a sheet; out of date where a cell no longer is what it was read as. */
export function acceptedEdits(answers: readonly Answer[]): readonly SheetEdit[] {
  const sheets = [...new Set(answers.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet): SheetEdit => {
    const own = answers.filter(({ cell }) => cell.sheet === sheet);
    return {
      sheet,
      blocks: own.map(({ cell: { row, column }, edit }) => ({ row, column, cells: [[edit]] })),
      validations: [],
      highlights: null,
      widths: [],
      lookCopies: [],
      basis: own.flatMap(({ cell, before, known }) =>
        [{ ...cell, value: before }, ...known].map(({ row, column, value }) => ({
          area: cellArea({ row, column }),
          values: [[value]],
        })),
      ),
    };
  });
}
