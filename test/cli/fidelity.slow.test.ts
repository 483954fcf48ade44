import fs, {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { furnishedPlan, SHEET_END } from '../fixtures/furnishedPlan';
import { changedParts, partsOf } from './parts';
import { type } from './terminal';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

const parts = (name: string) => partsOf(at(name));
const changed = (before: string, after: string) => changedParts(at(before), at(after));

const entries = (text = ''): string[] => text.match(/<(?:Override|Default|Relationship) [^>]*>/gu) ?? [];

describe('a workbook with macros, pivot table, sparklines, comments, slicer, links and signature', () => {
  beforeEach(() => writeFileSync(at('piano.xlsm'), furnishedPlan()));

  test('evaluated, only the sheet and its styles are written; what the sheet holds besides stays', async () => {
    const { exit, told } = await type(['evaluate', at('piano.xlsm'), '--out', at('out.xlsm')]);
    expect([exit, told]).toEqual([0, expect.stringMatching(/firma digitale .* firmarlo di nuovo/u)]);
    expect(changed('piano.xlsm', 'out.xlsm')).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(parts('out.xlsm')['xl/worksheets/sheet1.xml']).toContain(SHEET_END);
    const again = await type(['evaluate', at('out.xlsm'), '--out', at('again.xlsm')]);
    expect(again.exit).toBe(0);
    expect(changed('out.xlsm', 'again.xlsm')).toEqual([]);
  });

  test.each(['reclassify', 'report'])('%s adds its parts and takes away none', async (command) => {
    expect((await type([command, at('piano.xlsm'), '--out', at('out.xlsm')])).exit).toBe(0);
    const [before, after] = [parts('piano.xlsm'), parts('out.xlsm')];
    const touched = changed('piano.xlsm', 'out.xlsm').filter((path) => path in before);
    const lists = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
    expect(
      touched.filter(
        (path) => !/^(?:docProps\/app|xl\/(?:workbook|styles|worksheets\/sheet1))\.xml$/u.test(path),
      ),
    ).toEqual(lists);
    for (const path of lists)
      expect(entries(after[path])).toEqual(expect.arrayContaining(entries(before[path])));
    expect(after['xl/workbook.xml']).toContain('<pivotCaches><pivotCache');
    expect(after['xl/worksheets/sheet1.xml']).toContain(SHEET_END);
  });

  test('is not saved as a file that Excel would not open', async () => {
    for (const command of ['evaluate', 'reclassify', 'report']) {
      const { exit, told } = await type([command, at('piano.xlsm'), '--out', at('out.xlsx')]);
      expect([command, exit, told]).toEqual([command, 2, expect.stringContaining('Indicare un file .xlsm.')]);
    }
    expect(readdirSync(folder)).toEqual(['piano.xlsm']);
  });
});

test('a workbook without macros is saved without the name of one that has them, and no signature is spoken of', async () => {
  writeFileSync(at('piano.xlsx'), furnishedPlan({ macros: false, signed: false }));
  expect((await type(['evaluate', at('piano.xlsx'), '--out', at('out.xlsm')])).exit).toBe(2);
  const { exit, told } = await type(['evaluate', at('piano.xlsx'), '--out', at('out.xlsx')]);
  expect([exit, told]).toEqual([0, `Scritto ${at('out.xlsx')}`]);
});

describe('the file on the disk', () => {
  const OLD = 'com’era';
  beforeEach(() => {
    writeFileSync(at('in.xlsx'), furnishedPlan({ macros: false, signed: false }));
    writeFileSync(at('out.xlsx'), OLD);
  });

  test.each([
    ['ENOSPC', 'il disco è pieno'],
    ['EDQUOT', 'lo spazio concesso sul disco è finito'],
    ['EFBIG', 'troppo grande'],
    ['EIO', 'errore di sistema EIO'],
  ])('a write that fails with %s leaves the old file and nothing beside it', async (code, words) => {
    const write = jest.spyOn(fs, 'writeFileSync').mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    const { exit, told } = await type(['evaluate', at('in.xlsx'), '--out', at('out.xlsx')]);
    expect(write).toHaveBeenCalled();
    expect([exit, told]).toEqual([4, expect.stringContaining(words)]);
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  test('a rename that fails leaves the old file too', async () => {
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    });
    const { exit, told } = await type(['evaluate', at('in.xlsx'), '--out', at('out.xlsx')]);
    expect([exit, told]).toEqual([4, expect.stringContaining('aperto in un altro programma')]);
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  test('a link stays a link, and the file it leads to is replaced with its rights', async () => {
    symlinkSync(at('out.xlsx'), at('link.xlsx'));
    fs.chmodSync(at('out.xlsx'), 0o640);
    expect((await type(['evaluate', at('in.xlsx'), '--out', at('link.xlsx')])).exit).toBe(0);
    expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(lstatSync(at('out.xlsx')).mode & 0o777).toBe(0o640);
    expect((await type(['inspect', at('out.xlsx')])).exit).toBe(0);
  });
});
