import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import type { CellFormat } from '../../src/workbench/book/cellFormat';
import type { PageLayout } from '../../src/workbench/book/pageLayout';
import { appearance, differences } from './appearance';
import { SMALL_PLAN, withWorkbook } from './workbook';

const OPTIONS = { settings: DEFAULT_SETTINGS };
const REPORT = 'Rapporto sui risultati';
const SETS = { sets: { ExcelApi: '1.14' } };

function reportOf(book: Book): BookSheet {
  const sheet = book.sheet(REPORT);
  if (sheet === undefined) throw new Error('There is no report.');
  return sheet;
}

async function published(port: ExcelPort) {
  const done = await port.publish('report', OPTIONS);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

const page = (patch: Partial<PageLayout>) => (_: Book, sheet: BookSheet) =>
  sheet.pageLayout.set({ ...sheet.pageLayout.value, ...patch });

test.each<readonly [string, (book: Book, sheet: BookSheet) => unknown]>([
  ['another header', page({ header: '&LCamera&RDelibera n. 7' })],
  ['another footer', page({ footer: '&Lbozza&C&P' })],
  ['another paper', page({ paperSize: 8 })],
  ['another scale', page({ scale: 55, fitWidth: null, fitHeight: null })],
  ['upright pages', page({ orientation: 'portrait' })],
  ['pages of their own', page({ breaks: [2, 5] })],
  ['a hidden column', (_, sheet) => sheet.columns.set(2, { hidden: true })],
  ['a hidden row', (_, sheet) => sheet.rows.set(4, { hidden: true })],
  [
    'columns that stay',
    (_, sheet) => sheet.view.set({ ...sheet.view.value, frozenRows: 2, frozenColumns: 3 }),
  ],
  [
    'nothing that stays',
    (_, sheet) => sheet.view.set({ ...sheet.view.value, frozenRows: 0, frozenColumns: 0 }),
  ],
  ['lines', (_, sheet) => sheet.view.set({ ...sheet.view.value, showGridlines: true })],
])('a report that people gave %s has it again once its next version is undone', async (_what, act) => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      await published(port);
      act(book, reportOf(book));
      host.user.type('Piano', 'A3', [['Numero di imprese seguite']]);
      const before = appearance(book);
      const { undo } = await published(port);
      expect(await port.undo(undo, OPTIONS)).toMatchObject({ ok: true, wasDone: false });
      expect(differences(before, appearance(book))).toEqual([]);
    },
    SETS,
  );
});

test.each<Partial<CellFormat>>([
  { fontName: 'Arial' },
  { fontSize: 18 },
  { bold: true },
  { italic: true },
  { underline: 'single' },
  { strikethrough: true },
  { fontColor: '#FF0000' },
  { fillColor: '#FFFF00' },
  { top: { style: 'double', color: '#00FF00' } },
  { horizontal: 'right' },
  { vertical: 'top' },
  { wrap: true },
  { indent: 2 },
  { numberFormat: '0.00%' },
])('below the former report nothing stays of a new one, whatever look people gave it: %j', async (patch) => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      await published(port);
      const line = ['Corsi tenuti', 'Indicatore di risultato', 'Numero', 'Rilevazione interna', '>= 3'];
      host.user.type('Piano', 'A6:E6', [line]);
      const before = appearance(book);
      const { undo } = await published(port);
      const sheet = reportOf(book);
      const last = Math.max(...[...sheet.cells.rows].map(([row]) => row));
      for (let column = 0; column < 3; column++)
        sheet.cells.setStyle(last, column, book.styles.with(sheet.styleAt(last, column), patch));
      expect(await port.undo(undo, OPTIONS)).toMatchObject({ ok: true, wasDone: false });
      expect(differences(before, appearance(book))).toEqual([]);
    },
    SETS,
  );
});

test.each([
  ['both sheets differ', 'F2:F4', [['Consuntivo 2021'], [52], ['80%']]],
  ['one of two sheets came out as it was', 'A3', [['Numero di imprese seguite']]],
])('where people took the contents of a new version back, that is said: %s', async (_what, area, entries) => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      const { sheets } = await published(port);
      const contents = () =>
        book.sheets
          .filter(({ name }) => sheets.includes(name))
          .flatMap((sheet) =>
            [...sheet.cells.rows].flatMap(([row, cells]) =>
              [...cells].map(([column, { value, formula }]) => ({ sheet, row, column, value, formula })),
            ),
          );
      const former = contents();
      host.user.type('Piano', area, entries);
      const { undo } = await published(port);
      const emptied = contents().map((cell) => ({ ...cell, value: null, formula: null }));
      for (const { sheet, row, column, value, formula } of [...emptied, ...former])
        book.setContent(sheet, row, column, { value, formula });
      const before = appearance(book);
      expect(await port.undo(undo, OPTIONS)).toMatchObject({ ok: true, wasDone: true });
      expect(differences(before, appearance(book))).toEqual([]);
    },
    SETS,
  );
});

test.each([
  ['frozen', ['FreezeAt', 'FreezeRows', 'Unfreeze']],
  ['gridlines', ['Gridlines', 'ShowGridlines']],
  ['page', ['Orientation']],
])('an undo of which Excel refuses one part alone says so: %s', async (part, calls) => {
  let isRefusing = false;
  await withWorkbook(
    SMALL_PLAN,
    async ({ host }) => {
      const port = new ExcelPort();
      await published(port);
      host.user.type('Piano', 'A3', [['Numero di imprese seguite']]);
      const { undo } = await published(port);
      isRefusing = true;
      const done = await port.undo(undo, OPTIONS);
      expect(done).toMatchObject({ ok: true, wasDone: false });
      expect(done.ok && done.remarks.find((remark) => 'sheet' in remark && remark.sheet === REPORT)).toEqual({
        code: 'unformatted',
        sheet: REPORT,
        parts: [part],
      });
    },
    {
      ...SETS,
      faults: ({ actions }) =>
        isRefusing && actions.some((name) => calls.includes(name))
          ? [{ kind: 'fail', code: 'GeneralException', effect: 'before' }]
          : [],
    },
  );
});
