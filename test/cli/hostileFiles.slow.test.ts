import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strToU8, unzipSync, zipSync } from 'fflate';

import { type } from './terminal';

const PLAN = new Uint8Array(readFileSync('assets/samples/pira-2021.xlsx'));
const SHEET = 'xl/worksheets/sheet1.xml';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The plan with some parts replaced or added. */
function planWith(parts: Readonly<Record<string, string>>): Uint8Array {
  const added = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync({ ...unzipSync(PLAN), ...Object.fromEntries(added) });
}

const sheet = (change: (xml: string) => string): Uint8Array =>
  planWith({ [SHEET]: change(text(unzipSync(PLAN)[SHEET])) });

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  { length: 12 },
  (_, level) =>
    `<!ENTITY ${'abcdefghijklm'[level + 1] ?? ''} "${`&${'abcdefghijklm'[level] ?? ''};`.repeat(10)}">`,
).join('')}]>`;

const afterDeclaration = (xml: string, inserted: string): string =>
  xml.replace(/(<\?xml[^>]*\?>)?/u, `$1${inserted}`);

const REFUSED: readonly (readonly [string, () => Uint8Array])[] = [
  ['a text', () => strToU8('Obiettivo;Indicatore')],
  ['nothing', () => new Uint8Array()],
  ['a workbook cut in half', () => PLAN.slice(0, PLAN.length / 2)],
  ['a zip bomb', () => zipSync({ [SHEET]: [new Uint8Array(24 * 1024 * 1024), { level: 6 }] })],
  ['a billion laughs', () => sheet((xml) => afterDeclaration(xml, LAUGHS))],
  [
    'an entity of another file',
    () => sheet((xml) => afterDeclaration(xml, '<!DOCTYPE x SYSTEM "file:///etc/passwd">')),
  ],
  ['XML that is not closed', () => sheet((xml) => xml.replace('</sheetData>', ''))],
  ['a row beyond the last', () => sheet((xml) => xml.replace(/<row r="\d+"/u, '<row r="99999999"'))],
];

test.each(REFUSED)('%s is refused in one line, and nothing is written', async (_what, make) => {
  writeFileSync(at('in.xlsx'), make());
  const before = readdirSync(folder).sort();
  for (const command of ['evaluate', 'reclassify', 'clean', 'report']) {
    const { exit, told } = await type([command, at('in.xlsx'), '--out', at('out.xlsx')]);
    expect([command, exit, told.split('\n').length]).toEqual([command, 4, 1]);
  }
  expect(readdirSync(folder).sort()).toEqual(before);
});

const READ: readonly (readonly [string, () => Uint8Array])[] = [
  ['a name that climbs out of the archive', () => planWith({ '../../../tmp/pira-climbed.txt': 'x' })],
  ['an absolute name', () => planWith({ '/tmp/pira-absolute.txt': 'x' })],
  [
    'cells that refer to each other in a circle',
    () =>
      sheet((xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="900"><c r="J900"><f>K900</f></c><c r="K900"><f>J900</f></c></row></sheetData>',
        ),
      ),
  ],
  ['a style that is not in the list', () => sheet((xml) => xml.replace(/ s="\d+"/u, ' s="987654"'))],
  ['a style before the first', () => sheet((xml) => xml.replace(/ s="\d+"/u, ' s="-4"'))],
  [
    'a formula that calls a program',
    () =>
      sheet((xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="900"><c r="J900"><f>cmd|\' /C calc\'!A0</f></c></row></sheetData>',
        ),
      ),
  ],
];

test.each(READ)('%s neither runs nor leaves the folder', async (_what, make) => {
  writeFileSync(at('in.xlsx'), make());
  rmSync(at('out.xlsx'), { force: true });
  const { exit } = await type(['evaluate', at('in.xlsx'), '--out', at('out.xlsx')]);
  expect([0, 4]).toContain(exit);
  expect(existsSync(at('out.xlsx'))).toBe(exit === 0);
  expect(['/tmp/pira-climbed.txt', '/tmp/pira-absolute.txt'].filter(existsSync)).toEqual([]);
  rmSync(at('out.xlsx'), { force: true });
});

describe('where the result is to go', () => {
  beforeEach(() => writeFileSync(at('in.xlsx'), PLAN));

  test.each<readonly [string, () => string]>([
    ['a folder', () => folder],
    ['a folder that is missing', () => at('manca/out.xlsx')],
    [
      'a folder that may only be read',
      () => {
        mkdirSync(at('chiusa'));
        chmodSync(at('chiusa'), 0o555);
        return at('chiusa/out.xlsx');
      },
    ],
    ['a path through a file', () => at('in.xlsx/out.xlsx')],
  ])('%s is refused, and nothing is left behind', async (_what, path) => {
    const out = path();
    const before = readdirSync(folder).sort();
    const { exit, told } = await type(['evaluate', at('in.xlsx'), '--out', out]);
    expect([exit, told.split('\n').length]).toEqual([4, 1]);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(Buffer.compare(readFileSync(at('in.xlsx')), PLAN)).toBe(0);
  });
});
