import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { SheetEdit } from '../../src/pira/sheet/sheetEdit';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { appearance, differences } from './appearance';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

const OPTIONS = { settings: DEFAULT_SETTINGS };

function correction(...cells: readonly (readonly [row: number, column: number])[]): SheetEdit {
  return {
    sheet: 'Piano',
    blocks: cells.map(([row, column]) => ({
      row,
      column,
      cells: [[{ content: { kind: 'text', text: 'Corretto' }, format: '@' }]],
    })),
    validations: [],
    highlights: null,
    widths: [],
    lookCopies: [],
    basis: [],
  };
}

function planWith(change: (book: Book, sheet: BookSheet) => void): Book {
  const book = bookOf(SMALL_PLAN);
  const sheet = book.sheet('Piano');
  if (sheet === undefined) throw new Error('The plan has a sheet.');
  change(book, sheet);
  return book;
}

test('a correction leaves a text in several fonts alone and says so; the others are written, and undone', async () => {
  const book = planWith((_, sheet) => {
    const cell = sheet.cells.get(2, 0);
    if (cell === undefined) throw new Error('The plan has a first indicator.');
    const runs = [
      { text: 'Numero ', font: {}, position: 'baseline' as const },
      { text: 'di imprese assistite', font: { bold: true }, position: 'baseline' as const },
    ];
    Object.assign(cell, { runs });
  });
  await withWorkbook(book, async () => {
    const before = appearance(book);
    const port = new ExcelPort();
    const name = { kind: 'correction', count: 2 } as const;
    const written = await port.write([correction([2, 0], [3, 0])], name, OPTIONS);
    expect(written).toMatchObject({ ok: true, declined: [{ sheet: 'Piano', row: 2, column: 0 }] });
    expect(differences(before, appearance(book))).toEqual(['Piano A4']);
    const { undo } = await port.readSteps();
    expect(undo !== null && (await port.undo(undo.token, OPTIONS))).toMatchObject({ ok: true });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

test('validation that people gave the cells of actual values stays, its list items with commas included', async () => {
  const area = { row: 2, column: 5, rowCount: 7, columnCount: 1 };
  const rule = {
    kind: 'list',
    comparison: 'between',
    formula1: '"sì, in parte,no"',
    formula2: null,
    ignoreBlanks: true,
    dropDown: true,
    errorStyle: 'stop',
    showError: true,
    errorTitle: '',
    error: '',
    showPrompt: true,
    promptTitle: 'Nostra',
    prompt: 'Scegliere',
  } as const;
  const book = planWith((_, sheet) => sheet.validations.set(area, rule));
  await withWorkbook(book, async () => {
    const before = appearance(book);
    const port = new ExcelPort();
    expect(await port.evaluate(OPTIONS)).toMatchObject({ ok: true });
    expect(differences(before, appearance(book))).not.toContain('Piano validation');
    const { undo } = await port.readSteps();
    expect(undo !== null && (await port.undo(undo.token, OPTIONS))).toMatchObject({ ok: true });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

test('a hidden column keeps its width, and stays hidden', async () => {
  const book = planWith((_, sheet) => sheet.columns.set(7, { hidden: true, width: 3 }));
  await withWorkbook(book, async () => {
    await new ExcelPort().evaluate(OPTIONS);
    expect(book.sheet('Piano')?.columns.get(7)).toMatchObject({ hidden: true, width: 3 });
  });
});

test('where only the answer to a write is lost, it is done and looks as if it had come', async () => {
  const looks = async (lost: number) => {
    let exchanges = 0;
    return withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        expect(await new ExcelPort().evaluate({})).toMatchObject({ ok: true, remarks: [] });
        return appearance(book);
      },
      {
        faults: ({ kind }) =>
          kind !== 'cleanup' && ++exchanges === lost
            ? [{ kind: 'fail', code: 'Timeout', effect: 'after' }]
            : [],
      },
    );
  };
  expect(differences(await looks(0), await looks(2))).toEqual([]);
});
