import { spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type } from './terminal';

const PLAN = new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx'));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
  writeFileSync(at('in.xlsx'), PLAN);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

/** What stands in the folder: names, kinds and contents. */
function state(): unknown {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const stats = lstatSync(at(name));
      return [name, stats.mode, stats.isFile() ? readFileSync(at(name), 'latin1') : ''];
    });
}

const before = (make: () => void) => make;
const nothing = before(() => undefined);
const link = (to: string, name: string) => before(() => symlinkSync(to, at(name)));

const REFUSED: readonly (readonly [string, () => void, readonly string[], number])[] = [
  ['the input', nothing, ['evaluate', 'in.xlsx', '--out', 'in.xlsx'], 2],
  ['the input by another path', nothing, ['report', 'in.xlsx', '--out', './x/../in.xlsx'], 2],
  ['the input through a link', link('in.xlsx', 'l.xlsx'), ['evaluate', 'in.xlsx', '--out', 'l.xlsx'], 2],
  ['the input, read through a link', link('in.xlsx', 'l.xlsx'), ['clean', 'l.xlsx', '--out', 'in.xlsx'], 2],
  [
    'the input by a second name',
    before(() => linkSync(at('in.xlsx'), at('h.xlsx'))),
    ['reclassify', 'in.xlsx', '--out', 'h.xlsx'],
    2,
  ],
  [
    'the input as open data',
    link('in.xlsx', 'l.csv'),
    ['clean', 'in.xlsx', '--out', 'o.xlsx', '--csv', 'l.csv'],
    2,
  ],
  ['another file, in place', nothing, ['evaluate', 'in.xlsx', '--out', 'o.xlsx', '--in-place'], 2],
  ['in place for another workbook', nothing, ['clean', 'in.xlsx', '--in-place'], 2],
  ['an option twice', nothing, ['evaluate', 'in.xlsx', '--out', 'a.xlsx', '--out', 'b.xlsx'], 2],
  ['one file twice', nothing, ['clean', 'in.xlsx', '--out', 'o.xlsx', '--csv', './o.xlsx'], 2],
  [
    'one file twice, through a link',
    before(() => {
      writeFileSync(at('o.xlsx'), 'com’era');
      symlinkSync('o.xlsx', at('o.csv'));
    }),
    ['clean', 'in.xlsx', '--out', 'o.xlsx', '--csv', 'o.csv'],
    2,
  ],
  ['open data for a workbook', nothing, ['evaluate', 'in.xlsx', '--out', 'o.csv'], 2],
  ['a document for a workbook', nothing, ['report', 'in.xlsx', '--out', 'o.docx'], 2],
  ['a name without an ending', nothing, ['report', 'in.xlsx', '--out', 'o'], 2],
  ['a workbook for open data', nothing, ['clean', 'in.xlsx', '--out', 'o.xlsx', '--csv', 'p.xlsx'], 2],
  ['a device', nothing, ['evaluate', 'in.xlsx', '--out', '/dev/null'], 4],
  ['a device through a link', link('/dev/null', 'n.xlsx'), ['evaluate', 'in.xlsx', '--out', 'n.xlsx'], 4],
  ['a device for open data', nothing, ['clean', 'in.xlsx', '--out', 'o.xlsx', '--csv', '/dev/null'], 4],
  [
    'a pipe',
    before(() => void spawnSync('mkfifo', [at('pipe.xlsx')])),
    ['evaluate', 'in.xlsx', '--out', 'pipe.xlsx'],
    4,
  ],
  ['a link to nothing', link('away.xlsx', 'l.xlsx'), ['evaluate', 'in.xlsx', '--out', 'l.xlsx'], 4],
  ['a link to itself', link('l.xlsx', 'l.xlsx'), ['evaluate', 'in.xlsx', '--out', 'l.xlsx'], 4],
  [
    'a folder for open data',
    before(() => fs.mkdirSync(at('f.csv'))),
    ['clean', 'in.xlsx', '--out', 'o.xlsx', '--csv', 'f.csv'],
    4,
  ],
  [
    'open data that may not be written',
    before(() => writeFileSync(at('r.csv'), '', { mode: 0o444 })),
    ['clean', 'in.xlsx', '--out', 'o.xlsx', '--csv', 'r.csv'],
    4,
  ],
];

test.each(REFUSED)('%s is refused before anything is written', async (_what, make, words, code) => {
  make();
  const old = state();
  const typed = words.map((word) =>
    /^[\w./]+\.\w+$|^o$/u.test(word) && !word.startsWith('/') ? join(folder, word) : word,
  );
  const { exit, told } = await type(typed);
  expect([exit, told.split('\n', 1)[0]]).toEqual([
    code,
    expect.stringMatching(/\S.*\.(?: Per l’aiuto: .*)?$/u),
  ]);
  expect(state()).toEqual(old);
});

test('a socket is refused', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(at('s.xlsx'), done));
  expect((await type(['evaluate', at('in.xlsx'), '--out', at('s.xlsx')])).exit).toBe(4);
  expect(lstatSync(at('s.xlsx')).isSocket()).toBe(true);
  await new Promise((done) => server.close(done));
});

test.each([[[]], [['--out', 'in.xlsx']]])('with --in-place %j the input is written over', async (words) => {
  const asked = words.map((word) => (word.startsWith('--') ? word : at(word)));
  const { exit } = await type(['evaluate', at('in.xlsx'), '--in-place', ...asked]);
  expect(exit).toBe(0);
  await type(['evaluate', 'assets/samples/pira-2021-consuntivo.xlsx', '--out', at('out.xlsx')]);
  expect(readFileSync(at('in.xlsx')).equals(readFileSync(at('out.xlsx')))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test('open data that cannot be written leave the workbook unwritten, too', async () => {
  writeFileSync(at('o.xlsx'), 'com’era');
  const open = fs.openSync;
  let opened = 0;
  jest.spyOn(fs, 'openSync').mockImplementation((path, ...how) => {
    if (String(path).endsWith('.tmp')) opened += 1;
    if (opened === 2) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    return open(path, ...how);
  });
  const { exit, told } = await type(['clean', at('in.xlsx'), '--out', at('o.xlsx'), '--csv', at('o.csv')]);
  expect([exit, told]).toEqual([4, expect.stringContaining('o.csv')]);
  expect(readFileSync(at('o.xlsx'), 'utf8')).toBe('com’era');
  expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'o.xlsx']);
});

test.each([0o600, 0o640, 0o666])(
  'what is written has the rights %o of the file in its place from the start',
  async (mode) => {
    writeFileSync(at('o.xlsx'), 'com’era');
    chmodSync(at('o.xlsx'), mode);
    const rights: number[] = [];
    const write = fs.writeFileSync;
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file, content) => {
      rights.push(
        ...readdirSync(folder)
          .filter((name) => name.endsWith('.tmp'))
          .map((name) => statSync(at(name)).mode & 0o777),
      );
      write(file, content);
    });
    expect((await type(['evaluate', at('in.xlsx'), '--out', at('o.xlsx')])).exit).toBe(0);
    expect(rights).toEqual([mode]);
    expect(statSync(at('o.xlsx')).mode & 0o777).toBe(mode);
  },
);
