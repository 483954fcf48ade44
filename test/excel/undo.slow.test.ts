import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { CellEdit, NewContent, SheetEdit } from '../../src/pira/sheet/sheetEdit';
import { appearance, differences } from './appearance';
import { shiftLines } from './colleague';
import type { LineShift } from './shiftReferences';
import { type Opened, PLAN_ONLY, SMALL_PLAN, withWorkbook } from './workbook';
import fc from '../support/fastCheck';
import { OWN_FORMAT } from '../../src/pira/sheet/content';

const options = { settings: DEFAULT_SETTINGS };

const UNDONE: unknown = { ok: true, name: expect.anything() as unknown, wasDone: false, remarks: [] };

async function evaluated(port: ExcelPort) {
  const done = await port.evaluate(options);
  if (!done.ok || done.undo === null) throw new Error(JSON.stringify(done));
  return { ...done, undo: done.undo };
}

test.each([
  ['a small plan', SMALL_PLAN],
  ['the plan of 2021', PLAN_ONLY],
])('an evaluation of %s is undone cell for cell and format for format', async (_case, bytes) => {
  await withWorkbook(bytes, async ({ book }) => {
    const before = appearance(book);
    const port = new ExcelPort();
    const { undo } = await evaluated(port);
    expect(await port.undo(undo, options)).toEqual(UNDONE);
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

test('a second evaluation is taken back to the first', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const port = new ExcelPort();
    await evaluated(port);
    host.user.type('Piano', 'F3', [[52]]);
    host.user.type('Piano', 'E4', [['>= 90%']]);
    const before = appearance(book);
    const { undo } = await evaluated(port);
    expect(differences(before, appearance(book))).not.toEqual([]);
    expect(await port.undo(undo, options)).toEqual(UNDONE);
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

type Deed = (opened: Opened) => void;
const typed =
  (cell: string, entry: string | number): Deed =>
  ({ host }) =>
    void host.user.type('Piano', cell, [[entry]]);
const shifted =
  (shift: Omit<LineShift, 'sheet' | 'count'>): Deed =>
  ({ book }) =>
    shiftLines(book, { ...shift, sheet: 'Piano', count: 1 });

test.each<readonly [string, Deed, object]>([
  ['an actual is typed', typed('F3', 52), { code: 'cell-changed', cell: 'F3' }],
  ['a result is written over', typed('I4', 'a mano'), { code: 'cell-changed', cell: 'I4' }],
  ['a result is emptied', typed('I4', ''), { code: 'cell-changed', cell: 'I4' }],
  ['a target is changed', typed('E3', '>= 60'), { code: 'changed-since', row: 3 }],
  ['something is written far away', typed('Z90', 'nota'), { code: 'changed-since', row: 90 }],
  [
    'a row is inserted above',
    shifted({ axis: 'row', at: 0, kind: 'insert' }),
    { code: 'changed-since', row: 1 },
  ],
  [
    'a row is inserted between two indicators',
    shifted({ axis: 'row', at: 3, kind: 'insert' }),
    { code: 'changed-since', row: 4 },
  ],
  ['a row is deleted', shifted({ axis: 'row', at: 4, kind: 'delete' }), { code: 'changed-since', row: 5 }],
  [
    'a column is inserted before the results',
    shifted({ axis: 'column', at: 5, kind: 'insert' }),
    { code: 'changed-since', row: 2 },
  ],
  [
    'a column is inserted among the results',
    shifted({ axis: 'column', at: 7, kind: 'insert' }),
    { code: 'changed-since', row: 2 },
  ],
  [
    'the sheet is renamed',
    ({ book }) => {
      const [sheet] = book.sheets;
      if (sheet !== undefined) book.renameSheet(sheet, 'PIRA');
    },
    { code: 'sheet-gone' },
  ],
])('where %s, an undo touches nothing and says what has changed', async (_case, act, problem) => {
  await withWorkbook(SMALL_PLAN, async (opened) => {
    const port = new ExcelPort();
    const { undo } = await evaluated(port);
    act(opened);
    const before = appearance(opened.book);
    expect(await port.undo(undo, options)).toEqual({
      ok: false,
      problem: { sheet: 'Piano', ...problem },
      aftermath: 'as-before',
    });
    expect(differences(before, appearance(opened.book))).toEqual([]);
  });
});

test('once what has changed is as it was again, the undo is exact', async () => {
  await withWorkbook(SMALL_PLAN, async (opened) => {
    const before = appearance(opened.book);
    const port = new ExcelPort();
    const { undo } = await evaluated(port);
    typed('F3', 52)(opened);
    expect(await port.undo(undo, options)).toMatchObject({ ok: false });
    typed('F3', '')(opened);
    expect(await port.undo(undo, options)).toEqual(UNDONE);
    expect(differences(before, appearance(opened.book))).toEqual([]);
  });
});

test('where Excel’s own undo went first, that is said and nothing is touched', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const port = new ExcelPort();
    const { undo } = await evaluated(port);
    host.user.type('Piano', 'F2:K9', '');
    const before = appearance(book);
    expect(await port.undo(undo, options)).toMatchObject({ ok: true, wasDone: true });
    expect(differences(before, appearance(book))).toEqual([]);
    expect(await port.readSteps()).toEqual({ undo: null, redo: null });
  });
});

test('several steps go back and forward again, each to what it was', async () => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      const looks = [appearance(book)];
      const done = async (work: Promise<{ readonly ok: boolean }>): Promise<void> => {
        expect(await work).toMatchObject({ ok: true });
        looks.push(appearance(book));
      };
      await done(port.evaluate(options));
      host.user.type('Piano', 'F3', [[52]]);
      looks[1] = appearance(book);
      await done(port.evaluate({ ...options, presentation: 'formulas' }));
      await done(port.publish('report', options));
      await done(
        port.publish('report', {
          settings: { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, partlyFrom: 0.5 } },
        }),
      );
      let isMadeAgain = false;
      const take = async (way: 'undo' | 'redo', look: number): Promise<void> => {
        const step = (await port.readSteps())[way];
        expect(step !== null && (await port[way](step.token, options))).toMatchObject({ ok: true });
        // A sheet that is made again has another identity in the settings.
        isMadeAgain ||= way === 'redo';
        const different = differences(looks[look] ?? {}, appearance(book)).filter(
          (place) => !isMadeAgain || place !== 'settings',
        );
        expect([way, look, different]).toEqual([way, look, []]);
      };
      for (const look of [3, 2, 1]) await take('undo', look);
      for (const look of [2, 3, 4]) await take('redo', look);
      for (const look of [3, 2, 1]) await take('undo', look);
      expect((await port.readSteps()).undo?.name).toEqual({ kind: 'evaluation' });
    },
    { sets: { ExcelApi: '1.14' } },
  );
});

test('what was taken back cannot be taken back again', async () => {
  await withWorkbook(SMALL_PLAN, async () => {
    const port = new ExcelPort();
    const { undo } = await evaluated(port);
    await port.undo(undo, options);
    expect(await port.undo(undo, options)).toMatchObject({ ok: false, problem: { code: 'nothing-to-undo' } });
  });
});

const content = fc.oneof(
  fc.constantFrom<NewContent>({ kind: 'blank' }, { kind: 'kept' }, { kind: 'yes-no', yes: true }),
  fc.integer({ min: -999, max: 999 }).map((value): NewContent => ({ kind: 'number', value })),
  fc
    .constantFrom('testo', '=1+1', '007', "'x", '50%', '-', '')
    .map((text): NewContent => ({ kind: 'text', text })),
);
const cellEdit = fc
  .tuple(content, fc.constantFrom('General', '0.00%', 'dd/mm/yyyy', OWN_FORMAT))
  .map(([of, format]): CellEdit => ({ content: of, format: of.kind === 'text' ? '@' : format }));

const entry = fc.oneof(
  fc.integer({ min: 0, max: 50_000 }),
  fc.constantFrom('x', '', true, '=1+1', "'=1+1", "'007", '50%', '1/2/2021', "''doppio", '#N/A'),
);

test('any edit over any cells is taken back exactly', async () => {
  const grid = <T>(of: fc.Arbitrary<T>) =>
    fc.array(fc.array(of, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(grid(entry), grid(fc.option(cellEdit, { freq: 3 })), async (entries, cells) => {
      await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
        expect(host.user.type('Piano', 'L20:N23', entries)).toEqual({ ok: true });
        const before = appearance(book);
        const edit: SheetEdit = {
          sheet: 'Piano',
          blocks: [{ row: 19, column: 11, cells }],
          validations: [],
          highlights: null,
          widths: [{ column: 12, characters: 33 }],
          lookCopies: [
            {
              area: { row: 19, column: 11, rowCount: 4, columnCount: 3 },
              rows: [19, 20, 22],
              column: 5,
              rowsAbove: 0,
              across: 0,
              as: 'row',
              prose: [13],
              words: [12],
            },
          ],
          basis: [],
        };
        const port = new ExcelPort();
        const done = await port.write([edit], { kind: 'correction', count: 1 }, options);
        if (!done.ok || done.undo === null) throw new Error(JSON.stringify([done, edit.blocks]));
        expect(await port.undo(done.undo, options)).toEqual(UNDONE);
        expect(differences(before, appearance(book))).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});
