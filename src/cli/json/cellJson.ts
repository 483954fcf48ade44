import { cellAddress, type CellRef } from '../../pira/sheet/address';

/** A cell with its sheet, as the contracts print it. */
export function cellJson({ sheet, row, column }: CellRef): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: cellAddress(row, column) };
}
