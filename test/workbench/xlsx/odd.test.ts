import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '../../../src/pira/sheet/sheet';
import type { BookCell } from '../../../src/workbench/book/cell';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { DOCUMENT, loaded, MAIN, partsOf, relationships, smallFile, worksheet } from './files';

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_DOCUMENT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The cells of the first sheet, row by row. */
function cellsOf(bytes: Uint8Array): BookCell[][] {
  const rows = loaded(bytes).worksheets[0]?.cells.rows ?? new Map<number, Map<number, BookCell>>();
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => [...cells.values()]);
}

function values(bytes: Uint8Array): CellValue[][] {
  return cellsOf(bytes).map((cells) => cells.map(({ value }) => value));
}

function formulas(bytes: Uint8Array): (string | null)[] {
  return cellsOf(bytes).flatMap((cells) => cells.map(({ formula }) => formula));
}

test.each<[string, Uint8Array, CellValue[][]]>([
  [
    'cells and rows without references',
    smallFile(worksheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"/><row><c><v>3</v></c></row>')),
    [[1, 2], [3]],
  ],
  [
    'prefixed XML',
    smallFile(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ),
    [[7]],
  ],
  [
    'the strict variant',
    smallFile(
      `<worksheet xmlns="${STRICT_MAIN}"><sheetData><row r="1"><c r="A1" t="d"><v>2021-12-31</v></c></row></sheetData></worksheet>`,
      {
        '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']).replaceAll(
          DOCUMENT,
          STRICT_DOCUMENT,
        ),
        'xl/workbook.xml': `<workbook xmlns="${STRICT_MAIN}" xmlns:rel="${STRICT_DOCUMENT}" conformance="strict"><sheets><sheet name="Uno" sheetId="1" rel:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']).replaceAll(
          DOCUMENT,
          STRICT_DOCUMENT,
        ),
      },
    ),
    [[44561]],
  ],
  [
    'absolute targets',
    smallFile(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      'xl/_rels/workbook.xml.rels': relationships(['worksheet', '/xl/worksheets/sheet1.xml']),
    }),
    [[1]],
  ],
  [
    'every kind of value',
    smallFile(
      worksheet(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><v> a\u00a0 </v></c><c r="D1" t="inlineStr"><is><t>in</t><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c r="E1"><v>1E3</v></c><c r="F1"/><c r="G1"><v/></c><c r="H1"><v>1E999</v></c><c r="I1" t="str"><v>_x0041__x005F_x0041_</v></c><c r="J1" t="str"><v><![CDATA[<&>]]></v></c></row>',
      ),
    ),
    [[true, { error: '#N/A' }, ' a\u00a0 ', 'in', 1000, null, null, '1E999', 'A_x0041_', '<&>']],
  ],
  [
    'a part in UTF-16',
    smallFile('', {
      'xl/worksheets/sheet1.xml': utf16(
        `<?xml version="1.0" encoding="UTF-16"?>${worksheet('<row r="1"><c r="A1" t="str"><v>perché</v></c></row>')}`,
      ),
    }),
    [['perché']],
  ],
])('%s', (_, bytes, expected) => {
  expect(values(bytes)).toEqual(expected);
  expect(partsOf(saveBook(loaded(bytes)))).toEqual(partsOf(bytes));
});

test('names in the archive may have backslashes', () => {
  const parts = Object.entries(partsOf(smallFile(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'))));
  const bytes = zipSync(
    Object.fromEntries(parts.map(([path, text]) => [path.replaceAll('/', '\\'), strToU8(text)])),
  );
  expect(values(bytes)).toEqual([[1]]);
});

test('shared formulas read as each cell means them', () => {
  const sheet = worksheet(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">SUM(B1:$C$1)+LOG10(B1)+Foglio2!B1&amp;"B1"</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
  );
  expect(formulas(smallFile(sheet))).toEqual([
    '=SUM(B1:$C$1)+LOG10(B1)+Foglio2!B1&"B1"',
    '=SUM(B2:$C$1)+LOG10(B2)+Foglio2!B2&"B1"',
  ]);
});

test('functions younger than the format read without their prefix and are written with it', () => {
  const book = loaded(
    smallFile(worksheet('<row r="1"><c r="A1"><f>_xlfn.IFS(B1,_xlfn._xlws.SORT(C1:C2))</f></c></row>')),
  );
  const sheet = book.worksheets[0];
  expect(sheet?.cells.get(0, 0)?.formula).toBe('=IFS(B1,SORT(C1:C2))');
  if (sheet !== undefined)
    book.setContent(sheet, 1, 0, { value: null, formula: '=XLOOKUP(A1,B:B,C:C)&"IFS("' });
  expect(partsOf(saveBook(book))['xl/worksheets/sheet1.xml']).toContain(
    '<f>_xlfn.XLOOKUP(A1,B:B,C:C)&amp;"IFS("</f>',
  );
});

test.each([
  [
    'prefixed',
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
    '<x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData>',
  ],
  ['without rows', worksheet(''), '<row r="2"><c r="B2"><v>5</v></c></row></sheetData>'],
  [
    'without sheetData',
    `<worksheet xmlns="${MAIN}"><pageMargins/></worksheet>`,
    '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData><pageMargins/>',
  ],
  [
    'with an empty row',
    worksheet('<row r="2" spans="3:4"/>'),
    '<row r="2" spans="2:4"><c r="B2"><v>5</v></c></row>',
  ],
  [
    'with cells on both sides',
    worksheet('<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>'),
    '<c r="A2"><v>1</v></c><c r="B2"><v>5</v></c><c r="C2">',
  ],
  [
    'with rows on both sides',
    worksheet('<row r="1"/><row r="3"/>'),
    '<row r="1"/><row r="2"><c r="B2"><v>5</v></c></row><row r="3"/>',
  ],
  [
    'with the cell itself',
    worksheet('<row r="2" x="y"><c r="B2" cm="1" t="str"><f>A1</f><v>a</v></c></row>'),
    '<row r="2" x="y"><c r="B2"><v>5</v></c></row>',
  ],
])('a value is written into a sheet %s', (_, sheet, expected) => {
  const book = loaded(smallFile(sheet));
  const [first] = book.worksheets;
  if (first !== undefined) book.setContent(first, 1, 1, { value: 5, formula: null });
  expect(partsOf(saveBook(book))['xl/worksheets/sheet1.xml']).toContain(expected);
});

test('a file without styles gets them when a style is made', () => {
  const book = loaded(smallFile(worksheet('')));
  book.worksheets[0]?.cells.setStyle(0, 0, book.styles.with(0, { bold: true }));
  const again = loaded(saveBook(book));
  expect(again.styles.format(again.worksheets[0]?.styleAt(0, 0) ?? 0).bold).toBe(true);
});

test('new elements go where the schema wants them, alternatives standing where their content would', () => {
  const after =
    '<pageMargins left="1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst/>';
  const book = loaded(smallFile(worksheet('', after)));
  const [sheet] = book.worksheets;
  sheet?.merges.add({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
  sheet?.pageLayout.set({ ...sheet.pageLayout.value, orientation: 'landscape', header: '&Ca' });
  sheet?.columns.set(1, { width: 20 });
  sheet?.tabColor.set('#FF0000');
  const text = partsOf(saveBook(book))['xl/worksheets/sheet1.xml'] ?? '';
  const names = [
    ...text.matchAll(
      /<(sheetPr|cols|sheetData|mergeCells|pageMargins|pageSetup|headerFooter|mc:AlternateContent|extLst)\b/g,
    ),
  ];
  expect(names.map(([, name]) => name)).toEqual([
    'sheetPr',
    'cols',
    'sheetData',
    'mergeCells',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'mc:AlternateContent',
    'extLst',
  ]);
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}

test.each<[string, number]>([
  ['2021-12-20T11:00:00.00000020954757600', 44550 + 11 / 24],
  ['2021-12-20T11:00:00.123456789012', 44550 + (11 * 3600 + 0.123456789012) / 86400],
  ['2021-12-20T11:00:00+01:00', 44550 + 11 / 24],
  ['2021-12-20T23:30:00-0500', 44550 + 23.5 / 24],
  ['2021-12-20T11:00Z', 44550 + 11 / 24],
  ['2021-12-20Z', 44550],
  ['2021-12-20', 44550],
  ['1900-01-01', 1],
  ['1900-03-01', 61],
  ['T06:00:00', 0.25],
  ['06:00', 0.25],
])('the date %s is %d', (text, serial) => {
  const [[value] = []] = values(smallFile(worksheet(`<row><c t="d"><v>${text}</v></c></row>`)));
  expect(value).toBeCloseTo(serial, 9);
});

test.each(['2021-02-30', '2021-13-01', '2021-12-20T25:00:00', '2021', '20', 'ieri', '2021-12-20T11:00+1'])(
  'no date: %s',
  (text) => {
    expect(values(smallFile(worksheet(`<row><c t="d"><v>${text}</v></c></row>`)))).toEqual([[text]]);
  },
);

test('something before the archive is passed by, and is not saved', () => {
  const bytes = smallFile(worksheet('<row><c><v>1</v></c></row>'));
  const [head, tail] = [strToU8('Content-Type: application/zip\r\n\r\n'), bytes];
  const prefixed = Uint8Array.from([...head, ...tail]);
  expect(values(prefixed)).toEqual([[1]]);
  expect(partsOf(saveBook(loaded(prefixed)))).toEqual(partsOf(bytes));
});

test('a damaged part that nothing is read from stays as it is', () => {
  const picture = Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 251);
  const bytes = smallFile(worksheet('<row><c><v>1</v></c></row>'), { 'docProps/thumbnail.jpeg': picture });
  const name = strToU8('docProps/thumbnail.jpeg');
  const inDirectory = bytes.findLastIndex((_, at) => name.every((byte, index) => bytes[at + index] === byte));
  const damaged = bytes.slice();
  // The check sum stands thirty bytes before the name.
  damaged[inDirectory - 30] = (damaged[inDirectory - 30] ?? 0) ^ 1;
  expect(damaged).not.toEqual(bytes);
  const book = loaded(damaged);
  const sheet = book.worksheets[0];
  if (sheet !== undefined) book.setContent(sheet, 5, 5, { value: 'x', formula: null });
  const saved = saveBook(book);
  expect(partsOf(saved)['docProps/thumbnail.jpeg']).toBe(partsOf(damaged)['docProps/thumbnail.jpeg']);
  expect(values(saved)).toEqual([[1], ['x']]);
});

test('a new part for styles is named as most programs want it, unless something else has the name', () => {
  const edited = (others: Readonly<Record<string, string>>): string[] => {
    const book = loaded(smallFile(worksheet('<row><c><v>1</v></c></row>'), others));
    book.worksheets[0]?.cells.setStyle(0, 0, book.styles.with(0, { bold: true }));
    return Object.keys(partsOf(saveBook(book))).filter((path) => path.includes('styles'));
  };
  expect(edited({})).toEqual(['xl/styles.xml']);
  expect(edited({ 'xl/styles.xml': '<other/>' })).toEqual(['xl/styles.xml', 'xl/styles1.xml']);
});

test('a date by the word of the file is shown as a date also where its style says nothing', () => {
  const book = loaded(
    smallFile(
      worksheet(
        '<row><c t="d"><v>2021-12-20</v></c><c t="d"><v>2021-12-20T11:30:00</v></c><c t="d"><v>06:00</v></c><c><v>44550</v></c></row>',
      ),
    ),
  );
  const formats = [...(book.worksheets[0]?.cells.rows.get(0)?.values() ?? [])].map((cell) =>
    book.styles.numberFormat(cell),
  );
  expect(formats).toEqual(['m/d/yyyy', 'm/d/yyyy h:mm', 'h:mm:ss', 'General']);
  expect(partsOf(saveBook(book))).not.toHaveProperty(['xl/styles.xml']);
});
