import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { ExcelPort } from '../../src/excel/excelPort';
import { readRest } from '../../src/excel/read/readRest';
import { readSheets } from '../../src/excel/read/readSheets';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Book } from '../../src/workbench/book/book';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { appearance, differences } from './appearance';
import { bookOf, PLAN_ONLY, SAMPLE, exchangesOf, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };
const MEGABYTES_5 = 5 * 1024 * 1024;

async function evaluated(port = new ExcelPort()) {
  const done = await port.evaluate(options);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

test.each([
  ['the plan alone', PLAN_ONLY],
  ['the plan with actual values', SAMPLE],
])('%s is read in one exchange, and its cells and looks are written in one each', async (_case, bytes) => {
  await withWorkbook(bytes, async ({ host }) => {
    const { evaluation, undo } = await evaluated();
    expect(evaluation.results).toHaveLength(18);
    expect(undo).not.toBeNull();
    expect(exchangesOf(host)).toEqual(['read', 'write', 'write']);
    for (const { requestBytes, responseBytes } of host.exchanges)
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(MEGABYTES_5);
    expect(host.keptReferences).toBe(0);
  });
});

test('a sheet that the first look read whole is given back itself, so that its plan is not read twice', async () => {
  await withWorkbook(PLAN_ONLY, async () => {
    const read = await readSheets();
    const [first] = read.ok ? read.value.sheets : [];
    const whole = first && (await readRest(first, {}));
    expect(whole?.ok === true && whole.snapshot === first).toBe(true);
  });
});

function filledCells(book: Book): number {
  return book.worksheets
    .flatMap(({ cells }) => [...cells.rows].flatMap(([, row]) => [...row.values()]))
    .filter(({ value }) => value !== null).length;
}

test('nothing that was there is changed: only cells of the result columns, their widths and our own formats', async () => {
  await withWorkbook(PLAN_ONLY, async ({ book }) => {
    const [before, filled] = [appearance(book), filledCells(book)];
    const { cells } = await evaluated();
    const changed = differences(before, appearance(book));
    expect(cells).toBe(filledCells(book) - filled);
    const expected = /^PIRA 2021 (?:[G-L](?:[3-8]\d)|column (?:9|10|11)|conditional formats|validation)$/u;
    expect(changed.filter((place) => !expected.test(place))).toEqual([]);
    expect(Object.keys(before).filter((place) => /^PIRA 2021 [G-L][3-8]\d$/u.test(place))).toEqual([]);
  });
});

/** The plan in a workbook whose cells are shown with two decimals unless they have a style of their own. */
function withDefaultDecimals(): Uint8Array {
  const parts = unzipSync(PLAN_ONLY);
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const changed = styles.replace(/(<cellXfs[^>]*><xf [^>]*)numFmtId="0"/u, '$1numFmtId="2"');
  expect(changed).not.toBe(styles);
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(changed) });
}

/** The plan in a sheet whose free columns are formatted as percentages. */
function withPercentColumns(): Book {
  const book = bookOf(PLAN_ONLY);
  const [sheet] = book.worksheets;
  for (let column = 6; column < 16; column++)
    sheet?.columns.set(column, { style: book.styles.with(0, { numberFormat: '0%' }) });
  return book;
}

test.each([
  ['the plan', PLAN_ONLY],
  ['two decimals by default', withDefaultDecimals()],
  ['percentages in free columns', withPercentColumns()],
])('evaluating twice is as once, the second time only reads: %s', async (_case, plan) => {
  const once = await withWorkbook(plan, async ({ save }) => {
    await evaluated();
    return save();
  });
  await withWorkbook(once, async ({ host, save }) => {
    const before = save();
    const { undo, cells } = await evaluated();
    expect([undo, cells]).toEqual([null, 0]);
    expect(exchangesOf(host)).toEqual(['read']);
    expect(Buffer.compare(save(), before)).toBe(0);
  });
});

test('an evaluation whose findings nobody sees makes none and writes the same', async () => {
  const run = (withoutFindings: boolean) =>
    withWorkbook(SAMPLE, async ({ save }) => {
      const done = await new ExcelPort().evaluate({ ...options, withoutFindings });
      if (!done.ok) throw new Error(JSON.stringify(done));
      return { count: done.findings.length, file: save() };
    });
  const [seen, unseen] = [await run(false), await run(true)];
  expect(seen.count).toBeGreaterThan(0);
  expect(unseen.count).toBe(0);
  expect(Buffer.compare(unseen.file, seen.file)).toBe(0);
});

test('an evaluation that nobody will undo keeps no record of it and writes the same', async () => {
  const run = (withoutUndo: boolean) =>
    withWorkbook(SAMPLE, async ({ save }) => {
      const port = new ExcelPort();
      const done = await port.evaluate({ ...options, withoutUndo });
      if (!done.ok) throw new Error(JSON.stringify(done));
      return { undo: done.undo, steps: await port.readSteps(), cells: done.cells, file: save() };
    });
  const [kept, unkept] = [await run(false), await run(true)];
  expect(kept.undo).not.toBeNull();
  expect([unkept.undo, unkept.steps.undo, unkept.cells]).toEqual([null, null, kept.cells]);
  expect(Buffer.compare(unkept.file, kept.file)).toBe(0);
});

test('a typed actual value changes only its row', async () => {
  await withWorkbook(PLAN_ONLY, async ({ book, host }) => {
    const port = new ExcelPort();
    const first = await evaluated(port);
    const row = first.evaluation.results[0]?.indicator.cell.row ?? NaN;
    const title = book.sheet('PIRA 2021')?.cells.rows.get(row - 1);
    const [column] = [...(title ?? [])].find(([, { value }]) => value === 'Consuntivo 2021') ?? [NaN];
    const before = appearance(book);
    host.user.type('PIRA 2021', `${String.fromCharCode(65 + column)}${row + 1}`, [[6]]);
    await evaluated(port);
    const changed = differences(before, appearance(book));
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.filter((place) => !place.endsWith(`${row + 1}`))).toEqual([]);
  });
});

test.each([
  ['without a plan', ['appunti'], 'no-plan'],
  ['without anything', [], 'empty-workbook'],
])('a workbook %s is said to be so', async (_what, notes, code) => {
  const book = newBook('Foglio1', 'Foglio2');
  for (const sheet of book.sheets.slice(1))
    for (const value of notes) book.setContent(sheet, 3, 2, { value, formula: null });
  await withWorkbook(book, async ({ host }) => {
    expect(await new ExcelPort().evaluate(options)).toMatchObject({
      ok: false,
      problem: { code },
      aftermath: 'as-before',
    });
    expect(exchangesOf(host)).toEqual(['read']);
  });
});

test('more sheets than are asked for at once are all found', async () => {
  const book = bookOf(PLAN_ONLY);
  const [plan] = book.sheets;
  if (plan === undefined) throw new Error('The plan has a sheet.');
  for (let index = 0; index < 90; index++) book.addSheet(`Altro ${index}`);
  book.moveSheet(plan, 90);
  await withWorkbook(book, async ({ host }) => {
    const { evaluation } = await evaluated();
    expect(evaluation.results).toHaveLength(18);
    expect(exchangesOf(host)).toEqual(['read', 'read', 'read', 'write', 'write']);
  });
});

test.each(['hidden', 'veryHidden'] as const)(
  '%s sheets are no part of the plan, and left as they are',
  async (visibility) => {
    const book = bookOf(PLAN_ONLY);
    book.activate(book.addSheet('Visibile'));
    book.sheets[0]?.visibility.set(visibility);
    await withWorkbook(book, async ({ host }) => {
      expect(await new ExcelPort().evaluate(options)).toMatchObject({ problem: { code: 'no-plan' } });
      expect(exchangesOf(host)).not.toContain('write');
      const place = { sheet: 'PIRA 2021', row: 30, column: 5 };
      expect(await new ExcelPort().select(place)).toMatchObject({ problem: { code: 'sheet-hidden' } });
    });
  },
);

test('hidden rows are known and evaluated', async () => {
  await withWorkbook(PLAN_ONLY, async ({ book, host }) => {
    book.sheet('PIRA 2021')?.rows.set(30, { hidden: true });
    const { evaluation } = await evaluated();
    expect(evaluation.results.map(({ indicator }) => indicator.hidden).filter(Boolean)).toHaveLength(1);
    expect(exchangesOf(host)).toHaveLength(4);
  });
});

test('a newer Excel is asked nothing else', async () => {
  const exchanges: (readonly string[])[] = [];
  for (const ExcelApi of ['1.9', '1.20'])
    await withWorkbook(
      PLAN_ONLY,
      async ({ host }) => {
        await evaluated();
        exchanges.push(host.exchanges.flatMap(({ actions }) => actions));
      },
      { sets: { ExcelApi } },
    );
  expect(exchanges[0]).toEqual(exchanges[1]);
});
