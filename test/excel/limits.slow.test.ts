import { ExcelPort } from '../../src/excel/excelPort';
import type { Progress } from '../../src/excel/port';
import { readRest } from '../../src/excel/read/readRest';
import { readSheets } from '../../src/excel/read/readSheets';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Book } from '../../src/workbench/book/book';
import { formulaAt } from '../../src/pira/sheet/grid';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { appearance, differences } from './appearance';
import { bookOf, PLAN_ONLY, exchangesOf, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };
const HEADER = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Fonte', 'Target 2021', 'Consuntivo 2021'];

function put(book: Book, name: string, row: number, cells: readonly (string | number)[]): void {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  cells.forEach((value, column) => book.setContent(sheet, row, column, { value, formula: null }));
}

/** A flat list of so many indicators. */
function listOf(count: number): Book {
  const book = newBook('Piano');
  put(book, 'Piano', 0, HEADER);
  for (let row = 1; row <= count; row++)
    put(book, 'Piano', row, [
      `Obiettivo ${Math.ceil(row / 10)} dell’ufficio`,
      `Numero di pratiche del servizio ${row}`,
      'Numero',
      'Rilevazione interna',
      '>= 50',
      row % 100,
    ]);
  return book;
}

test('a list longer than the first look is read to its end and written whole', async () => {
  await withWorkbook(listOf(3_000), async ({ host, book }) => {
    const done = await new ExcelPort().evaluate(options);
    if (!done.ok) throw new Error(JSON.stringify(done));
    expect(done.evaluation.results).toHaveLength(3_000);
    expect(done.evaluation.results.some(({ indicator }) => indicator.hidden)).toBe(false);
    expect(book.sheet('Piano')?.cells.get(3_000, 8)?.value).toBe('Non raggiunto');
    expect(Math.max(...host.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
  });
});

test('of a long list that is hidden as a whole every row is known to be', async () => {
  const book = listOf(3_000);
  for (let row = 1; row <= 3_000; row++) book.sheet('Piano')?.rows.set(row, { hidden: true });
  await withWorkbook(book, async () => {
    const done = await new ExcelPort().analyse(options);
    if (!done.ok) throw new Error(JSON.stringify(done));
    expect(done.plan.indicators.filter(({ hidden }) => hidden)).toHaveLength(3_000);
  });
});

test('of ninety sheets each is read once, whatever an exchange holds', async () => {
  const book = bookOf(PLAN_ONLY);
  for (let sheet = 1; sheet < 90; sheet++)
    book.setContent(book.addSheet(`Foglio ${sheet}`), 0, 0, { value: `Appunto ${sheet}`, formula: null });
  await withWorkbook(book, async ({ host }) => {
    const done = await new ExcelPort().analyse(options);
    if (!done.ok) throw new Error(JSON.stringify(done));
    const leftOut = done.plan.leftOut.map(({ sheet }) => sheet);
    expect(new Set(leftOut.filter((sheet) => sheet.startsWith('Foglio'))).size).toBe(89);
    expect(exchangesOf(host).length).toBeGreaterThan(1);
  });
});

test('where one exchange may hold little, smaller ones do the same work', async () => {
  const whole = await withWorkbook(listOf(600), async ({ book }) => {
    await new ExcelPort().evaluate(options);
    return appearance(book);
  });
  await withWorkbook(
    listOf(600),
    async ({ host, book }) => {
      const done = await new ExcelPort().evaluate(options);
      if (!done.ok) throw new Error(JSON.stringify([done, exchangesOf(host)]));
      expect(differences(whole, appearance(book))).toEqual([]);
      expect(exchangesOf(host).length).toBeGreaterThan(4);
    },
    { payloadLimit: 130_000 },
  );
});

test('a long run tells how far it is and can be cancelled; what was written is taken back', async () => {
  await withWorkbook(
    listOf(4_000),
    async ({ book, host }) => {
      const before = appearance(book);
      const abort = new AbortController();
      const steps: Progress[] = [];
      const done = await new ExcelPort().evaluate({
        ...options,
        signal: abort.signal,
        onProgress: (progress) => {
          steps.push(progress);
          if (progress.step === 'write' && progress.done === 1) abort.abort();
        },
      });
      expect([done.ok, exchangesOf(host).filter((kind) => kind === 'write').length > 2]).toEqual([
        false,
        true,
      ]);
      expect(done).toEqual({ ok: false, problem: { code: 'cancelled' }, aftermath: 'as-before' });
      expect(differences(before, appearance(book))).toEqual([]);
      expect(steps.map(({ step }) => step)).toContain('read');
      expect(steps.at(-1)).toMatchObject({ step: 'write', done: 1 });
    },
    { payloadLimit: 130_000 },
  );
});

test('a sheet that is large but holds no plan is not read further', async () => {
  const book = bookOf(PLAN_ONLY);
  const data = book.addSheet('Dati');
  for (let row = 0; row < 5_000; row++) book.setContent(data, row, 0, { value: row, formula: null });
  book.setContent(data, 1_048_575, 16_383, { value: 'fondo', formula: null });
  await withWorkbook(book, async ({ host }) => {
    expect(await new ExcelPort().evaluate(options)).toMatchObject({ ok: true });
    expect(exchangesOf(host)).toEqual(['read', 'write', 'write']);
  });
});

test('a plan in a sheet that is too large to be read is refused with the count', async () => {
  const book = listOf(10);
  const [sheet] = book.sheets;
  if (sheet !== undefined) book.setContent(sheet, 1_048_575, 99, { value: 'fondo', formula: null });
  await withWorkbook(book, async () => {
    expect(await new ExcelPort().evaluate(options)).toMatchObject({
      ok: false,
      problem: { code: 'too-large', sheet: 'Piano', cells: 104_857_600, cell: 'CV1048576' },
      aftermath: 'as-before',
    });
  });
});

test('of a sheet that reaches to the last column every cell keeps its formula', async () => {
  const book = listOf(30);
  const [sheet] = book.sheets;
  if (sheet !== undefined) book.setContent(sheet, 5, 16_383, { value: 'x', formula: null });
  await withWorkbook(book, async () => {
    const read = await readSheets();
    const [first] = read.ok ? read.value.sheets : [];
    const whole = first === undefined ? null : await readRest(first, {});
    if (whole?.ok !== true) throw new Error(JSON.stringify(whole));
    const at = (column: number) => formulaAt(whole.snapshot.sheet, 5, column);
    expect([at(4), at(5), at(16_383)]).toEqual(['>= 50', '5', 'x']);
  });
});

test('a cell in the last column is read with its plan', async () => {
  const book = listOf(30);
  const [sheet] = book.sheets;
  if (sheet !== undefined) book.setContent(sheet, 5, 16_383, { value: 'x', formula: null });
  await withWorkbook(book, async () => {
    expect(await new ExcelPort().analyse(options)).toMatchObject({
      ok: true,
      plan: { indicators: { length: 30 } },
    });
    expect(await new ExcelPort().evaluate(options)).toMatchObject({
      problem: { code: 'occupied', sheet: 'Piano', cell: 'XFD1' },
    });
  });
});

test.each([
  ['row', 1_048_575, 100],
  ['column', 5, 16_383],
])('a sheet that is formatted to its last %s is not larger for that', async (_what, row, column) => {
  const book = listOf(10);
  const [sheet] = book.sheets;
  sheet?.cells.setStyle(row, column, book.styles.with(0, { bold: true }));
  await withWorkbook(book, async ({ host }) => {
    expect(await new ExcelPort().evaluate(options)).toMatchObject({ ok: true });
    expect(exchangesOf(host)).toEqual(['read', 'write', 'write']);
  });
});
