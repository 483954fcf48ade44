import type { CellRef } from '../../src/pira/sheet/address';
import { eventAreas } from '../../src/excel/events/eventAreas';
import { OwnWrites } from '../../src/excel/events/ownWrites';
import { ExcelPort } from '../../src/excel/excelPort';
import type { ChangedArea } from '../../src/excel/change';
import type { Analysis } from '../../src/excel/port';
import { INTERACTIVE_ENGINE } from '../../src/workbench/engine/exceltsEngine';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { SMALL_PLAN, exchangesOf, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };

/** Lets the events that are on their way arrive, and what they ask of the host. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

test.each([
  ['F31', [{ row: 30, column: 5, rowCount: 1, columnCount: 1 }]],
  ['$F$31', [{ row: 30, column: 5, rowCount: 1, columnCount: 1 }]],
  ["'Il foglio! mio'!F31:G40", [{ row: 30, column: 5, rowCount: 10, columnCount: 2 }]],
  [
    'A1,C3:C4',
    [
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { row: 2, column: 2, rowCount: 2, columnCount: 1 },
    ],
  ],
  ['3:5', [{ row: 2, column: 0, rowCount: 3, columnCount: 16_384 }]],
  ['B:C', [{ row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 }]],
  ['AAA10', [{ row: 9, column: 702, rowCount: 1, columnCount: 1 }]],
  ['', []],
  ['#RIF!', []],
  ['nessuno', []],
])('the address %s', (address, areas) => {
  expect(eventAreas(address)).toEqual(areas);
});

test('people’s changes are told, our own are not', async () => {
  await withWorkbook(SMALL_PLAN, async ({ host }) => {
    const port = new ExcelPort();
    const told: ChangedArea[] = [];
    const stop = await port.onChange((change) => told.push(change));
    const done = await port.evaluate(options);
    await settled();
    expect([done.ok, told]).toEqual([true, []]);
    host.user.type('Piano', 'F3', [[52]]);
    await settled();
    expect(told).toEqual([{ sheet: 'Piano', row: 2, column: 5, rowCount: 1, columnCount: 1 }]);
    await stop();
    host.user.type('Piano', 'F4', [[0.5]]);
    await settled();
    expect(told).toHaveLength(1);
  });
});

test('a change is told while the next cell is being typed, and many are told without an exchange', async () => {
  await withWorkbook(SMALL_PLAN, async ({ host }) => {
    const port = new ExcelPort();
    await port.analyse(options);
    const told: ChangedArea[] = [];
    const stop = await port.onChange((change) => told.push(change));
    const exchanges = exchangesOf(host).length;
    host.user.type('Piano', 'F3', [[52]]);
    host.startCellEdit();
    await settled();
    expect(told).toEqual([{ sheet: 'Piano', row: 2, column: 5, rowCount: 1, columnCount: 1 }]);
    host.endCellEdit();
    for (let event = 0; event < 300; event++) host.user.type('Piano', 'F4', [[event]]);
    await settled();
    expect(told).toHaveLength(301);
    expect(exchangesOf(host)).toHaveLength(exchanges);
    await stop();
  });
});

test('an Excel that does not tell who wrote: each of our writes explains one event', () => {
  const own = new OwnWrites();
  const area = { row: 1, column: 1, rowCount: 2, columnCount: 2 };
  own.expect([{ sheetId: 'a', area }]);
  expect(own.explains('b', area, undefined)).toBe(false);
  expect(own.explains('a', { ...area, rowCount: 1 }, undefined)).toBe(false);
  expect(own.explains('a', area, undefined)).toBe(true);
  expect(own.explains('a', area, undefined)).toBe(false);
});

test('a selection is told by its first cell, and a cell can be shown', async () => {
  await withWorkbook(SMALL_PLAN, async ({ host, book }) => {
    const port = new ExcelPort();
    await port.analyse(options);
    const told: (CellRef | null)[] = [];
    const stop = await port.onSelection((cell) => told.push(cell));
    host.user.select('Piano', 'E3:F4');
    await settled();
    expect(told).toEqual([{ sheet: 'Piano', row: 2, column: 4 }]);
    expect(await port.select({ sheet: 'Piano', row: 8, column: 1 })).toEqual({ ok: true });
    expect(book.activeSheet?.selection).toMatchObject({ row: 8, column: 1 });
    expect(await port.select({ sheet: 'Sparito', row: 0, column: 0 })).toMatchObject({
      ok: false,
      problem: { code: 'gone' },
    });
    await stop();
  });
});

test('on another sheet no cell stands selected any more, whether or not one is chosen there', async () => {
  await withWorkbook(SMALL_PLAN, async ({ host, book }) => {
    const other = book.addSheet('Appunti');
    const port = new ExcelPort();
    await port.analyse(options);
    const told: (CellRef | null)[] = [];
    const stop = await port.onSelection((cell) => told.push(cell));
    host.user.select('Piano', 'E3');
    host.user.activate('Appunti');
    await settled();
    expect(told).toEqual([{ sheet: 'Piano', row: 2, column: 4 }, null]);
    host.user.select('Piano', 'E4');
    await settled();
    expect(told.at(-1)).toEqual({ sheet: 'Piano', row: 3, column: 4 });
    book.addSheet('Nuovo');
    host.user.select('Nuovo', 'B2');
    await settled();
    expect([other.name, told.at(-1)]).toEqual(['Appunti', null]);
    await stop();
    host.user.select('Piano', 'E5');
    await settled();
    expect(told.at(-1)).toBeNull();
  });
});

test('actual values that depend on each other are read again together', async () => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ host }) => {
      const port = new ExcelPort();
      await port.evaluate(options);
      host.user.type('Piano', 'F3', [[52]]);
      host.user.type('Piano', 'F4', [['=F3/100']]);
      const before = await port.analyse(options);
      if (!before.ok) throw new Error(JSON.stringify(before));
      expect(before.isCalculated).toBe(true);
      host.user.type('Piano', 'F3', [[90]]);
      const after = await port.refresh(before, [0], options);
      if (!after.ok) throw new Error(JSON.stringify(after));
      expect(after.evaluation.results.slice(0, 2).map(({ actual }) => actual?.value)).toEqual([90, 0.9]);
    },
    { engine: INTERACTIVE_ENGINE },
  );
});

test('a sheet that was renamed since is read anew', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const port = new ExcelPort();
    await port.evaluate(options);
    host.user.type('Piano', 'F3', [[52]]);
    const before = await port.analyse(options);
    const [sheet] = book.sheets;
    if (!before.ok || sheet === undefined) throw new Error(JSON.stringify(before));
    book.renameSheet(sheet, 'Piano 2021');
    const after = await port.refresh(before, [0], options);
    if (!after.ok) throw new Error(JSON.stringify(after));
    expect(after.plan.tables.map((table) => table.sheet)).toEqual(['Piano 2021', 'Piano 2021']);
  });
});

test('a changed actual value is read again alone', async () => {
  await withWorkbook(SMALL_PLAN, async ({ host }) => {
    const port = new ExcelPort();
    await port.evaluate(options);
    host.user.type('Piano', 'F3', [[30]]);
    const before = await port.analyse(options);
    if (!before.ok) throw new Error(JSON.stringify(before));
    host.user.type('Piano', 'F3', [[52]]);
    const exchanges = exchangesOf(host).length;
    const after = await port.refresh(before, [0], options);
    if (!after.ok) throw new Error(JSON.stringify(after));
    expect(after.evaluation.results.map(({ outcome }) => outcome.achievementRaw)).toEqual([
      1.04,
      null,
      null,
      null,
      null,
    ]);
    expect(after.evaluation.results.slice(1)).toEqual(before.evaluation.results.slice(1));
    expect(exchangesOf(host).slice(exchanges)).toEqual(['read']);
    const stale = ({ findings }: Analysis) => findings.some(({ rule }) => rule === 'stale-results');
    expect(after.findings).toBe(before.findings);
    const checked = await port.check(after);
    expect(checked.findings).not.toBe(before.findings);
    expect(stale(checked)).toBe(true);
    const written = await port.evaluate(options);
    expect(written.ok && !stale(written)).toBe(true);
  });
});
