import type { CellRef } from '../../address';
import type { Inspection } from '../inspection';

export interface FreeText {
  readonly cell: CellRef;
  readonly text: string;
}

/** The texts of the plan's sheets that stand outside its tables: titles, premises, notes. */
export function freeTexts({ plan, sheets }: Inspection): readonly FreeText[] {
  return sheets.flatMap((sheet) => {
    const tables = plan.tables.filter((table) => table.sheet === sheet.name);
    const inTable = new Set(
      tables.flatMap(({ firstRow, lastRow }) =>
        Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index),
      ),
    );
    return sheet.texts.flatMap((texts, rowIndex) => {
      const row = sheet.firstRow + rowIndex;
      if (inTable.has(row)) return [];
      return texts.flatMap((text, columnIndex) =>
        text === ''
          ? []
          : [{ cell: { sheet: sheet.name, row, column: sheet.firstColumn + columnIndex }, text }],
      );
    });
  });
}
