import { strToU8, zipSync } from 'fflate';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { fixture, relationships, smallFile, worksheet } from './files';

const RICH = fixture('rich.xlsx');
const BOMB = zipSync({ 'xl/workbook.xml': [new Uint8Array(24 * 1024 * 1024), { level: 6 }] });

/** The bytes with the declared sizes of every entry raised, as an archive would have that lies about them. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lying;
}

/** The bytes with one bit changed in the first record of a kind. */
function damagedAt(bytes: Uint8Array, signature: number, field: number): Uint8Array {
  const damaged = bytes.slice();
  const view = new DataView(damaged.buffer);
  for (let at = 0; at + 4 <= damaged.length; at++)
    if (view.getUint32(at, true) === signature) {
      damaged[at + field] = (damaged[at + field] ?? 0) ^ 1;
      break;
    }
  return damaged;
}

test.each<[string, Uint8Array, string]>([
  ['no bytes', new Uint8Array(), 'not-a-workbook'],
  ['a text', strToU8('Obiettivo;Indicatore\n1;2\n'), 'not-a-workbook'],
  [
    'a protected workbook or an old one',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'encrypted-or-old',
  ],
  ['only the first bytes of an archive', strToU8('PK\u0003\u0004'), 'broken-archive'],
  ['an archive cut off', RICH.slice(0, RICH.length / 2), 'broken-archive'],
  ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'no-workbook'],
  ['a bomb', BOMB, 'too-large'],
  ['an archive that declares gigabytes', declaring(RICH, 0x7fffffff), 'too-large'],
  [
    'a workbook part that is no workbook',
    smallFile(worksheet(''), { 'xl/workbook.xml': '<a/>' }),
    'no-workbook',
  ],
  [
    'a workbook part that is not XML',
    smallFile(worksheet(''), { 'xl/workbook.xml': '<workbook' }),
    'broken-part',
  ],
  ['a sheet part that is not XML', smallFile('<worksheet><sheetData>'), 'broken-part'],
  ['a sheet part that is no sheet', smallFile('<a/>'), 'broken-part'],
  [
    'a sheet part that is missing',
    smallFile(worksheet(''), { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    'broken-part',
  ],
  ['a document type with an entity', smallFile('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'broken-part'],
  [
    'an external entity',
    smallFile('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>'),
    'broken-part',
  ],
  ['an unknown entity', smallFile(worksheet('<row><c t="str"><v>&unknown;</v></c></row>')), 'broken-part'],
  ['elements without end', smallFile(worksheet('<row>'.repeat(5000))), 'broken-part'],
  ['deep nesting', smallFile(worksheet('', '<a>'.repeat(5000) + '</a>'.repeat(5000))), 'broken-part'],
  ['a text that is missing', smallFile(worksheet('<row><c t="s"><v>9</v></c></row>')), 'broken-part'],
  ['a row beyond the last', smallFile(worksheet('<row r="1048577"><c><v>1</v></c></row>')), 'broken-part'],
  ['a row of no number', smallFile(worksheet('<row r="1e999"><c><v>1</v></c></row>')), 'broken-part'],
  ['a row before the first', smallFile(worksheet('<row r="0"><c><v>1</v></c></row>')), 'broken-part'],
  ['a column beyond the last', smallFile(worksheet('<row><c r="XFE1"><v>1</v></c></row>')), 'broken-part'],
  ['a cell that is no place', smallFile(worksheet('<row><c r="A99999999999"/></row>')), 'broken-part'],
  ['a cell twice', smallFile(worksheet('<row><c r="A1"/><c r="A1"><v>1</v></c></row>')), 'broken-part'],
  [
    'a cell in a row twice',
    smallFile(worksheet('<row r="1"><c/></row><row r="1"><c/></row>')),
    'broken-part',
  ],
  [
    'a text whose part is missing',
    smallFile(worksheet('<row><c t="s"><v>0</v></c></row>'), {
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ),
    }),
    'broken-part',
  ],
  [
    'more namespaces than anybody needs',
    smallFile(
      worksheet('<row/>').replace(
        ' ',
        ` ${Array.from({ length: 20_000 }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ')} `,
      ),
    ),
    'broken-part',
  ],
  ['more elements than can be held', smallFile(worksheet('', '<a/>'.repeat(1_000_001))), 'broken-part'],
  ['a sum that is wrong', damagedAt(RICH, 0x02014b50, 16), 'broken-archive'],
  ['a name that differs from the entry’s own', damagedAt(RICH, 0x04034b50, 30), 'broken-archive'],
  ['an entry that the directory leaves out', damagedAt(RICH, 0x06054b50, 10), 'broken-archive'],
  ['an entry that is encrypted', damagedAt(RICH, 0x02014b50, 8), 'broken-archive'],
  ['a way of packing that is unknown', damagedAt(RICH, 0x02014b50, 10), 'broken-archive'],
  ['an entry that begins elsewhere', damagedAt(RICH, 0x02014b50, 42), 'broken-archive'],
])('%s', (_, bytes, reason) => {
  expect(loadBook(bytes)).toMatchObject({ ok: false, failure: { reason } });
});

/** Numbers from a fixed seed (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

/** What a book says: the contents of its cells. */
function contents(bytes: Uint8Array): string | null {
  const result = loadBook(bytes);
  if (!result.ok) return null;
  return JSON.stringify(
    result.book.sheets.map(({ name, cells }) => [
      name,
      [...cells.rows].map(([row, ofRow]) => [
        row,
        [...ofRow].map(([column, { value, formula }]) => [column, value, formula]),
      ]),
    ]),
  );
}

test('a workbook with any one bit changed is refused, or says what it said', () => {
  const whole = contents(RICH);
  const next = seeded(2021);
  const wrong: number[] = [];
  let refused = 0;
  for (let count = 0; count < 400; count++) {
    const at = next() % RICH.length;
    const damaged = RICH.slice();
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (next() % 8));
    const said = contents(damaged);
    if (said === null) refused += 1;
    else if (said !== whole) wrong.push(at);
  }
  expect(wrong).toEqual([]);
  // The others hit parts that nothing is read from: they stay in the archive as they are.
  expect(refused).toBeGreaterThan(200);
});

test('a workbook with any one bit of its directory changed is refused, or says what it said', () => {
  const whole = contents(RICH);
  const start = RICH.findIndex((_, at) => new DataView(RICH.buffer).getUint32(at, true) === 0x02014b50);
  const wrong: number[] = [];
  for (let at = start; at < RICH.length; at++) {
    const damaged = RICH.slice();
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    const said = contents(damaged);
    if (said !== null && said !== whole) wrong.push(at);
  }
  expect(wrong).toEqual([]);
});

test('a workbook cut off anywhere is refused', () => {
  for (let length = 0; length < RICH.length; length += 97)
    expect([length, contents(RICH.slice(0, length))]).toEqual([length, null]);
});
