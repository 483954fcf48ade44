import { cellAddress } from '../../../src/pira/sheet/address';
import { parseCell } from '../../../src/workbench/xlsx/reference';
import { fixture, loaded, sheetOf } from './files';

const book = loaded(fixture('rich.xlsx'));
const sheet = sheetOf(book, 'PIRA 2021');

function cellAt(address: string) {
  const place = parseCell(address);
  return place === null ? undefined : sheet.cells.get(place.row, place.column);
}

function formatAt(address: string) {
  return book.styles.format(cellAt(address)?.style ?? 0);
}

test.each([
  ['A1', 'Piano degli indicatori – Missione 011', null],
  ['B4', 'Tempo medio & <giorni>', null],
  ['D4', 0.4, null],
  ['G4', 8, '=E4*F4'],
  ['G6', 44561, null],
  ['G7', true, null],
  ['G8', { error: '#DIV/0!' }, '=1/0'],
  ['A14', 'testo ricco', null],
  ['D14', 16, '=D4*$E4'],
  ['D16', 16, '=D6*$E6'],
  ['E14', 'ab', '="a"&"b"'],
  ['F14', 80, '=E4:E5*2'],
  ['A17', 'ricco ', null],
])('%s holds %p with the formula %p', (address, value, formula) => {
  expect(cellAt(address)).toMatchObject({ value, formula });
});

test.each([
  [
    'A1',
    {
      bold: true,
      fontSize: 14,
      fontColor: '#FFFFFF',
      fillColor: '#1F4E79',
      horizontal: 'center',
      wrap: true,
    },
  ],
  ['A3', { bold: true, fillColor: '#B9CDE5', top: { style: 'thin', color: '#808080' } }],
  ['E4', { numberFormat: '#,##0.00 "€"', locked: true }],
  ['F4', { numberFormat: '0.0%', locked: false }],
  ['G6', { numberFormat: 'yyyy-mm-dd' }],
  ['D4', { numberFormat: 'General', fillColor: null, top: null }],
])('%s looks as the file says', (address, format) => {
  expect(formatAt(address)).toMatchObject(format);
});

test('sheets come in the order of their tabs, with their visibility', () => {
  expect(
    book.sheets.map(({ name, visibility, isWorksheet }) => [name, visibility.value, isWorksheet]),
  ).toEqual([
    ['PIRA 2021', 'visible', true],
    ['Dati', 'visible', true],
    ['Nascosto', 'hidden', true],
    ['Molto nascosto', 'veryHidden', true],
    ['Grafico', 'visible', false],
  ]);
  expect(book.activeSheet).toBe(sheet);
  expect(book.isProtected).toBe(true);
});

test('names are read with their scope and visibility', () => {
  expect(
    book.names.all.map(({ name, formula, scope, hidden }) => [name, formula, scope?.name, hidden]),
  ).toEqual([
    ['Soglia', '=0.7', undefined, false],
    ['Nascosta', '=Dati!$A$1', undefined, true],
    ['Locale', "='PIRA 2021'!$A$4:$F$11", 'PIRA 2021', false],
    ['_xlnm._FilterDatabase', "='PIRA 2021'!$A$3:$F$11", 'PIRA 2021', true],
    ['_xlnm.Print_Titles', "='PIRA 2021'!$1:$3", 'PIRA 2021', false],
    ['_xlnm.Print_Area', "='PIRA 2021'!$A$1:$G$11", 'PIRA 2021', false],
  ]);
});

test('the layout of the sheet is read', () => {
  expect(sheet.merges.areas).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 6 }]);
  expect([...sheet.rows.hidden]).toEqual([8]);
  expect(sheet.rows.get(0).height).toBe(36);
  expect([0, 1, 2, 10].map((column) => sheet.columns.get(column).width)).toEqual([30, 42.5, null, 12]);
  expect(sheet.columns.get(7).hidden).toBe(true);
  expect(sheet.view.value).toMatchObject({ frozenRows: 3, frozenColumns: 2 });
  expect(sheet.pageLayout.value).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitWidth: 1,
    fitHeight: 0,
    footer: '&CPagina &P di &N',
  });
  expect(sheet.tabColor.value).toBe('#0070C0');
  expect(sheet.isProtected.value).toBe(true);
  expect(sheet.autoFilter).toEqual({
    area: { row: 2, column: 0, rowCount: 9, columnCount: 6 },
    isFiltering: true,
  });
  expect(sheet.arrayAreas).toEqual([{ row: 13, column: 5, rowCount: 2, columnCount: 1 }]);
});

test('rules are read, those without a model by their name', () => {
  expect(sheet.validations.all.map(({ rule }) => [rule.kind, rule.formula1])).toEqual([
    ['list', '"Sì,No,Parziale"'],
    ['custom', 'AND(ISNUMBER(D4),D4<=1)'],
    ['whole', '0'],
  ]);
  expect(sheet.conditionalFormats.all.map(({ rule, look }) => [rule, look.fillColor])).toMatchObject([
    [{ kind: 'custom', formula: 'F4<E4' }, '#FFC7CE'],
    [{ kind: 'cellValue', comparison: 'between', formula1: '0', formula2: '0.2' }, '#FFEB9C'],
    [{ kind: 'other', name: 'colorScale' }, null],
    [{ kind: 'text', match: 'contains', text: 'medio' }, null],
    [{ kind: 'other', name: 'dataBar' }, null],
  ]);
});

test('tables are read', () => {
  expect(sheetOf(book, 'Dati').tables.map(({ value }) => value)).toEqual([
    {
      name: 'TabDati',
      area: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
      hasHeader: true,
      hasTotals: false,
      styleName: 'TableStyleMedium2',
    },
  ]);
});

test('an address and its place are two sides of the same', () => {
  expect(parseCell('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
  expect(parseCell(cellAddress(30, 27))).toEqual({ row: 30, column: 27 });
  for (const wrong of ['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1B', 'A-1'])
    expect(parseCell(wrong)).toBeNull();
});
