import { Book } from '../../../src/workbench/book/book';
import type { CellValue } from '../../../src/pira/sheet/sheet';
import { BookSheet } from '../../../src/workbench/book/bookSheet';
import { parseEntry } from '../../../src/workbench/host/parseEntry';

/** Rows of entries from A1 on, as a person would type them. */
export function fill(
  book: Book,
  sheet: BookSheet,
  rows: readonly (readonly (CellValue | undefined)[])[],
): void {
  rows.forEach((cells, row) =>
    cells.forEach((entry, column) => {
      const entered = parseEntry(entry, 'General');
      if (entered !== null) book.setContent(sheet, row, column, entered.content);
    }),
  );
}

/** A plan of two indicators, a sheet of notes, and a hidden sheet. */
export function sampleBook(): Book {
  const plan = new BookSheet(1, 'Piano 2021', 'visible', {
    autoFilter: { area: { row: 0, column: 0, rowCount: 3, columnCount: 4 }, isFiltering: false },
  });
  const notes = new BookSheet(2, 'Note');
  const lists = new BookSheet(3, 'Elenchi', 'hidden');
  const book = new Book([plan, notes, lists]);
  fill(book, plan, [
    ['Indicatore', 'Target', 'Consuntivo', 'Data'],
    ['Tempo medio', '30', '28', '12/31/2021'],
    ['Imprese assistite', '500', '=B2+1', ''],
  ]);
  book.names.set('Obiettivi', "='Piano 2021'!$A$1:$D$3");
  book.names.set('Soglia', '=0.7');
  book.names.set('Titolo', '="PIRA"');
  book.names.set('Attivo', '=TRUE');
  book.names.set('Righe', "='Piano 2021'!$2:$3", { scope: plan });
  return book;
}
