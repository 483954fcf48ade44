import type { CellRef } from '../../pira/address';
import type { Mend } from '../../pira/checks/finding';
import type { SheetEdit } from '../../pira/sheetEdit';

/** Text whatever it looks like: a mended code such as 011 must not become a number. */
const TEXT_FORMAT = '@';

const areaOf = ({ row, column }: CellRef) => ({ row, column, rowCount: 1, columnCount: 1 });

/** The mends as edits, one a sheet; out of date where a cell no longer holds what the mend was made from. */
export function mendEdits(mends: readonly Mend[]): readonly SheetEdit[] {
  const sheets = [...new Set(mends.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) => {
    const ofSheet = mends.filter(({ cell }) => cell.sheet === sheet);
    return {
      sheet,
      blocks: ofSheet.map(({ cell: { row, column }, after }) => ({
        row,
        column,
        cells: [[{ content: { kind: 'text', text: after }, format: TEXT_FORMAT }]],
      })),
      validations: [],
      highlights: null,
      widths: [],
      centred: [],
      basis: ofSheet.map(({ cell, before }) => ({ area: areaOf(cell), values: [[before]] })),
    };
  });
}
