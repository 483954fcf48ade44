import type { Book } from '../src/workbench/book/book';
import { newBook } from '../src/workbench/xlsx/newBook';
import { type Layout, rowsOf } from './plan/layouts';

/** A workbook with a plan of so many indicators. */
export function workbookOf(layout: Layout, indicators: number): Book {
  const book = newBook('PIRA');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('A new book has a sheet.');
  const styles = new Map<string, number>();
  let row = 0;
  for (const cells of rowsOf(layout, indicators)) {
    cells.forEach(({ value, format }, column) => {
      if (value === null) return;
      book.setContent(sheet, row, column, { value, formula: null });
      if (format === 'General') return;
      const style = styles.get(format) ?? book.styles.with(0, { numberFormat: format });
      styles.set(format, style);
      sheet.cells.setStyle(row, column, style);
    });
    row += 1;
  }
  return book;
}
