import type { SheetEdit } from '../sheet/sheetEdit';
import type { Answer } from './merge';

/** The answers that were accepted as edits, one a sheet; out of date where a cell no longer holds what it held. */
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
      likenesses: [],
      basis: own.map(({ cell: { row, column }, before }) => ({
        area: { row, column, rowCount: 1, columnCount: 1 },
        values: [[before]],
      })),
    };
  });
}
