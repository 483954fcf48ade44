import type { CellRef } from '../../sheet/address';
import type { Plan, Table } from '../../plan/plan';
import type { Sheet } from '../../sheet/sheet';

export interface FreeText {
  readonly cell: CellRef;
  readonly text: string;
}

/** What every text has that may cite a decree. */
const CITING = /d\.?\s?p\.?\s?c/i;

/** Which rows of a sheet, from its first used one on, belong to tables: 1 where they do. */
function rowsInTables(tables: readonly Table[], { name, firstRow, texts }: Sheet): Uint8Array {
  const found = new Uint8Array(texts.length);
  for (const table of tables)
    if (table.sheet === name)
      for (let row = table.firstRow; row <= table.lastRow; row += 1) found[row - firstRow] = 1;
  return found;
}

/** The texts of the plan's sheets outside its tables (titles, premises, notes) that may cite a decree. */
export function freeTextsOf({ tables }: Plan, sheets: readonly Sheet[]): readonly FreeText[] {
  const found: FreeText[] = [];
  for (const sheet of sheets) {
    const { name, firstRow, firstColumn, texts } = sheet;
    const inTable = rowsInTables(tables, sheet);
    texts.forEach((ofRow, down) => {
      if (inTable[down] === 1) return;
      ofRow.forEach((text, right) => {
        if (text === '' || !CITING.test(text)) return;
        found.push({ cell: { sheet: name, row: firstRow + down, column: firstColumn + right }, text });
      });
    });
  }
  return found;
}
