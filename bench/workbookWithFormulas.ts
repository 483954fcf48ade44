import type { Book } from '../src/workbench/book/book';
import { workbookOf } from './workbook';

const FIRST_ROW = 2;
const FIRST_COLUMN = 12;

/** The plan with result columns as plain formulas without results, for a spreadsheet program to calculate. */
export function withFormulas(indicators: number): Book {
  const book = workbookOf('list', indicators);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('A new book has a sheet.');
  for (let row = FIRST_ROW; row < FIRST_ROW + indicators; row += 1) {
    const [target, actual] = [`K${row + 1}`, `L${row + 1}`];
    const limit = `IF(ISNUMBER(${target}),${target},VALUE(SUBSTITUTE(SUBSTITUTE(${target},">=",""),"%","")))`;
    const formulas = [
      `=IFERROR(${actual}-${limit},"")`,
      `=IFERROR(MAX(0,MIN(1,${actual}/${limit})),"")`,
      `=IFERROR(IF(${actual}>=${limit},"Raggiunto",IF(${actual}/${limit}>=0.7,"Parzialmente raggiunto","Non raggiunto")),"Non valutabile")`,
    ];
    formulas.forEach((formula, offset) =>
      book.setContent(sheet, row, FIRST_COLUMN + offset, { value: null, formula }),
    );
  }
  return book;
}
