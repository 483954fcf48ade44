import { ExcelPort } from '../../src/excel/excelPort';
import type { Progress } from '../../src/excel/port';
import { copyText } from '../../src/excel/publish/copyText';
import { openAsWorkbook } from '../../src/excel/publish/openWorkbook';
import { publish, sourceOf } from '../../src/excel/publish/publish';
import { writeSheets } from '../../src/excel/publish/writeSheets';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { OutputSheet } from '../../src/pira/sheet/outputSheet';
import { sheetsOfPublication } from '../../src/pira/reports/publications';
import { PUBLICATION_SHEETS, type Publication } from '../../src/pira/reports/publicationSheets';
import { cleanWorkbook } from '../../src/pira/reports/standalone';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { bookOf, SAMPLE, withWorkbook } from './workbook';
import type { UndoToken } from '../../src/excel/steps';
import { OWN_FORMAT } from '../../src/pira/sheet/content';

jest.setTimeout(60_000);

const OPTIONS = { settings: DEFAULT_SETTINGS };
const REPORT = 'Rapporto sui risultati';
const ALL: readonly Publication[] = ['reclassification', 'clean', 'open-data', 'report', 'dashboard'];

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Everything in the cells of a sheet: contents and formats. */
function contentOf(book: Book, name: string): unknown {
  const sheet = sheetNamed(book, name);
  return [...sheet.cells.rows].map(([row, cells]) => [
    row,
    [...cells].map(([column, { value, formula, style }]) => [
      column,
      value,
      formula,
      book.styles.format(style),
    ]),
  ]);
}

async function published(publication: Publication) {
  const done = await publish(publication, OPTIONS);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

async function written(port: ExcelPort, publication: Publication): Promise<UndoToken> {
  const done = await port.publish(publication, OPTIONS);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.undo;
}

const undone = (port: ExcelPort, undo: UndoToken) => port.undo(undo, OPTIONS);

test.each(ALL)('%s adds its sheets, leaves the plan as it was, and twice is as once', async (publication) => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const before = contentOf(book, 'PIRA 2021');
    const { sheets } = await published(publication);
    expect(sheets).toEqual(PUBLICATION_SHEETS[publication]);
    const once = sheets.map((name) => contentOf(book, name));
    await published(publication);
    expect(book.sheets.map(({ name }) => name)).toEqual(['PIRA 2021', ...sheets]);
    expect(sheets.map((name) => contentOf(book, name))).toEqual(once);
    expect(contentOf(book, 'PIRA 2021')).toEqual(before);
  });
});

test('a user’s sheet of the same name is left alone: ours takes another name, and keeps it', async () => {
  const book = bookOf(SAMPLE);
  const users = book.addSheet(REPORT);
  book.setContent(users, 0, 0, { value: 'appunti', formula: null });
  await withWorkbook(book, async () => {
    expect((await published('report')).sheets[0]).toBe(`${REPORT} (2)`);
    expect((await published('report')).sheets[0]).toBe(`${REPORT} (2)`);
  });
  expect(users.cells.get(0, 0)?.value).toBe('appunti');
  expect(users.cells.usedArea(true)).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
});

test('undo takes away the sheets that were made, unless people have written into them', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const port = new ExcelPort();
    expect(await undone(port, await written(port, 'report'))).toMatchObject({ ok: true });
    expect(book.sheets.map(({ name }) => name)).toEqual(['PIRA 2021']);
    const undo = await written(port, 'report');
    book.setContent(sheetNamed(book, REPORT), 8, 8, { value: 'Gara deserta', formula: null });
    expect(await undone(port, undo)).toMatchObject({ problem: { code: 'cell-changed', cell: 'I9' } });
    expect(sheetNamed(book, REPORT).cells.get(8, 8)?.value).toBe('Gara deserta');
  });
});

test('undo of a second run gives back what stood there before it', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    await published('report');
    const before = contentOf(book, REPORT);
    book.setContent(sheetNamed(book, 'PIRA 2021'), 30, 6, { value: 1, formula: null });
    const port = new ExcelPort();
    const undo = await written(port, 'report');
    expect(contentOf(book, REPORT)).not.toEqual(before);
    expect(await undone(port, undo)).toMatchObject({ ok: true });
    expect(contentOf(book, REPORT)).toEqual(before);
  });
});

test('undo of a second run gives back how the cells looked', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    await published('report');
    const report = sheetNamed(book, REPORT);
    const looks = () =>
      [...report.cells.rows].map(([row, cells]) => [
        row,
        [...cells].map(([column, { style }]) => [column, book.styles.format(style)]),
      ]);
    const before = looks();
    book.setContent(sheetNamed(book, 'PIRA 2021'), 30, 6, { value: 1, formula: null });
    const port = new ExcelPort();
    const undo = await written(port, 'report');
    expect(looks()).not.toEqual(before);
    await undone(port, undo);
    expect(looks()).toEqual(before);
  });
});

/** A sheet of three exchanges. */
const LONG: OutputSheet = {
  name: 'Lungo',
  widths: Array.from({ length: 60 }, () => 10),
  rows: Array.from({ length: 210 }, (_, row) => ({
    cells: [{ content: { kind: 'number', value: row }, format: OWN_FORMAT, style: 'text' }],
    height: 15,
  })),
  merges: [],
  headRows: null,
  table: null,
  highlights: [],
  charts: [],
  page: { scale: 100, breaks: [], titleColumn: null },
};

test('a publication that is stopped between its exchanges leaves everything as it was', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const stopping = () => {
      const stop = new AbortController();
      const steps: Progress[] = [];
      const onProgress = (progress: Progress) => {
        steps.push(progress);
        if (progress.done === 1) stop.abort();
      };
      return { steps, options: { ...OPTIONS, signal: stop.signal, onProgress } };
    };
    const first = stopping();
    const placed = [{ output: LONG, name: LONG.name, own: null }];
    expect(await writeSheets(placed, [], first.options)).toMatchObject({
      problem: { code: 'cancelled' },
      aftermath: 'as-before',
    });
    expect(first.steps.map(({ step, done, total }) => [step, done, total])).toEqual([
      ['write', 0, 4],
      ['write', 1, 4],
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['PIRA 2021']);
    expect(await writeSheets(placed, [], OPTIONS)).toMatchObject({ ok: true, unformatted: [] });
    expect(book.sheet(LONG.name)?.cells.get(209, 0)?.value).toBe(209);
  });
});

test('a cause that was typed into the report is there after the next run', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    await published('report');
    const report = sheetNamed(book, REPORT);
    const row =
      [...report.cells.rows.keys()].find((at) => report.cells.get(at, 7)?.value === 'Non raggiunto') ?? -1;
    book.setContent(report, row, 8, { value: 'Evento rinviato', formula: null });
    await published('report');
    expect(report.cells.get(row, 8)?.value).toBe('Evento rinviato');
  });
});

test('a read-only workbook is refused with the reason', async () => {
  await withWorkbook(
    SAMPLE,
    async () => {
      const done = await publish('report', OPTIONS);
      expect(done).toMatchObject({ ok: false, problem: { code: 'read-only' }, aftermath: 'as-before' });
    },
    { readOnly: true },
  );
});

test('the clean plan opens as a workbook of its own, which reads as the same plan', async () => {
  const file = await withWorkbook(SAMPLE, async ({ host }) => {
    const read = await sourceOf(OPTIONS);
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(await openAsWorkbook(cleanWorkbook(read.source).sheets)).toEqual({ ok: true });
    return host.openedWorkbooks[0] ?? '';
  });
  const opened = bookOf(new Uint8Array(Buffer.from(file, 'base64')));
  expect(opened.sheets.map(({ name }) => name)).toEqual([
    'PIRA pulito',
    'Correzioni',
    'Dati aperti',
    'Dizionario',
  ]);
  await withWorkbook(opened, async () => {
    const again = await sourceOf(OPTIONS);
    expect(again.ok && again.source.plan.indicators.length).toBe(18);
    expect(again.ok && again.source.plan.observations).toEqual([]);
  });
});

test('where no workbook can be opened, that is said', async () => {
  await withWorkbook(
    SAMPLE,
    async () => {
      expect(await openAsWorkbook([])).toMatchObject({ ok: false, problem: { code: 'old-excel' } });
    },
    { sets: { ExcelApi: '1.7' } },
  );
});

test('a sheet can be copied as text', async () => {
  await withWorkbook(SAMPLE, async () => {
    const read = await sourceOf(OPTIONS);
    if (!read.ok) throw new Error(JSON.stringify(read));
    const [sheet] = sheetsOfPublication('report', read.source, null);
    const lines = sheet === undefined ? [] : copyText(sheet).split('\r\n');
    expect(lines[0]).toBe('Rapporto sui risultati – esercizio 2021');
    expect(lines.some((line) => line.includes('\t>= 5\t6\t1\t'))).toBe(true);
  });
});
