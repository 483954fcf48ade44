import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Faults } from '../../src/workbench/host/faults';
import { appearance, differences } from './appearance';
import { shiftLines } from './colleague';
import type { LineShift } from './shiftReferences';
import { bookOf, type Opened, SAMPLE, SMALL_PLAN, withWorkbook } from './workbook';

const OPTIONS = { settings: DEFAULT_SETTINGS };
const SETS = { sets: { ExcelApi: '1.14' } };
const REPORT = 'Rapporto sui risultati';

type Shift = Omit<LineShift, 'sheet'>;
const MOVES: readonly (readonly [string, readonly Shift[]])[] = [
  ['where they were written', []],
  ['after a row was inserted above', [{ axis: 'row', at: 0, count: 2, kind: 'insert' }]],
  ['after a row was inserted between indicators', [{ axis: 'row', at: 3, count: 1, kind: 'insert' }]],
  ['after a column was inserted before them', [{ axis: 'column', at: 2, count: 1, kind: 'insert' }]],
  ['after a column was inserted among them', [{ axis: 'column', at: 7, count: 1, kind: 'insert' }]],
  ['beyond the columns of a first look', [{ axis: 'column', at: 2, count: 70, kind: 'insert' }]],
  ['beyond the rows of a first look', [{ axis: 'row', at: 0, count: 1_100, kind: 'insert' }]],
  ['after a row was deleted', [{ axis: 'row', at: 4, count: 1, kind: 'delete' }]],
];

/** The small plan after the same shifts, had nothing ever been written into it. */
function shiftedPlan(shifts: readonly Shift[]): Record<string, unknown> {
  const book = bookOf(SMALL_PLAN);
  for (const shift of shifts) shiftLines(book, { ...shift, sheet: 'Piano' });
  return appearance(book);
}

describe.each(['values', 'formulas'] as const)('results as %s', (presentation) => {
  test.each(MOVES)('are taken out %s, and undone', async (_case, shifts) => {
    await withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        await new ExcelPort().evaluate({ ...OPTIONS, presentation });
        for (const shift of shifts) shiftLines(book, { ...shift, sheet: 'Piano' });
        const before = appearance(book);
        const port = new ExcelPort();
        expect(await port.removeResults(OPTIONS)).toMatchObject({ ok: true, kept: [] });
        const left = differences(shiftedPlan(shifts), appearance(book));
        // Excel gives an inserted column the width of its neighbour; nothing else may be left.
        expect(left.filter((place) => !place.startsWith('Piano column'))).toEqual([]);
        const { undo } = await port.readSteps();
        expect(undo?.name).toEqual({ kind: 'removal', of: 'results' });
        expect(undo !== null && (await port.undo(undo.token, OPTIONS))).toMatchObject({ ok: true });
        expect(differences(before, appearance(book))).toEqual([]);
      },
      SETS,
    );
  });
});

/** An Excel that reads no chain of sheets, so that they are read one by one. */
function withoutChains() {
  let isFirst = true;
  const faults: Faults = ({ kind }) => {
    if (kind === 'cleanup' || !isFirst) return [];
    isFirst = false;
    return [{ kind: 'fail', code: 'InvalidArgument', effect: 'before' }];
  };
  return { ...SETS, faults };
}

test('results are found too where Excel reads its sheets one by one', async () => {
  const evaluated = await withWorkbook(SMALL_PLAN, async ({ save }) => {
    await new ExcelPort().evaluate(OPTIONS);
    return save();
  });
  await withWorkbook(
    evaluated,
    async ({ book }) => {
      expect(await new ExcelPort().removeResults(OPTIONS)).toMatchObject({ ok: true, kept: [] });
      const left = differences(appearance(bookOf(SMALL_PLAN)), appearance(book));
      expect(left.filter((place) => !place.startsWith('Piano column'))).toEqual([]);
    },
    withoutChains(),
  );
});

test('so are the sheets of a collection', async () => {
  const bytes = await withWorkbook(SMALL_PLAN, async () => {
    const made = await new ExcelPort().makeCollections(OPTIONS);
    return made.ok ? made.collections[0]?.bytes : undefined;
  });
  await withWorkbook(
    bytes ?? SMALL_PLAN,
    async () => {
      const found = await new ExcelPort().readFilledSheets('a.xlsx', OPTIONS);
      expect(found.ok && found.filled.map(({ rows }) => rows.length)).toEqual([5]);
    },
    withoutChains(),
  );
});

test('what people have written in our columns stays, and is named', async () => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      await port.evaluate(OPTIONS);
      const theirs = {
        F3: 52,
        G4: 'da chiarire',
        H5: 'vedi delibera',
        I7: 'superato',
        J8: 'causa: gara deserta',
      };
      for (const [cell, entry] of Object.entries(theirs)) host.user.type('Piano', cell, [[entry]]);
      host.user.type('Piano', 'G20', [['=SUM(G3:G5)']]);
      const removed = await port.removeResults(OPTIONS);
      if (!removed.ok) throw new Error(JSON.stringify(removed));
      const sheet = appearance(book);
      for (const [cell, value] of Object.entries(theirs))
        expect(sheet[`Piano ${cell}`]).toMatchObject({ value });
      expect(sheet['Piano G20']).toMatchObject({ formula: '=SUM(G3:G5)' });
      // The column of actual values stays as a whole, with its header.
      expect(sheet['Piano F2']).toMatchObject({ value: 'Consuntivo 2021' });
      expect(removed.kept.map(({ row, column }) => [row, column])).toEqual(
        expect.arrayContaining([
          [3, 6],
          [4, 7],
          [6, 8],
          [7, 9],
          [19, 6],
        ]),
      );
      expect(Object.keys(sheet).filter((place) => /^Piano [G-J]\d+$/u.test(place))).toHaveLength(5);
    },
    SETS,
  );
});

test.each<readonly [string, Uint8Array, (opened: Opened) => void, object]>([
  ['there are none', SMALL_PLAN, () => undefined, { ok: true, cells: 0, undo: null }],
  [
    'there is no plan',
    SMALL_PLAN,
    ({ host }) => void host.user.type('Piano', 'A1:E9', ''),
    { ok: true, cells: 0 },
  ],
])('where %s, nothing happens', async (_case, bytes, act, expected) => {
  await withWorkbook(bytes, async (opened) => {
    act(opened);
    opened.host.user.type('Piano', 'A30', [['appunti']]);
    const before = appearance(opened.book);
    expect(await new ExcelPort().removeResults(OPTIONS)).toMatchObject(expected);
    expect(differences(before, appearance(opened.book))).toEqual([]);
  });
});

test('the results of the plan of 2021 are taken out without a trace', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const before = appearance(book);
    const port = new ExcelPort();
    await port.evaluate(OPTIONS);
    expect(await port.removeResults(OPTIONS)).toMatchObject({ ok: true, kept: [] });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

describe('published sheets', () => {
  const withoutSettings = (look: Record<string, unknown>) => ({ ...look, settings: null });

  test('are deleted, and undone', async () => {
    await withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        const plan = appearance(book);
        const port = new ExcelPort();
        for (const publication of ['reclassification', 'report'] as const)
          await port.publish(publication, OPTIONS);
        const before = appearance(book);
        const later = new ExcelPort();
        expect(await later.removeSheets()).toMatchObject({
          ok: true,
          sheets: ['Riclassificazione', REPORT, 'Regole applicate'],
          kept: [],
        });
        expect(differences(withoutSettings(plan), withoutSettings(appearance(book)))).toEqual([]);
        const { undo } = await later.readSteps();
        expect(undo !== null && (await later.undo(undo.token, OPTIONS))).toMatchObject({ ok: true });
        expect(differences(withoutSettings(before), withoutSettings(appearance(book)))).toEqual([]);
      },
      SETS,
    );
  });

  test.each([
    ['something beside it', 'P3'],
    ['a cause where it invites to', 'I11'],
  ])('one in which somebody has written %s stays, and is named', async (_case, cell) => {
    await withWorkbook(
      SAMPLE,
      async ({ book, host }) => {
        const port = new ExcelPort();
        await port.publish('report', OPTIONS);
        host.user.type(REPORT, cell, [['Gara deserta']]);
        expect(await port.removeSheets()).toMatchObject({
          ok: true,
          sheets: ['Regole applicate'],
          kept: [REPORT],
        });
        expect(book.sheet(REPORT)).toBeDefined();
      },
      SETS,
    );
  });
});
