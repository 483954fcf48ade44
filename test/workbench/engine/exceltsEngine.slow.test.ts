import { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/bookSheet';
import type { CellValue } from '../../../src/pira/sheet/sheet';
import { cellAddress } from '../../../src/pira/sheet/address';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { loaded } from '../xlsx/files';
import { parseAddress } from '../../../src/workbench/host/address';
import { INTERACTIVE_ENGINE, FILE_ENGINE } from '../../../src/workbench/engine/exceltsEngine';

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
  const results = INTERACTIVE_ENGINE.recalculate(book, [{ sheet: first, area: areaOf(edited) }]);
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
    expect(recalculate(book, 'A1')).toEqual({ 'Due!A1': 2, 'Due!B1': 20 });
  });

  test('names again only what changed', () => {
    const book = bookWith({ Uno: { A1: 1 } });
    for (const sheet of book.worksheets) put(book, sheet, 'B1', '=A1', 1);
    expect(recalculate(book, 'A1')).toEqual({});
  });
});

describe('what costs too much', () => {
  const PATTERN = `${'a*'.repeat(12)}b`;
  const RUNNING_TOTAL = Array.from({ length: 3_000 }, (_, row): [string, string] => [
    `C${row + 1}`,
    `=SUM($B$1:B${row + 1})`,
  ]);

  test.each<[string, Entries]>([
    ['a pattern against a long text', { A1: 'x', D1: `=SEARCH("${PATTERN}",REPT("a",30000)&A1)` }],
    ['a pattern in a cell', { A1: PATTERN, A2: 'a'.repeat(30_000), D1: '=MATCH(A1,A2:A3,0)' }],
    [
      'a pattern against texts of some length',
      { A1: 'x', A2: 'a'.repeat(3_000), D1: '=COUNTIF(A1:A2,"*b*")' },
    ],
    ['a whole sheet', { A1: 1, D1: '=SUM(A1:C1048576)' }],
    ['whole rows', { A1: 1, D1: '=SUM(Foglio1!1:1000)' }],
    ['a column beside a row', { A1: 1, D1: '=SUMPRODUCT((A1:A20000=F1:ZZ1)*1)' }],
    ['a product of matrices', { A1: 1, D1: '=SUM(MMULT(A1:CV100,A1:CV100))' }],
    ['a place that is calculated', { A1: 1, D1: '=SUM(A1:INDEX(A:Z,1048576,26))' }],
    ['texts that grow', { A1: 'aaaa', D1: '=LEN(SUBSTITUTE(SUBSTITUTE(A1,"a",A1),"a",A1))' }],
    ['a name of something costly', { A1: 1, D1: '=Costly+A1' }],
    ['something that reads it', { A1: 1, D1: '=SUM(A1:C1048576)', E1: '=D1+1', F1: '=E1&"!"' }],
    ['formulas that together read too much', { B1: 1, ...Object.fromEntries(RUNNING_TOTAL) }],
  ])('is not calculated, and its old result is forgotten: %s', (_what, entries) => {
    const book = bookWith({ Foglio1: {} });
    book.names.set('Costly', '=LEN(REPT("a",2000000000))');
    const [sheet] = book.worksheets;
    if (sheet === undefined) throw new Error('no sheet');
    for (const [address, entry] of Object.entries(entries)) put(book, sheet, address, entry, 99);
    const edited = 'A1' in entries ? 'A1' : 'B1';
    const results = Object.entries(recalculate(book, edited)).filter(([, value]) => value === null);
    const [last = ''] = Object.keys(entries).slice(-1);
    expect(Object.fromEntries(results)).toHaveProperty(last, null);
  });

  test('a cell that reads a formula without a result has none', () => {
    const book = bookWith({ Foglio1: { A1: 1, B1: '=SUM(Tab[Ore])', C1: '=A1+B1', D1: '=A1+1' } });
    expect(recalculate(book, 'A1')).toEqual({ D1: 2 });
  });

  test('a long chain is followed', () => {
    const book = bookWith({ Foglio1: { A1: 1 } });
    const [sheet] = book.worksheets;
    if (sheet === undefined) throw new Error('no sheet');
    for (let row = 1; row < 5_000; row++) put(book, sheet, `A${row + 1}`, `=A${row}+1`, 0);
    expect(recalculate(book, 'A1')).toHaveProperty('A5000', 5_000);
  });
});

describe('a program that writes a file', () => {
  const results = (book: Book, edited: string): Record<string, CellValue> => {
    const [sheet] = book.worksheets;
    if (sheet === undefined) return {};
    return Object.fromEntries(
      FILE_ENGINE.recalculate(book, [{ sheet, area: areaOf(edited) }]).map(({ row, column, value }) => [
        cellAddress(row, column),
        value,
      ]),
    );
  };

  /** A book whose formulas came with the file. */
  const received = (entries: Entries): Book => loaded(saveBook(bookWith({ Foglio1: entries })));

  test('calculates the formulas that it wrote and no others', () => {
    const book = received({ A1: 2, B1: '=A1*2', C1: '=SUM(A:A)' });
    const [sheet] = book.worksheets;
    if (sheet === undefined) throw new Error('no sheet');
    put(book, sheet, 'D1', '=A1+1');
    put(book, sheet, 'D2', '=D1*10');
    put(book, sheet, 'A1', 5);
    expect(results(book, 'A1:E9')).toEqual({ D1: 6, D2: 60 });
  });

  test('gives no result to a formula that reads one without a result', () => {
    const book = received({ A1: 2, B1: '=A1*2' });
    const [sheet] = book.worksheets;
    if (sheet === undefined) throw new Error('no sheet');
    put(book, sheet, 'D1', '=B1+1');
    put(book, sheet, 'D2', '=D1+1');
    put(book, sheet, 'D3', '=A1+1');
    expect(results(book, 'D1:D3')).toEqual({ D3: 3 });
  });
});

test('a mistyped function says so to the person who typed it, and to nobody else', () => {
  const book = bookWith({ Dati: { A1: 1, B1: '=SOMME(A1)', C1: '=INDIRECT("A1")' } });
  expect(recalculate(book, 'B1:C1')).toEqual({ B1: { error: '#NAME?' } });
  const opened = bookWith({ Dati: { A1: 1, B1: '=SOMME(A1)' } });
  expect(recalculate(opened, 'A1')).toEqual({});
});
