import type { CellValue, Sheet } from './sheet';

/** What a cell of a sheet holds, by its zero-based place in the sheet; null where nothing stands. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** The formula or constant of a cell as text; "" where nothing stands. */
export function formulaAt(sheet: Sheet, row: number, column: number): string {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
}

/** The number format of a cell; General beyond the used cells. */
export function formatAt(sheet: Sheet, row: number, column: number): string {
  return knownFormatAt(sheet, row, column) ?? 'General';
}

/** The number format of a cell; null beyond the used cells, which were not read: a workbook may have another than General there. */
export function knownFormatAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.formats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** True where a cell holds something, a formula that shows nothing included. */
export function isUsed(sheet: Sheet, row: number, column: number): boolean {
  return valueAt(sheet, row, column) !== null || formulaAt(sheet, row, column) !== '';
}

/** The column after the last one that holds something in a row; 0 in an empty row. */
export function columnsUsed(sheet: Sheet, row: number): number {
  const width = sheet.values[row - sheet.firstRow]?.length ?? 0;
  for (let column = sheet.firstColumn + width - 1; column >= sheet.firstColumn; column--)
    if (isUsed(sheet, row, column)) return column + 1;
  return 0;
}

/** True where a column holds nothing in any row, so that its width is nobody's. */
export function isEmptyColumn(sheet: Sheet, column: number): boolean {
  return sheet.values.every((_, index) => !isUsed(sheet, sheet.firstRow + index, column));
}
