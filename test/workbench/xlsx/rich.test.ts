import type { Book } from '../../../src/workbench/book/book';
import { NO_LOOK } from '../../../src/workbench/book/conditionalFormats';
import type { ValidationRule } from '../../../src/workbench/book/validations';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { changedParts, fixture, loaded, partsOf, sheetOf } from './files';
import { bookState } from './bookState';

const PIRA = 'PIRA 2021';
const SHEET = 'xl/worksheets/sheet1.xml';
/** The name under which Excel keeps the rows repeated in print. */
const TITLES = '_xlnm.Print_Titles';
const REPEATED = `='${PIRA}'!$1:$4`;
const RICH = fixture('rich.xlsx');

const YES_NO: ValidationRule = {
  kind: 'list',
  comparison: 'between',
  formula1: '"Sì,No"',
  formula2: null,
  ignoreBlanks: true,
  dropDown: true,
  errorStyle: 'stop',
  showError: true,
  errorTitle: 'Valore',
  error: 'Sì o No',
  showPrompt: false,
  promptTitle: '',
  prompt: '',
};

/** The workbook after some edits: the model as edited, the bytes as saved. */
function edited(edit: (book: Book) => void): { book: Book; bytes: Uint8Array } {
  const book = loaded(RICH);
  edit(book);
  return { book, bytes: saveBook(book) };
}

function sheetText(bytes: Uint8Array): string {
  return partsOf(bytes)[SHEET] ?? '';
}

/** A text in pieces, so that a difference shows as a small one. */
function tagsOf(text: string): string[] {
  return text.split(/(?=<)/);
}

test('a book without edits saves every part as it was, in the order it had', () => {
  const bytes = saveBook(loaded(RICH));
  expect(changedParts(RICH, bytes)).toEqual([]);
  expect(Object.keys(partsOf(bytes))).toEqual(Object.keys(partsOf(RICH)));
});

test('the same edits give the same bytes, and saving twice changes nothing', () => {
  const edit = (book: Book): void =>
    book.setContent(sheetOf(book, PIRA), 3, 7, { value: 'x', formula: null });
  const { book, bytes } = edited(edit);
  expect(saveBook(book)).toEqual(bytes);
  expect(edited(edit).bytes).toEqual(bytes);
});

test.each<[string, (book: Book) => void, string[]]>([
  [
    'a value in a cell of the sheet',
    (book) => book.setContent(sheetOf(book, PIRA), 3, 5, { value: 0.9, formula: null }),
    ['xl/workbook.xml', SHEET],
  ],
  [
    'a value in a sheet of a book whose formulas are current',
    (book) => {
      book.setContent(sheetOf(book, PIRA), 3, 5, { value: 0.9, formula: null });
      book.markCalculated();
    },
    [SHEET],
  ],
  [
    'a formula replaced by a value: the stored order of calculation goes',
    (book) => {
      book.setContent(sheetOf(book, PIRA), 3, 6, { value: 1, formula: null });
      book.markCalculated();
    },
    ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', SHEET],
  ],
  [
    'a style',
    (book) => {
      const sheet = sheetOf(book, PIRA);
      sheet.cells.setStyle(3, 5, book.styles.with(sheet.styleAt(3, 5), { bold: true, fillColor: '#FFF2CC' }));
    },
    ['xl/styles.xml', SHEET],
  ],
  [
    'a merged area',
    (book) => sheetOf(book, PIRA).merges.add({ row: 1, column: 0, rowCount: 1, columnCount: 3 }),
    [SHEET],
  ],
  ['a width', (book) => sheetOf(book, PIRA).columns.set(10, { width: 25 }), [SHEET]],
  ['a height', (book) => sheetOf(book, PIRA).rows.set(5, { height: 40 }), [SHEET]],
  [
    'a header cell of a table',
    (book) => book.setContent(sheetOf(book, 'Dati'), 0, 1, { value: 'Importo', formula: null }),
    ['xl/tables/table1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet2.xml'],
  ],
  ['a name', (book) => book.names.set('Anno', '=2021'), ['xl/workbook.xml']],
  [
    'a setting of the add-in',
    (book) => book.settings.set('soglia', 0.7),
    [
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ],
  ],
  [
    'a new sheet',
    (book) => void book.addSheet('Riclassificazione'),
    [
      '[Content_Types].xml',
      'docProps/app.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet5.xml',
    ],
  ],
  [
    'the tab in front',
    (book) => book.activate(sheetOf(book, 'Dati')),
    ['xl/workbook.xml', 'xl/worksheets/sheet2.xml'],
  ],
])('%s changes only the parts it concerns, and reads back as edited', (_, edit, parts) => {
  const { book, bytes } = edited(edit);
  expect(changedParts(RICH, bytes)).toEqual([...parts].sort());
  expect(bookState(loaded(bytes))).toEqual(bookState(book));
});

test('everything at once reads back as edited', () => {
  const { book, bytes } = edited((book) => {
    const sheet = sheetOf(book, PIRA);
    const area = { row: 3, column: 7, rowCount: 8, columnCount: 1 };
    for (let row = 3; row < 11; row++) {
      book.setContent(sheet, row, 7, { value: `Raggiunto ${row}\n`, formula: null });
      sheet.cells.setStyle(row, 7, book.styles.with(sheet.styleAt(row, 4), { wrap: true, locked: false }));
    }
    sheet.columns.set(7, { width: 14.5, hidden: false });
    sheet.validations.set(area, YES_NO);
    sheet.validations.set({ row: 4, column: 5, rowCount: 1, columnCount: 1 }, null);
    sheet.conditionalFormats.add(
      [area],
      { kind: 'text', match: 'contains', text: 'Raggiunto "x"' },
      { ...NO_LOOK, fillColor: '#C6EFCE', bold: true },
    );
    sheet.conditionalFormats.clear({ row: 3, column: 3, rowCount: 2, columnCount: 1 });
    sheet.view.set({ ...sheet.view.value, frozenRows: 2, frozenColumns: 0, showGridlines: false });
    sheet.pageLayout.set({ ...sheet.pageLayout.value, orientation: 'portrait', footer: '&CPagina &P' });
    sheet.merges.removeWithin({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    book.names.set(TITLES, REPEATED, { scope: sheet });
    book.setContent(sheet, 13, 3, { value: null, formula: '=IFERROR(TEXTJOIN(";",TRUE,A4:A6),"")' });
    book.renameSheet(sheetOf(book, 'Dati'), "L'anno");
    const added = book.addSheet('Rapporto');
    book.setContent(added, 0, 0, { value: 'Titolo', formula: null });
    added.tabColor.set('#00FF00');
    added.pageLayout.set({
      ...added.pageLayout.value,
      orientation: 'landscape',
      paperSize: 9,
      scale: null,
      fitWidth: 1,
      fitHeight: 0,
      breaks: [4, 9],
    });
    book.activate(added);
    book.removeSheet(sheetOf(book, 'Nascosto'));
  });
  const again = loaded(bytes);
  expect(bookState(again)).toEqual(bookState(book));
  expect(again.names.get(TITLES, sheetOf(again, PIRA))?.formula).toBe(REPEATED);
  expect(changedParts(saveBook(again), bytes)).toEqual([]);
});

test('outside an edited cell the text of a sheet is the same', () => {
  const { bytes } = edited((book) => {
    book.setContent(sheetOf(book, PIRA), 3, 3, { value: 0.5, formula: null });
  });
  expect(tagsOf(sheetText(bytes))).toEqual(
    tagsOf(sheetText(RICH).replace('<c r="D4" t="n"><v>0.4</v></c>', '<c r="D4"><v>0.5</v></c>')),
  );
});

test('the cells that shared a formula keep it when the cell that held it is overwritten', () => {
  const { bytes } = edited((book) => {
    book.setContent(sheetOf(book, PIRA), 13, 3, { value: 5, formula: null });
  });
  expect(sheetText(bytes)).toContain('<c r="D15"><f>D5*$E5</f><v>15</v></c>');
  expect(sheetText(bytes)).not.toContain('t="shared"');
});

test('a new conditional format leaves the others and their order; moved to the end it leaves even their numbers', () => {
  const { bytes } = edited((book) => {
    const { conditionalFormats } = sheetOf(book, PIRA);
    const added = conditionalFormats.add(
      [{ row: 3, column: 7, rowCount: 2, columnCount: 1 }],
      { kind: 'custom', formula: '$H4="x"' },
      { ...NO_LOOK, fillColor: '#FFC7CE' },
    );
    conditionalFormats.move(added.id, conditionalFormats.all.length - 1);
  });
  const added =
    '<conditionalFormatting sqref="H4:H5"><cfRule type="expression" dxfId="3" priority="10"><formula>$H4="x"</formula></cfRule></conditionalFormatting>';
  expect(tagsOf(sheetText(bytes))).toEqual(
    tagsOf(sheetText(RICH).replace('<dataValidations', `${added}<dataValidations`)),
  );
});

test('a removed sheet takes its own parts along, and no others', () => {
  const { bytes } = edited((book) => book.removeSheet(sheetOf(book, 'Dati')));
  expect(changedParts(RICH, bytes)).toEqual([
    '[Content_Types].xml',
    'docProps/app.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/calcChain.xml',
    'xl/tables/table1.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(partsOf(bytes)['[Content_Types].xml']).not.toContain('table1');
});

test('taking our formats and rules away and making them again gives the same file', () => {
  const area = { row: 3, column: 7, rowCount: 8, columnCount: 1 };
  const mark = (book: Book): void => {
    const sheet = sheetOf(book, PIRA);
    sheet.conditionalFormats.clear(area);
    sheet.conditionalFormats.add(
      [area],
      { kind: 'custom', formula: 'H4=1' },
      { ...NO_LOOK, fontColor: '#123456' },
    );
    sheet.validations.set(area, null);
    sheet.validations.set(area, YES_NO);
    sheet.cells.setStyle(3, 7, book.styles.with(sheet.styleAt(3, 7), { numberFormat: '0.00%', bold: true }));
    book.setContent(sheet, 3, 7, { value: 'sì', formula: null });
  };
  const once = edited(mark).bytes;
  const book = loaded(once);
  mark(book);
  expect(changedParts(once, saveBook(book))).toEqual([]);
});

test('what the add-in keeps is read back, changed in its place, and never mixed up with other parts', () => {
  const { bytes } = edited((book) => book.settings.set('fogli', ['Riclassificazione', '<&>']));
  const book = loaded(bytes);
  expect([...book.settings.all]).toEqual([['fogli', ['Riclassificazione', '<&>']]]);
  book.settings.set('soglia', 0.8);
  book.settings.remove('fogli');
  expect(changedParts(bytes, saveBook(book))).toEqual(['customXml/item2.xml']);
  expect([...loaded(saveBook(book)).settings.all]).toEqual([['soglia', 0.8]]);
});
