import { Book } from '../book/book';
import { BookSheet } from '../book/bookSheet';

/** A new workbook with empty worksheets of these names; of one sheet where none is named. */
export function newBook(...sheetNames: readonly string[]): Book {
  const names = sheetNames.length === 0 ? ['Foglio1'] : sheetNames;
  return new Book(names.map((name, index) => new BookSheet(index + 1, name)));
}
