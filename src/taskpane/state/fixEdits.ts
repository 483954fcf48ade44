import type { CellRef } from '../../pira/sheet/address';
import type { Fix } from '../../pira/checks/finding';
import type { SheetEdit } from '../../pira/sheet/sheetEdit';

/** Text whatever it looks like: a fixed code such as 011 must not become a number. */
const TEXT_FORMAT = '@';

const areaOf = ({ row, column }: CellRef) => ({ row, column, rowCount: 1, columnCount: 1 });

/** The fixes as edits, one a sheet; out of date where a cell no longer holds what the fix was made from. */
export function fixEdits(fixes: readonly Fix[]): readonly SheetEdit[] {
  const sheets = [...new Set(fixes.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) => {
    const ofSheet = fixes.filter(({ cell }) => cell.sheet === sheet);
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
