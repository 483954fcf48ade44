import { type CellRef, cellArea } from '../../pira/sheet/address';
import type { Fix } from '../../pira/checks/finding';
import type { CellValue } from '../../pira/sheet/sheet';
import type { CellEdit, SheetEdit } from '../../pira/sheet/sheetEdit';

/** Text whatever it looks like: a fixed code such as 011 must not become a number. */
const TEXT_FORMAT = '@';

interface CellChange {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly edit: CellEdit;
}

function editOf(sheet: string, changes: readonly CellChange[]): SheetEdit {
  return {
    sheet,
    blocks: changes.map(({ cell: { row, column }, edit }) => ({ row, column, cells: [[edit]] })),
    validations: [],
    highlights: null,
    widths: [],
    lookCopies: [],
    basis: changes.map(({ cell, before }) => ({ area: cellArea(cell), values: [[before]] })),
  };
}

/** The fixes as edits, one a sheet; out of date where a cell no longer holds what the fix was made from. */
export function fixEdits(fixes: readonly Fix[]): readonly SheetEdit[] {
  const sheets = [...new Set(fixes.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) =>
    editOf(
      sheet,
      fixes
        .filter(({ cell }) => cell.sheet === sheet)
        .map(({ cell, before, after }) => ({
          cell,
          before,
          edit: { content: { kind: 'text', text: after }, format: TEXT_FORMAT },
        })),
    ),
  );
}

/** What a person typed in the pane for an indicator. */
export interface TypedEntry {
  readonly kind: 'actual' | 'cause';
  readonly cell: CellRef;
  /** What the cell held when it was read. */
  readonly before: CellValue;
  readonly edit: CellEdit;
  /** By its id. */
  readonly indicator: number;
}

/** An entry as an edit; out of date where the cell no longer holds what it held when it was read. */
export function entryEdit(cell: CellRef, before: CellValue, edit: CellEdit): SheetEdit {
  return editOf(cell.sheet, [{ cell, before, edit }]);
}
