import type { CellRef } from '../../address';
import type { Plan } from '../../plan';
import type { Sheet } from '../../sheet';

export interface FreeText {
  readonly cell: CellRef;
  readonly text: string;
}

/** The texts of the plan's sheets that stand outside its tables: titles, premises, notes. */
export function freeTextsOf({ tables }: Plan, sheets: readonly Sheet[]): readonly FreeText[] {
  const found: FreeText[] = [];
  for (const { name, firstRow, firstColumn, texts } of sheets) {
    const inTable = new Set<number>();
    for (const table of tables)
      if (table.sheet === name)
        for (let row = table.firstRow; row <= table.lastRow; row += 1) inTable.add(row);
    texts.forEach((ofRow, down) => {
      const row = firstRow + down;
      if (inTable.has(row)) return;
      ofRow.forEach((text, right) => {
        if (text !== '') found.push({ cell: { sheet: name, row, column: firstColumn + right }, text });
      });
    });
  }
  return found;
}
