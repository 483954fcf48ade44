import { DOCUMENT, fixture, loaded, MAIN, relationships, smallFile, worksheet } from './files';
import { checkThreeCells } from './threeCells';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_DOCUMENT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A workbook with these rows and this styles part. */
function styled(styles: string, rows = ROWS, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return smallFile(worksheet(rows), {
    'xl/styles.xml': styles,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    ...others,
  });
}

const ROWS =
  '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1"><v>1</v></c></row><row r="3"><c r="B3" t="str"><v>b</v></c><c r="D3"><v>2</v></c></row>';

/** A list of the styles part. */
function list(name: string, ...items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

const FONT = '<font><sz val="9"/><name val="Arial"/></font>';
const BOLD = '<font><b/><sz val="9"/><name val="Arial"/></font>';
const NONE = '<fill><patternFill patternType="none"/></fill>';
const GRAY = '<fill><patternFill patternType="gray125"/></fill>';
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const XF2 = '<xf numFmtId="4" fontId="1" fillId="1" borderId="0"/>';

function sheetOf(...lists: readonly string[]): string {
  return `<styleSheet xmlns="${MAIN}">${lists.join('')}</styleSheet>`;
}

/** Contents of which programs of today take the first. */
function either(first: string, second: string, requires = 'x14'): string {
  return `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}" xmlns:x14="${X14}" xmlns:no="urn:unknown"><mc:Choice Requires="${requires}">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;
}

const FULL = [list('fonts', FONT, BOLD), list('fills', NONE, GRAY), list('borders', '<border/>')];

/** The same workbook in the namespaces of the strict variant. */
function strict(text: string): string {
  return text.replaceAll(MAIN, STRICT).replaceAll(DOCUMENT, STRICT_DOCUMENT);
}

const STYLES: readonly (readonly [string, string])[] = [
  ['a root without lists', sheetOf()],
  ['a root that closes itself', `<styleSheet xmlns="${MAIN}"/>`],
  ['a root that closes itself, with a comment behind it', `<styleSheet xmlns="${MAIN}"/><!-- end -->`],
  ['a prefix and a root that closes itself', `<x:styleSheet xmlns:x="${MAIN}"/>`],
  ['lists that close themselves', sheetOf('<fonts count="0"/>', '<fills/>', '<cellXfs count="0"/>')],
  ['no formats of cells', sheetOf(list('fonts', FONT), list('fills', NONE, GRAY))],
  ['one fill only', sheetOf(list('fonts', FONT), list('fills', NONE), list('cellXfs', XF))],
  ['no fonts', sheetOf(list('fills', NONE, GRAY), list('borders', '<border/>'), list('cellXfs', XF, XF2))],
  ['looks only', sheetOf(list('dxfs', '<dxf/>'))],
  ['lists out of order', sheetOf(list('cellXfs', XF), list('fonts', FONT))],
  ['a font of a number that is not there', sheetOf(list('fonts', FONT), list('cellXfs', XF2))],
  [
    'fonts that are offered in two ways',
    sheetOf(list('fonts', either(FONT, BOLD + BOLD), BOLD), ...FULL.slice(1), list('cellXfs', XF, XF2)),
  ],
  ['formats that are offered in two ways', sheetOf(...FULL, list('cellXfs', XF, either(XF2 + XF2, XF2), XF))],
  [
    'number formats that are offered in two ways',
    sheetOf(
      list('numFmts', either('<numFmt numFmtId="170" formatCode="0.0"/>', '')),
      ...FULL,
      list('cellXfs', XF),
    ),
  ],
  [
    'a whole list that is offered in two ways',
    sheetOf(...FULL, either(list('cellXfs', XF, XF2), list('cellXfs', XF))),
  ],
  [
    'an alignment that is offered in two ways',
    sheetOf(
      ...FULL,
      list(
        'cellXfs',
        `<xf numFmtId="0" fontId="0" fillId="0">${either('<alignment wrapText="1"/>', '')}</xf>`,
      ),
    ),
  ],
];

const ROW_ORDERS: readonly (readonly [string, string])[] = [
  [
    'rows from the last to the first',
    '<row r="3"><c r="A3"><v>3</v></c></row><row r="2" ht="30"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
  ],
  [
    'a row in two elements',
    '<row r="1" ht="20"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row><row r="2" spans="1:1"><c r="A2"><v>3</v></c></row><row r="2"><c r="D2"><v>3</v></c></row>',
  ],
  [
    'a row in two elements, the second before the first',
    '<row r="1"><c r="C1"><v>1</v></c></row><row r="1" hidden="1"><c r="A1"><v>2</v></c></row><row r="2"/><row r="1"/>',
  ],
  [
    'cells from the last to the first',
    '<row r="1"><c r="C1"><v>3</v></c><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
  ],
  [
    'rows without number, cells with reference',
    '<row><c r="A5"><v>5</v></c></row><row><c r="A6"><v>6</v></c><c><v>7</v></c></row><row r="2"><c><v>2</v></c></row>',
  ],
  [
    'rows without number and with gaps',
    '<row><c r="B2"><v>2</v></c></row><row ht="33"><c r="B4"><v>4</v></c></row><row><c><v>5</v></c></row>',
  ],
  [
    'cells of another row',
    '<row r="1"><c r="A1"><v>1</v></c><c r="A4"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B1"><v>1</v></c></row>',
  ],
  [
    'formulas that share another below them',
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1</f><v>1</v></c></row>',
  ],
  [
    'cells that are offered in two ways',
    `<row r="1">${either('<c r="A1"><v>1</v></c>', '<c r="B1"/>')}</row>`,
  ],
  ['rows that are offered in two ways', either(ROWS, '<row r="9"><c r="A9"/></row>')],
  ['rows that nobody of today takes', either('<row r="9"/>', ROWS, 'no')],
  ['no rows', ''],
  ['comments between cells', '<row r="1"><!-- a --><c r="A1"><v>1</v></c><!-- b --><c r="C1"/></row>'],
];

const WHOLE: readonly (readonly [string, Uint8Array])[] = [
  ['the fixture of Excel', fixture('rich.xlsx')],
  ['the fixture of LibreOffice', fixture('rich-libreoffice.xlsx')],
  ['no styles part', smallFile(worksheet(ROWS))],
  ['a worksheet that closes itself', smallFile(`<worksheet xmlns="${MAIN}"/>`)],
  [
    'a styles part that is named and not there',
    smallFile(worksheet(ROWS), {
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ),
    }),
  ],
  ['a styles part of no bytes', styled('')],
  ['a styles part with another name', styled(sheetOf(), ROWS, { 'xl/styles1.xml': '<other/>' })],
  [
    'a sheet without a part',
    smallFile(worksheet(ROWS), {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Modulo" sheetId="2" state="veryHidden" r:id=""/><sheet name="Uno" sheetId="1" r:id="rId1"/><sheet name="Altro" sheetId="3"/></sheets><definedNames><definedName name="a" localSheetId="1">Uno!$A$1</definedName></definedNames></workbook>`,
    }),
  ],
  [
    'a document type and blanks before the declaration',
    smallFile(`\n <?xml version="1.0"?><!DOCTYPE worksheet>${worksheet(ROWS)}`),
  ],
  ...(['utf-16le', 'utf-16be'] as const).map((encoding): readonly [string, Uint8Array] => [
    `${encoding} without a mark`,
    smallFile('', {
      'xl/worksheets/sheet1.xml': wide(`<?xml version="1.0" encoding="UTF-16"?>${worksheet(ROWS)}`, encoding),
      'xl/workbook.xml': wide(
        `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Città" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        encoding,
      ),
    }),
  ]),
  [
    'UTF-8 that calls itself UTF-16',
    smallFile(`<?xml version="1.0" encoding="utf-16"?>${worksheet(ROWS.replace('>a<', '>è<'))}`),
  ],
];

function wide(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return encoding === 'utf-16le' ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
}

const FILES = [
  ...WHOLE,
  ...STYLES.map(([name, styles]) => [`styles: ${name}`, styled(styles)] as const),
  ...ROW_ORDERS.map(([name, rows]) => [`rows: ${name}`, smallFile(worksheet(rows))] as const),
  ...ROW_ORDERS.map(([name, rows]) => [`strict rows: ${name}`, smallFile(strict(worksheet(rows)))] as const),
];

test.each(FILES)('three cells edited, all else as it was: %s', (_, bytes) => {
  expect(checkThreeCells(bytes)).toEqual({ kind: 'opened', problems: [] });
});

test('what is offered in two ways is read as programs of today read it', () => {
  const [, , , , , , , , cells, rows, others] = ROW_ORDERS;
  const addresses = [cells, rows, others].map((order) => {
    const { worksheets } = loaded(smallFile(worksheet(order?.[1] ?? '')));
    return [...(worksheets[0]?.cells.rows ?? [])].map(([row, ofRow]) => [row, [...ofRow].length]);
  });
  expect(addresses).toEqual([
    [[0, 1]],
    [
      [0, 2],
      [2, 2],
    ],
    [
      [0, 2],
      [2, 2],
    ],
  ]);
});
