import { unzipSync } from 'fflate';
import { ExcelPort } from '../../src/excel/excelPort';
import { correctionsOf } from '../../src/pira/reading/office/readCorrections';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import type { OddPlan } from '../support/oddPlan';
import { indicatorLines, ODD_PLANS, readingOf } from '../support/oddPlans';
import { insertRow, shiftLines } from './colleague';
import { withWorkbook } from './workbook';

jest.setTimeout(60_000);

function fileOf({ sheet, rows, isHidden }: OddPlan): Uint8Array {
  const book = newBook('Avvertenze', sheet);
  const of = book.sheets.at(-1);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (of && value !== '') book.setContent(of, row, column, { value, formula: null });
    }),
  );
  if (isHidden === true) of?.visibility.set('hidden');
  return saveBook(book);
}

/** The parts of a file that hold its sheets and their texts. */
const sheetParts = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets|sharedStrings|styles/.test(name)),
  );

const withoutRow = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^\d+ /, ''));

async function read(): Promise<readonly string[]> {
  const analysis = await new ExcelPort().analyse({});
  if (!analysis.ok) return [analysis.problem.code];
  const lapsed = analysis.plan.corrections.filter(({ state }) => state !== 'applied');
  expect(lapsed).toEqual([]);
  return indicatorLines(analysis.plan);
}

test.each(ODD_PLANS.map((one) => [one.name, one] as const))(
  'kept without a byte of a sheet, found again and followed through inserted lines: %s',
  async (_, plan) => {
    const file = fileOf(plan);
    const said = correctionsOf(readingOf(plan));
    const kept = await withWorkbook(file, async ({ save }) => {
      const done = await new ExcelPort().keepCorrections(said.ok ? said.corrections : [], {});
      expect(done.ok).toBe(true);
      return save();
    });
    expect(sheetParts(kept)).toEqual(sheetParts(file));
    await withWorkbook(kept, async ({ book }) => {
      expect(await read()).toEqual(plan.right);
      const sheet = book.sheets.find(({ name }) => name === plan.sheet);
      if (!sheet) throw new Error('The sheet is gone.');
      insertRow(book, sheet, 0);
      expect(withoutRow(await read())).toEqual(withoutRow(plan.right));
      shiftLines(book, { sheet: plan.sheet, axis: 'column', at: 1, count: 1, kind: 'insert' });
      expect(withoutRow(await read())).toEqual(withoutRow(plan.right));
    });
  },
);

test('what one takes back leaves what a colleague has said since', async () => {
  const [plan] = ODD_PLANS;
  if (!plan) throw new Error('There is no plan.');
  await withWorkbook(fileOf(plan), async () => {
    const [mine, theirs] = [new ExcelPort(), new ExcelPort()];
    const said = correctionsOf(readingOf(plan));
    const all = said.ok ? said.corrections : [];
    const first = await mine.keepCorrections(all.slice(0, 2), {});
    await theirs.keepCorrections(all.slice(2), {});
    if (!first.ok) throw new Error('Nothing was kept.');
    await mine.changeSettings(first.back);
    const left = await theirs.readSettings();
    expect(left.ok && left.settings.corrections.map(({ kind }) => kind)).toEqual(
      all.slice(2).map(({ kind }) => kind),
    );
  });
});
