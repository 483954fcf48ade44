import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../src/excel/settings';
import { entriesOf, settingsOf } from '../../src/excel/storedSettings';
import { DEFAULT_RULES } from '../../src/pira/evaluation/rules';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { ERROR_CODES } from './errorCodes';
import { SAMPLE, exchangesOf, withWorkbook } from './workbook';

const ASIDE = { identity: 'stale-year F60', reason: 'Confermato dalla direzione.' };
const OTHER = { identity: 'no-unit F61', reason: 'Lo dice la fonte.' };
/** A picture of one pixel. */
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const chosen: Settings = {
  year: 2022,
  rules: { ...DEFAULT_RULES, partlyFrom: 0.8 },
  refusedRules: [],
  presentation: 'formulas',
  printed: 'plan',
  ignored: [ASIDE],
  body: 'Camera di commercio di prova',
  act: 'Delibera n. 7 del 30/11/2020',
  identity: 'a1b2',
  logo: LOGO,
  matches: [],
  corrections: [],
  ways: { '0a1b2c3d': 'latest' },
};
const choosing: SettingsChange = {
  year: chosen.year,
  rules: chosen.rules,
  presentation: chosen.presentation,
  printed: chosen.printed,
  ignored: ASIDE,
  body: chosen.body,
  act: chosen.act,
  identity: chosen.identity,
  logo: chosen.logo,
  way: { indicator: '0a1b2c3d', how: 'latest' },
};

async function kept(port = new ExcelPort()): Promise<Settings> {
  const read = await port.readSettings();
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.settings;
}

test('settings are kept in the workbook and travel with its file', async () => {
  const file = await withWorkbook(newBook(), async ({ save }) => {
    expect(await kept()).toEqual(DEFAULT_SETTINGS);
    expect(await new ExcelPort().changeSettings(choosing)).toEqual({ ok: true, settings: chosen });
    expect(await kept()).toEqual(chosen);
    return save();
  });
  await withWorkbook(file, async () => expect(await kept()).toEqual(chosen));
});

test('what is not told how to work goes by the settings of the workbook, without an exchange for them', async () => {
  const file = await withWorkbook(SAMPLE, async ({ save }) => {
    await new ExcelPort().changeSettings({ ...choosing, year: 2021, rules: { partlyFrom: 0.5 } });
    return save();
  });
  await withWorkbook(file, async ({ book, host }) => {
    const done = await new ExcelPort().evaluate({});
    const settings = { ...chosen, year: 2021, rules: { ...DEFAULT_RULES, partlyFrom: 0.5 } };
    expect(done).toMatchObject({
      ok: true,
      settings,
      evaluation: { year: 2021, rules: { partlyFrom: 0.5 } },
    });
    expect(book.sheet('PIRA 2021')?.cells.get(30, 9)?.formula).toMatch(/^=/u);
    expect(exchangesOf(host)).toEqual(['read', 'write', 'write']);
  });
});

test('settings that cannot be saved or read are a failure', async () => {
  await withWorkbook(
    newBook(),
    async ({ host }) => {
      expect(await new ExcelPort().changeSettings(choosing)).toMatchObject({
        ok: false,
        problem: { code: 'access-denied' },
      });
      host.startCellEdit();
      expect(await new ExcelPort().readSettings()).toMatchObject({
        ok: false,
        problem: { code: 'cell-edit' },
      });
    },
    { readOnly: true },
  );
});

test('a pane that could not read what is kept overwrites none of it', async () => {
  for (const code of ERROR_CODES)
    for (const last of [1, 2, 3, 4]) {
      let exchanges = 0;
      await withWorkbook(
        newBook(),
        async ({ book }) => {
          for (const [key, value] of [
            ['partlyFrom', 0.8],
            [`aside ${ASIDE.identity}`, ASIDE.reason],
          ] as const)
            book.settings.set(key, value);
          const pane = new ExcelPort();
          await pane.readSettings();
          const set = await pane.changeSettings({ ignored: OTHER });
          expect([code, settingsOf(book.settings.all)]).toEqual([
            code,
            {
              ...DEFAULT_SETTINGS,
              rules: { ...DEFAULT_RULES, partlyFrom: 0.8 },
              ignored: set.ok ? [ASIDE, OTHER] : [ASIDE],
            },
          ]);
        },
        {
          faults: ({ kind }) =>
            kind !== 'cleanup' && ++exchanges <= last ? [{ kind: 'fail', code, effect: 'before' }] : [],
        },
      );
    }
});

const CHANGES: readonly (readonly [string, SettingsChange, SettingsChange, Partial<Settings>])[] = [
  ['set different findings aside', { ignored: ASIDE }, { ignored: OTHER }, { ignored: [ASIDE, OTHER] }],
  ['set the same finding aside', { ignored: ASIDE }, { ignored: ASIDE }, { ignored: [ASIDE] }],
  ['set one aside and change the year', { ignored: ASIDE }, { year: 2022 }, { ignored: [ASIDE], year: 2022 }],
  [
    'change year and threshold',
    { year: 2022 },
    { rules: { partlyFrom: 0.8 } },
    { year: 2022, rules: { ...DEFAULT_RULES, partlyFrom: 0.8 } },
  ],
  [
    'change different rules',
    { rules: { cap: 1.2 } },
    { rules: { partlyFrom: 0.8 } },
    { rules: { ...DEFAULT_RULES, cap: 1.2, partlyFrom: 0.8 } },
  ],
];

describe.each([1, 2])('two colleagues of whom one writes before exchange %d of the other', (at) => {
  test.each(CHANGES)('%s: nothing is lost', async (_what, mine, theirs, expected) => {
    let exchanges = 0;
    let act = (): void => undefined;
    await withWorkbook(
      newBook(),
      async ({ book }) => {
        act = () => {
          for (const [key, value] of entriesOf(mine)) book.settings.set(key, value);
        };
        expect(await new ExcelPort().changeSettings(theirs)).toEqual({
          ok: true,
          settings: { ...DEFAULT_SETTINGS, ...expected },
        });
      },
      {
        faults: ({ kind }) => (kind !== 'cleanup' && ++exchanges === at ? [{ kind: 'meanwhile', act }] : []),
      },
    );
  });
});

test('a finding is taken up again, also twice, and the others stay aside', async () => {
  await withWorkbook(newBook(), async () => {
    const port = new ExcelPort();
    await port.changeSettings({ ignored: ASIDE });
    await port.changeSettings({ ignored: OTHER });
    for (let time = 0; time < 2; time++)
      expect(await port.changeSettings({ restored: ASIDE.identity })).toMatchObject({
        settings: { ignored: [OTHER] },
      });
  });
});

test.each<readonly [Readonly<Record<string, unknown>>, Partial<Settings>]>([
  [{}, {}],
  [{ year: 2021 }, { year: 2021 }],
  [{ year: '2021' }, {}],
  [{ year: 2099 }, { year: 2099 }],
  [{ year: 2100 }, {}],
  [{ year: 2021.5 }, {}],
  [{ partlyFrom: 0.01 }, { rules: { ...DEFAULT_RULES, partlyFrom: 0.01 } }],
  [{ partlyFrom: 1 }, { rules: { ...DEFAULT_RULES, partlyFrom: 1 } }],
  [{ partlyFrom: 0 }, { refusedRules: [{ rule: 'partlyFrom', kept: 0 }] }],
  [{ partlyFrom: 70 }, { refusedRules: [{ rule: 'partlyFrom', kept: 70 }] }],
  [{ partlyFrom: '0,5' }, { refusedRules: [{ rule: 'partlyFrom', kept: '0,5' }] }],
  [{ partlyFrom: null }, {}],
  [{ cap: 1.2, lateness: 30 }, { rules: { ...DEFAULT_RULES, cap: 1.2, lateness: 30 } }],
  [
    { cap: 0.9, lateness: 1.5, rollUp: 'best' },
    {
      refusedRules: [
        { rule: 'cap', kept: 0.9 },
        { rule: 'lateness', kept: 1.5 },
        { rule: 'rollUp', kept: 'best' },
      ],
    },
  ],
  [
    { bands: 'soglia 60%, target 85%' },
    {
      rules: {
        ...DEFAULT_RULES,
        partlyFrom: 0.6,
        bands: [
          { name: 'soglia', from: 0.6 },
          { name: 'target', from: 0.85 },
        ],
      },
    },
  ],
  [{ presentation: 'formulas' }, { presentation: 'formulas' }],
  [{ presentation: 'picture' }, {}],
  [{ 'aside a': 'b' }, { ignored: [{ identity: 'a', reason: 'b' }] }],
  [{ 'aside a': 1, aside: 'x', 'aside b': null }, {}],
  [{ unknown: 1, year: 2020 }, { year: 2020 }],
])('the stored values %j are read as %j', (stored, expected) => {
  expect(settingsOf(new Map(Object.entries(stored)))).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});
