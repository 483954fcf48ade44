import { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/bookSheet';
import type { CellValue } from '../../../src/pira/sheet';
import { parseAddress } from '../../../src/workbench/host/address';
import { EXCELTS_ENGINE } from '../../../src/workbench/engine/exceltsEngine';

type Entries = Readonly<Record<string, CellValue>>;

function bookWith(sheets: Readonly<Record<string, Entries>>): Book {
  const book = new Book([]);
  for (const [name, entries] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    for (const [address, entry] of Object.entries(entries)) put(book, sheet, address, entry);
  }
  return book;
}

function put(
  book: Book,
  sheet: BookSheet,
  address: string,
  entry: CellValue,
  result: CellValue = null,
): void {
  const { row, column } = areaOf(address);
  const isFormula = typeof entry === 'string' && entry.startsWith('=');
  book.setContent(
    sheet,
    row,
    column,
    isFormula ? { formula: entry, value: result } : { formula: null, value: entry },
  );
}

function areaOf(address: string): { row: number; column: number; rowCount: number; columnCount: number } {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed.area;
}

/** Results by address after an edit, `Sheet!A1` where the sheet is not the first. */
function recalculate(book: Book, edited: string): Record<string, CellValue> {
  const [first] = book.worksheets;
  if (first === undefined) return {};
  const results = EXCELTS_ENGINE.recalculate(book, [{ sheet: first, area: areaOf(edited) }]);
  return Object.fromEntries(
    results.map(({ sheet, row, column, value }) => [
      `${sheet === first ? '' : `${sheet.name}!`}${String.fromCharCode(65 + column)}${row + 1}`,
      value,
    ]),
  );
}

test.each<readonly [formula: string, CellValue]>([
  ['=B1+B2', 5],
  ['=SUM(B1:B2)', 5],
  ['=SUM(B:B)', 5],
  ['=IF(B1="","",B1-B2)', -1],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUND("x",1)', { error: '#VALUE!' }],
  ['=ROUND(1/0,1)', { error: '#DIV/0!' }],
  ['=B9', 0],
  ['=B1/0', { error: '#DIV/0!' }],
  ['=NOSUCH(1)', { error: '#NAME?' }],
  ['=MAX(0,MIN(1,2-B2/B1))', 0.5],
  ['=\'Altro foglio\'!A1&"!"', 'ciao!'],
  ['=TEXT(0.5,"0%")', '50%'],
])('%s gives %p', (formula, expected) => {
  const book = bookWith({ Foglio1: { A1: formula, B1: 2, B2: 3 }, 'Altro foglio': { A1: 'ciao' } });
  expect(recalculate(book, 'A1')).toEqual({ A1: expected });
});

describe('what is calculated again', () => {
  const dependsOn = (formula: string): Book => {
    const book = bookWith({ Foglio1: { B1: 2, B2: 3 }, Due: { B1: 10 } });
    for (const sheet of book.worksheets.slice(0, 1)) put(book, sheet, 'A1', formula, 99);
    return book;
  };

  test.each([
    ['a cell', '=B1*2', { A1: 4 }],
    ['an area', '=SUM(A5:C1)', { A1: 5 }],
    ['whole columns', '=SUM(B:C)', { A1: 5 }],
    ['fixed references', '=$B$1', { A1: 2 }],
    ['what only the calculation knows', '=INDIRECT("B"&1)', { A1: 2 }],
  ])('reads %s', (_what, formula, expected) => {
    expect(recalculate(dependsOn(formula), 'B1')).toEqual(expected);
  });

  test.each([
    ['another cell', '=B2*2'],
    ['another sheet', '=Due!B1'],
    ['a function named like a cell', '=LOG10(B2)'],
    ['a text that looks like a cell', '="B1"&B2'],
  ])('keeps the result of a formula that reads %s', (_what, formula) => {
    expect(recalculate(dependsOn(formula), 'B1')).toEqual({});
  });

  test('follows chains over sheets and names', () => {
    const book = bookWith({
      Uno: { A1: 1 },
      Due: { A1: '=Base+1', B1: '=A1*10', C1: '=5' },
    });
    book.names.set('Base', '=Uno!$A$1');
    expect(recalculate(book, 'A1')).toEqual({ 'Due!A1': 2, 'Due!B1': 20, 'Due!C1': 5 });
  });

  test('names again only what changed', () => {
    const book = bookWith({ Uno: { A1: 1 } });
    for (const sheet of book.worksheets) put(book, sheet, 'B1', '=A1', 1);
    expect(recalculate(book, 'A1')).toEqual({});
  });
});
