import { strToU8, zipSync } from 'fflate';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { fixture, smallFile, worksheet } from './files';

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
  ['a document type', smallFile('<!DOCTYPE a><worksheet/>'), 'broken-part'],
  [
    'an external entity',
    smallFile('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>'),
    'broken-part',
  ],
  ['an unknown entity', smallFile(worksheet('<row><c t="str"><v>&unknown;</v></c></row>')), 'broken-part'],
  ['elements without end', smallFile(worksheet('<row>'.repeat(5000))), 'broken-part'],
])('%s', (_, bytes, reason) => {
  expect(loadBook(bytes)).toMatchObject({ ok: false, failure: { reason } });
});

test('a workbook with any one byte changed loads or is refused, and nothing else happens', () => {
  for (let at = 0; at < RICH.length; at += 307) {
    const damaged = RICH.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    const result = loadBook(damaged);
    expect(typeof result.ok).toBe('boolean');
  }
});
