import type { CellValue, Sheet } from '../../../src/pira/sheet/sheet';
import type { NewContent, SheetEdit } from '../../../src/pira/sheet/sheetEdit';
import { serialOf } from '../../../src/pira/sheet/day';

/** The sheet after an edit, as Excel would tell it at the next reading. */
export function applied(sheet: Sheet, edit: SheetEdit): Sheet {
  const rows = Math.max(sheet.values.length, ...edit.blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(
    sheet.values[0]?.length ?? 0,
    ...edit.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)),
  );
  const grown = <T>(of: readonly (readonly T[])[], empty: T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => of[row]?.[column] ?? empty),
    );
  const values = grown<CellValue>(sheet.values, null);
  const formats = grown(sheet.formats, 'General');
  for (const { row, column, cells } of edit.blocks)
    cells.forEach((edits, down) =>
      edits.forEach((cell, right) => {
        if (cell === null) return;
        const [valueRow, formatRow] = [values[row + down], formats[row + down]];
        if (formatRow) formatRow[column + right] = cell.format;
        if (valueRow && cell.content.kind !== 'kept') valueRow[column + right] = valueOf(cell.content);
      }),
    );
  const texts = values.map((row) => row.map((value) => (typeof value === 'object' ? '' : String(value))));
  return { ...sheet, values, formats, texts, formulas: texts };
}

function valueOf(content: NewContent): CellValue {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'day':
      return serialOf(content.day);
    case 'yes-no':
      return content.yes;
    case 'formula':
      return content.formula;
    case 'blank':
    case 'kept':
      return null;
  }
}
