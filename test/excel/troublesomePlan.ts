import { Book } from '../../src/workbench/book/book';
import { BookSheet } from '../../src/workbench/book/bookSheet';
import { bookOf, SMALL_PLAN } from './workbook';

/** What people's rules look like. */
const LOOK = { fillColor: '#FFFF00', fontColor: null, bold: null, italic: null };

/**
 * The small plan with what Excel makes trouble over: tables of Excel in the plan, people's rules that share their cells,
 * a sheet with the same, and a chart sheet in front of all.
 */
export function troublesomePlan(): Book {
  const { worksheets, styles, names, settings } = bookOf(SMALL_PLAN);
  const [plan] = worksheets;
  if (plan === undefined) throw new Error('The plan has a sheet.');
  const notes = new BookSheet(80, 'Appunti');
  const chart = new BookSheet(81, 'Grafico', 'visible', {}, false);
  const book = new Book([chart, plan, notes], { styles, names, settings, activeSheet: chart });
  const entries = ['Voce', 'Importo', 'Sede', '12'];
  entries.forEach((value, index) => book.setContent(notes, index >> 1, index & 1, { value, formula: null }));
  for (const [sheet, name, rowCount, columnCount] of [
    [plan, 'Primo', 4, 5],
    [notes, 'Spese', 2, 2],
  ] as const) {
    const row = sheet === plan ? 1 : 0;
    const cells = { row, column: 0, rowCount, columnCount };
    book.addTable(sheet, { name, area: cells, hasHeader: true, hasTotals: false, styleName: null });
    for (const formula of ['LEN(A3)>20', 'A3=""'])
      sheet.conditionalFormats.add([cells], { kind: 'custom', formula }, LOOK);
  }
  return book;
}
