import { strFromU8, strToU8, unzipSync } from 'fflate';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { plainNumber } from '../../../src/workbench/xlsx/rows/plainNumber';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { sourceOf } from '../../../src/workbench/xlsx/source';
import { bookState } from './bookState';
import { MAIN, relationships, smallFile, worksheet } from './files';
import fc from '../../support/fastCheck';

const SHEET = 'xl/worksheets/sheet1.xml';
/** A comment among the rows leaves the part to the general reader, and changes nothing else. */
const COMMENT = '<!---->';
/** Stands for a byte that no UTF-8 has. */
const NO_BYTE = '\u{10ffff}';
const STRINGS = `<sst xmlns="${MAIN}"><si><t>uno</t></si><si><r><t>du</t></r><r><rPr><b/></rPr><t>e</t></r></si></sst>`;

const LINKS = relationships(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']);

/** One of the usual things, and now and then an odd one. */
function mostly<T>(usual: readonly T[], odd: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

const text = fc.oneof(
  fc.constantFrom('', 'Raggiunto', 'Città', '€ 1.000', '😀', ' a ', '_x0041_', 'a\r\nb', '12', '-3.5', '1e3'),
  fc.string({ unit: fc.constantFrom('a', '1', '.', '-', ' ', 'è', '&amp;', '&#233;', '\n'), maxLength: 6 }),
  fc.constantFrom(
    '123456789012345',
    '1234567890.123456',
    '0.1',
    '-0',
    '.5',
    '5.',
    '-',
    '1.2.3',
    '00',
    '7',
    '#N/A',
  ),
);
const ODD_TEXTS = [
  '&nessuna;',
  '&',
  ']]>',
  '\u0001',
  '\ufffe',
  NO_BYTE,
  '<!-- c -->',
  '<![CDATA[a<b]]>',
  '<?a b?>',
  '<b/>',
];
const oddText = fc.constantFrom(...ODD_TEXTS);
const style = mostly(
  ['', ' s="1"', ' s="2"', " s='1'", ' cm="1"'],
  [' s="1" s="2"', ' s="-1"', ' s="x"', ' s="&#49;"'],
);
const kind = mostly(
  ['', ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="d"'],
  [' t="q"', ' t = "n"', ' t=""'],
);
const formula = fc.constantFrom(
  '',
  '',
  '',
  '<f>A1*2</f>',
  '<f t="shared" ref="A1:A9" si="0">B1&amp;"è"</f>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:B2">A1:B2</f>',
  '<f t="dataTable" ref="A1"/>',
  '<f/>',
);
type Content = readonly [kind: string, children: string];
const content = fc.oneof<fc.MaybeWeightedArbitrary<Content>[]>(
  {
    weight: 18,
    arbitrary: fc.tuple(kind, formula, text).map(([k, f, v]) => [k, `${f}<v>${v}</v>`]),
  },
  { weight: 12, arbitrary: text.map((t) => [' t="inlineStr"', `<is><t>${t}</t></is>`]) },
  { weight: 1, arbitrary: oddText.map((t) => ['', `<v>1${t}</v>`]) },
  { weight: 1, arbitrary: oddText.map((t) => [' t="inlineStr"', `<is><t>a${t}</t></is>`]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ['', ''],
      ['', '<v/>'],
      [' t="str"', '<v></v>'],
      [' t="s"', '<v>0</v>'],
      [' t="s"', '<v> 1 </v>'],
      [' t="s"', '<v>9</v>'],
      [' t="inlineStr"', '<is/>'],
      [' t="inlineStr"', '<is>\n<t xml:space="preserve"> a </t >\n</is>'],
      [' t="inlineStr"', '<is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is>'],
      ['', '<v>1</v><v>2</v>'],
      ['', '<v>1</v><extLst/>'],
      ['', '<v>1</v>a'],
      ['', '<v>1</w>'],
      [' xmlns="urn:a"', '<v>1</v>'],
    ),
  },
);
/** References of the row, of another one, or none at all. */
const reference = mostly(['=', '=', '=', ''], ['a', '9', 'AAAA']);
const cell = fc.record({ reference, style, content, gap: mostly([1, 1, 2], [0]) });
const row = fc.record({
  cells: fc.array(cell, { maxLength: 5 }),
  stated: mostly(['=', '=', '=', ''], ['0', 'x', '1']),
  gap: mostly([1, 1, 3], [0]),
  attributes: mostly(
    ['', ' spans="1:3"', ' ht="30" hidden="1"', ' s="1" customFormat="1"'],
    [' x:y="1" x:y="2"'],
  ),
  between: mostly(['', '\n  '], ['a']),
});
const edits = fc.array(fc.tuple(fc.nat(12), fc.nat(7), fc.constantFrom('content', 'style', 'height'), text), {
  maxLength: 6,
});

/** Rows as markup, the elements under a prefix. */
function rowsOf(rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[], p: string): string {
  let number = 0;
  return rows
    .map(({ cells, stated, gap, attributes, between }) => {
      number += gap;
      let column = 0;
      const inner = cells.map((one) => {
        column += one.gap;
        const letter = String.fromCharCode(64 + Math.max(1, column));
        const place = one.reference === '=' ? `${letter}${number}` : `${one.reference}${letter}1`;
        const r = one.reference === '' ? '' : ` r="${place}"`;
        const [k, markup] = one.content;
        return `<c${r}${one.style}${k}>${markup}</c>`;
      });
      const r = stated === '' ? '' : ` r="${stated === '=' ? number : stated}"`;
      return `<row${r}${attributes}>${inner.join(between)}</row>`;
    })
    .join('\n')
    .replace(/<(\/?)(?=[a-z])/g, `<$1${p}`);
}

function damaged(part: string): Uint8Array {
  return strToU8(part).map((byte) => (byte === 0xf4 ? 0xff : byte));
}

function fileOf(rows: string, p: string, comment: string, strings = STRINGS): Uint8Array {
  const xmlns = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  const part = `<${p}worksheet ${xmlns}="${MAIN}"><${p}sheetData>${rows}${comment}</${p}sheetData></${p}worksheet>`;
  return smallFile('', {
    [SHEET]: damaged(part),
    'xl/sharedStrings.xml': damaged(strings),
    'xl/_rels/workbook.xml.rels': LINKS,
  });
}

/** What became of a file: what is wrong with it, or what it holds and how it is written after some edits. */
type Change = readonly [row: number, column: number, what: string, text: string];

function outcome(file: Uint8Array, changes: readonly Change[]): unknown {
  const loaded = loadBook(file);
  if (!loaded.ok) return loaded.failure;
  const { book } = loaded;
  const before = bookState(book);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  const runs = [...sheet.cells.rows].map(([at, cells]) => [at, [...cells].map(([c, { runs }]) => [c, runs])]);
  for (const [r, c, what, value] of changes) {
    if (what === 'content') book.setContent(sheet, r, c, { value, formula: null });
    else if (what === 'style') sheet.cells.setStyle(r, c, book.styles.with(0, { bold: true }));
    else sheet.rows.set(r, { height: 40 });
  }
  const { [SHEET]: bytes = new Uint8Array(), ...others } = unzipSync(saveBook(book));
  // Byte by byte: read as UTF-8, a damaged text would look like a mended one.
  return { before, runs, sheet: strFromU8(bytes, true).replace(COMMENT, ''), others };
}

test('plain rows are read and written as the general reader would, whatever stands in them', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom('', '', 'x:'), edits, (list, p, changes) => {
      const rows = rowsOf(list, p);
      const file = fileOf(rows, p, '');
      const loaded = loadBook(file);
      const [part] = loaded.ok ? [...(sourceOf(loaded.book)?.sheetParts.values() ?? [])] : [];
      if (part !== undefined && part.rows !== null) plain += 1;
      expect(outcome(file, changes)).toEqual(outcome(fileOf(rows, p, COMMENT), changes));
    }),
    { numRuns: 400 },
  );

  expect(plain).toBeGreaterThan(100);
});

test.each(ODD_TEXTS)('a text that is not plain leaves the sheet to the general reader: %j', (odd) => {
  for (const content of [
    `<c r="A1"><v>1${odd}</v></c>`,
    `<c r="A1" t="inlineStr"><is><t>a${odd}</t></is></c>`,
  ]) {
    const rows = `<row r="1">${content}</row>`;
    const changes = [[0, 1, 'content', 'b']] as const;
    expect(outcome(fileOf(rows, '', ''), changes)).toEqual(outcome(fileOf(rows, '', COMMENT), changes));
  }
});

test.each([
  ['', ''],
  [' after a byte order mark', '\ufeff'],
  [' with a damaged byte before its rows', NO_BYTE],
])('a cell that came and went leaves a sheet as it was, to the byte%s', (_, mark) => {
  const rows = '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>';
  const before = damaged(
    worksheet(rows).replace(/^(<[^>]*>)?/, mark === NO_BYTE ? `$1${mark}` : `${mark}$1`),
  );
  const file = smallFile('', { [SHEET]: before });
  const loaded = loadBook(file);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const [sheet] = loaded.book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (const value of ['x', null]) loaded.book.setContent(sheet, 0, 3, { value, formula: null });
  expect(unzipSync(saveBook(loaded.book))[SHEET]).toEqual(before);
});

test('a number in plain digits is the one that the language reads, to the last bit', () => {
  const digits = (maxLength: number): fc.Arbitrary<string> =>
    fc.array(fc.nat(9), { maxLength }).map((list) => list.join(''));
  const number = fc.tuple(fc.constantFrom('', '-'), digits(18), fc.constantFrom('', '.', '..'), digits(18));
  fc.assert(
    fc.property(number, (pieces) => {
      const text = pieces.join('');
      const read = plainNumber(strToU8(text), 0, text.length);
      fc.pre(!Number.isNaN(read));
      expect(read).toBe(Number(text));
    }),
    { numRuns: 2000 },
  );
  expect(
    ['12', '-0.5', '123456789012345', '1.50'].map((text) => plainNumber(strToU8(text), 0, text.length)),
  ).toEqual([12, -0.5, 123456789012345, 1.5]);
});

const ITEMS = [
  '<si/>',
  '<si></si>',
  '<si><t/></si>',
  '<si><t xml:space="preserve"> è\r\n</t></si>',
  '<si>\n<t>_x0041_</t >\n</si>',
];
const ODD_ITEMS = [
  '<si><t>a</t><phoneticPr fontId="1"/></si>',
  '<si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></si>',
  '<si><t>a</t><t>b</t></si>',
  '<si><!-- </si> --><t>a</t></si>',
  '<si xmlns="urn:a"><t>a</t></si>',
  '<si><t>a</t></sj>',
  '<si><t>a</t>b</si>',
  'a<si/>',
  '<si><si><t>a</t></si></si>',
  '<extLst/>',
  ...ODD_TEXTS.flatMap((text) => [`<si><t>a${text}</t></si>`, `<si><r><t>a${text}</t></r></si>`]),
];
const ROOTS = [
  [`<sst xmlns="${MAIN}">`, '</sst>'],
  [`<?xml version="1.0"?>\n<sst xmlns="${MAIN}" count="9">`, '</sst>\n<!-- end -->'],
  ['<sst a="1" a="1">', '</sst>'],
  ['<sst>', '</sst><sst/>'],
  ['<?xml version="1.0" encoding="latin1"?><sst>', '</sst>'],
] as const;

test.each(ROOTS)('shared texts are read as the general reader would: %s…%s', (start, end) => {
  const rows = `<row r="1">${[0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>`;
  for (const odd of [...ITEMS, ...ODD_ITEMS]) {
    const items = `<si><t>uno</t></si>${odd}<si><t>due</t></si>`;
    const [plain, general] = ['', COMMENT].map((comment) => {
      const loaded = loadBook(fileOf(rows, '', '', `${start}${items}${comment}${end}`));
      if (loaded.ok) return loaded.book.worksheets.map(({ cells }) => [...(cells.rows.get(0) ?? [])]);
      // What comes after the comment stands further on.
      return JSON.stringify(loaded.failure).replace(/ at \d+/, '');
    });
    expect(plain).toEqual(general);
  }
});
