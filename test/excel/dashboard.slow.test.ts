import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { cellAddress } from '../../src/pira/sheet/address';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { loadEngine } from '../../src/workbench/engine/loadEngine';
import { appearance, differences } from './appearance';
import { bookOf, SAMPLE, SMALL_PLAN, withWorkbook } from './workbook';

jest.setTimeout(60_000);

const SETS = { sets: { ExcelApi: '1.14' } };
const OPTIONS = { settings: DEFAULT_SETTINGS };
const LIVE = { settings: DEFAULT_SETTINGS, presentation: 'formulas' as const };
const NAME = 'Cruscotto';

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

async function published(port: ExcelPort) {
  const done = await port.publish('dashboard', OPTIONS);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

/** The rows of one table of the Cruscotto, from its header on. */
function tableOf(book: Book, title: string): unknown[][] {
  const { cells } = sheetNamed(book, NAME);
  const valueAt = (row: number, column: number) => cells.get(row, column)?.value ?? null;
  let row = 0;
  while (valueAt(row, 0) !== title) row++;
  const found: unknown[][] = [];
  while (valueAt(++row, 0) !== null) found.push([0, 1, 2, 3].map((column) => valueAt(row, column)));
  return found;
}

/** The sheet's charts: kind, title, the addresses of what they show. */
function chartsOf(sheet: BookSheet) {
  return sheet.charts.all.map(({ value: { kind, title, series, isReversed, valueAxis } }) => ({
    kind,
    title,
    isReversed,
    most: valueAxis.maximum,
    shows: series.map(({ values: { area } }) =>
      [area.row, area.row + area.rowCount - 1].map((row) => cellAddress(row, area.column)).join(':'),
    ),
  }));
}

test('every chart stands beside its table and shows it', async () => {
  await withWorkbook(SAMPLE, async ({ book, save }) => {
    await published(new ExcelPort());
    expect(tableOf(book, 'Indicatori per stato')).toEqual([
      ['Stato', 'Indicatori', null, null],
      ['Raggiunto', 11, null, null],
      ['Parzialmente raggiunto', 3, null, null],
      ['Non raggiunto', 3, null, null],
      ['Non rilevato', 1, null, null],
      ['Non valutabile', 0, null, null],
    ]);
    expect(tableOf(book, 'Grado di raggiungimento per prospettiva')).toEqual([
      ['Prospettiva', 'Grado medio', 'Valutati', 'Mancati'],
      ['Stake Holders', expect.closeTo(0.9471, 4), 11, 3],
      ['Processi Interni', expect.closeTo(0.6667, 4), 3, 1],
      ['Innovazione, Apprendimento e Crescita', 0.5, 2, 1],
      ['Economico - Finanziari', 1, 1, 1],
    ]);
    const wanted = [
      { kind: 'doughnut', title: 'Indicatori per stato', isReversed: false, most: null, shows: ['B7:B11'] },
      {
        kind: 'bar',
        title: 'Grado di raggiungimento per missione e programma',
        isReversed: true,
        most: 1.15,
        shows: ['B23:B30'],
      },
      {
        kind: 'bar',
        title: 'Grado di raggiungimento per prospettiva',
        isReversed: true,
        most: 1.15,
        shows: ['B39:B42'],
      },
      {
        kind: 'bar',
        title: 'Grado di raggiungimento per centro di responsabilità',
        isReversed: true,
        most: 1.15,
        shows: ['B55:B58'],
      },
    ];
    expect(chartsOf(sheetNamed(book, NAME))).toEqual(wanted);
    expect(chartsOf(sheetNamed(bookOf(save()), NAME))).toEqual(wanted);
  });
});

test('where results are formulas the tables follow them', async () => {
  const engine = (await loadEngine()).interactive;
  await withWorkbook(
    SAMPLE,
    async ({ book, host }) => {
      const port = new ExcelPort();
      await port.evaluate(LIVE);
      await published(port);
      const before = tableOf(book, 'Indicatori per stato');
      expect(before.slice(1).map(([, count]) => count)).toEqual([11, 3, 3, 1, 0]);
      host.user.type('PIRA 2021', 'G31', [[0]]);
      const after = tableOf(book, 'Indicatori per stato');
      expect(after.slice(1).map(([, count]) => count)).toEqual([10, 3, 4, 1, 0]);
    },
    { engine },
  );
});

test.each([
  ['at once', 0],
  ['after a second run over it', 1],
])('a publication with charts is undone %s, and done again', async (_, runs) => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book }) => {
      const port = new ExcelPort();
      for (let run = 0; run < runs; run++) await published(port);
      const before = appearance(book);
      if (runs > 0) book.setContent(sheetNamed(book, 'Piano'), 2, 5, { value: 60, formula: null });
      const changed = appearance(book);
      const { undo } = await published(port);
      const once = appearance(book);
      const undone = await port.undo(undo, OPTIONS);
      expect(undone).toMatchObject({ ok: true, wasDone: false });
      expect(differences(runs > 0 ? changed : before, appearance(book))).toEqual([]);
      const { redo } = await port.readSteps();
      if (redo !== null) await port.redo(redo.token, OPTIONS);
      expect(differences(once, appearance(book))).toEqual([]);
    },
    SETS,
  );
});

test('a chart that would be the same stays as people have made it', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    await published(port);
    const [ring] = sheetNamed(book, NAME).charts.all;
    ring?.set({ ...ring.value, legend: 'top' });
    await published(port);
    expect(sheetNamed(book, NAME).charts.all).toContain(ring);
    expect(ring?.value.legend).toBe('top');
  });
});

test('a chart that people added keeps the sheet', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    const { undo } = await published(port);
    const { charts } = sheetNamed(book, NAME);
    const [ring] = charts.all;
    if (ring !== undefined) charts.add(ring.value);
    const name = charts.all.at(-1)?.value.name;
    expect(await port.undo(undo, OPTIONS)).toMatchObject({
      ok: false,
      problem: { code: 'chart-added', sheet: NAME, chart: name },
    });
    expect(await port.removeSheets()).toMatchObject({ ok: true, sheets: [], kept: [NAME] });
  });
});

/** A plan a year with one indicator, each on its sheet. */
function threeYears(): Book {
  const book = newBook('PIRA 2022', 'PIRA 2023', 'PIRA 2024');
  book.sheets.forEach((sheet, at) => {
    const rows = [
      ['Obiettivo', 'Indicatore', `Target ${2022 + at}`, `Consuntivo ${2022 + at}`],
      ['Sostenere le imprese', 'Imprese assistite', `>= ${10 + at}`, 9 + 2 * at],
    ];
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => book.setContent(sheet, row, column, { value, formula: null })),
    );
  });
  return book;
}

test('an indicator over the years has a line chart that is saved as a part of the file, and undone', async () => {
  await withWorkbook(
    threeYears(),
    async ({ book, save }) => {
      const port = new ExcelPort();
      const before = appearance(book);
      const { undo } = await published(port);
      const shown = (sheet: BookSheet) =>
        sheet.charts.all
          .filter(({ value: { kind } }) => kind === 'line')
          .map(({ value: { title, legend, series } }) => ({
            title,
            legend,
            series: series.map(({ color, isDashed, values: { area } }) => [color, isDashed, area.rowCount]),
          }));
      const wanted = [
        {
          title: 'Imprese assistite',
          legend: 'bottom',
          series: [
            ['#9DB8DB', true, 3],
            ['#2F5D9B', false, 3],
          ],
        },
      ];
      expect(shown(sheetNamed(book, NAME))).toEqual(wanted);
      expect(shown(sheetNamed(bookOf(save()), NAME))).toEqual(wanted);
      await published(port);
      expect(shown(sheetNamed(book, NAME))).toEqual(wanted);
      await port.undo((await port.readSteps()).undo?.token ?? undo, OPTIONS);
      await port.undo(undo, OPTIONS);
      expect(differences(before, appearance(book))).toEqual([]);
    },
    SETS,
  );
});
