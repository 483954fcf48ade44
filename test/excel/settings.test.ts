import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS, type Settings, settingsOf } from '../../src/excel/settings';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { SAMPLE, tripsOf, withWorkbook } from './workbook';

const chosen: Settings = {
  year: 2022,
  partlyFrom: 0.8,
  language: 'en',
  presentation: 'formulas',
  setAside: [{ identity: 'stale-year F60', reason: 'Confermato dalla direzione.' }],
};

test('settings are kept in the workbook and travel with its file', async () => {
  const file = await withWorkbook(newBook(), async ({ save }) => {
    const port = new ExcelPort();
    expect(await port.readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await port.saveSettings(chosen)).toEqual({ ok: true });
    expect(await port.readSettings()).toEqual(chosen);
    return save();
  });
  await withWorkbook(file, async () => {
    expect(await new ExcelPort().readSettings()).toEqual(chosen);
  });
});

test('what is not told how to work goes by the settings of the workbook, without a trip for them', async () => {
  const settings = { ...chosen, year: 2021, partlyFrom: 0.5 };
  const file = await withWorkbook(SAMPLE, async ({ save }) => {
    await new ExcelPort().saveSettings(settings);
    return save();
  });
  await withWorkbook(file, async ({ book, host }) => {
    const done = await new ExcelPort().evaluate({});
    expect(done).toMatchObject({ ok: true, evaluation: { year: 2021, partlyFrom: 0.5 } });
    expect(book.sheet('PIRA 2021')?.cells.get(30, 9)?.formula).toMatch(/^=/u);
    expect(tripsOf(host)).toEqual(['read', 'write']);
  });
});

test('settings that cannot be saved are a failure, those that cannot be read are the defaults', async () => {
  await withWorkbook(
    newBook(),
    async ({ host }) => {
      expect(await new ExcelPort().saveSettings(chosen)).toMatchObject({
        ok: false,
        problem: { code: 'access-denied' },
      });
      host.startCellEdit();
      expect(await new ExcelPort().readSettings()).toEqual(DEFAULT_SETTINGS);
    },
    { readOnly: true },
  );
});

test.each<readonly [unknown, Partial<Settings>]>([
  [null, {}],
  ['testo', {}],
  [[], {}],
  [{ year: 2021 }, { year: 2021 }],
  [{ year: '2021' }, {}],
  [{ year: 20210 }, {}],
  [{ year: 2021.5 }, {}],
  [{ partlyFrom: 0 }, { partlyFrom: 0 }],
  [{ partlyFrom: 70 }, {}],
  [{ partlyFrom: -0.1 }, {}],
  [{ partlyFrom: null }, {}],
  [{ language: 'it' }, { language: 'it' }],
  [{ language: 'fr' }, {}],
  [{ presentation: 'formulas' }, { presentation: 'formulas' }],
  [{ presentation: 'picture' }, {}],
  [{ setAside: 'x' }, {}],
  [
    { setAside: [null, { identity: 1, reason: 'x' }, { identity: 'a', reason: 'b', more: 1 }] },
    { setAside: [{ identity: 'a', reason: 'b' }] },
  ],
  [{ unknown: 1, year: 2020 }, { year: 2020 }],
])('the stored value %j is read as %j', (stored, expected) => {
  expect(settingsOf(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});
