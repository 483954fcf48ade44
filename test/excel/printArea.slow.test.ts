import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Printed } from '../../src/pira/sheet/sheetEdit';
import type { Book } from '../../src/workbench/book/book';
import { SAMPLE, withWorkbook } from './workbook';

const AREA = '_xlnm.Print_Area';

function printedIn(book: Book): string | null {
  return book.names.get(AREA, book.sheets[0])?.formula ?? null;
}

async function evaluated(port: ExcelPort, printed: Printed | null) {
  const done = await port.evaluate({ settings: { ...DEFAULT_SETTINGS, printed } });
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

test('the print area is offered, not imposed: what is not asked for stays', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const before = printedIn(book);
    await evaluated(new ExcelPort(), null);
    expect(printedIn(book)).toBe(before);
  });
});

test('the plan alone is printed where it is asked for, undone and done again with the evaluation', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const port = new ExcelPort();
    const before = printedIn(book);
    const { undo } = await evaluated(port, 'plan');
    const plan = printedIn(book);
    expect(plan).toMatch(/^='PIRA 2021'!\$A\$2:\$G\$\d+$/u);
    expect(plan).not.toBe(before);
    if (undo === null) throw new Error('nothing to undo');
    expect(await port.undo(undo, {})).toMatchObject({ ok: true });
    expect(printedIn(book)).toBe(before);
    const { redo } = await port.readSteps();
    if (redo === null) throw new Error('nothing to redo');
    expect(await port.redo(redo.token, {})).toMatchObject({ ok: true });
    expect(printedIn(book)).toBe(plan);
  });
});

test('the results are taken into an area that people have set; a second run changes nothing', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    book.names.set(AREA, "='PIRA 2021'!$A$30:$G$60", { scope: sheet });
    const port = new ExcelPort();
    await evaluated(port, 'results');
    const printed = printedIn(book);
    expect(printed).toMatch(/^='PIRA 2021'!\$A\$30:\$[H-Z]\$60$/u);
    expect(await evaluated(port, 'results')).toMatchObject({ cells: 0, undo: null });
    const { undo } = await evaluated(port, 'plan');
    expect(printedIn(book)).not.toBe(printed);
    expect(undo).not.toBeNull();
  });
});

test('an area in several parts is left as people have divided it', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const parts = "='PIRA 2021'!$A$1:$F$20,'PIRA 2021'!$A$30:$F$60";
    book.names.set(AREA, parts, { scope: sheet });
    await evaluated(new ExcelPort(), 'plan');
    expect(printedIn(book)).toBe(parts);
  });
});
