import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelPort } from '../../src/excel/excelPort';
import type { UndoToken } from '../../src/excel/steps';
import type { Book } from '../../src/workbench/book/book';
import type { Faults } from '../../src/workbench/host/faults';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

const EVERY_SET = { sets: { ExcelApi: '1.14' } };

/** The plan of the year before: the same sheet with its years moved back, other targets, and a name of the workbook. */
function planOf2020(): Uint8Array {
  const book = bookOf(SMALL_PLAN);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (const [row, cells] of sheet.cells.rows)
    for (const [column, { value }] of cells)
      if (typeof value === 'string')
        book.setContent(sheet, row, column, { value: value.replaceAll('2021', '2020'), formula: null });
  book.setContent(sheet, 2, 4, { value: '>= 40', formula: null });
  book.names.set('Assistite', '=Piano!$E$3');
  return saveBook(book);
}

/** All that people see of a workbook, sheet by sheet. */
function seenIn(book: Book): unknown {
  return [
    book.names.all.map(({ name, formula }) => [name, formula]),
    book.sheets.map((sheet) => [
      sheet.name,
      [...sheet.cells.rows].map(([row, cells]) => [row, [...cells].map(([at, { value }]) => [at, value])]),
    ]),
  ];
}

function cell(book: Book, name: string, row: number, column: number): unknown {
  return book.sheet(name)?.cells.get(row, column)?.value;
}

test('the plan of another workbook is read, and nothing of it stays', () =>
  withWorkbook(
    SMALL_PLAN,
    async ({ book }) => {
      const before = seenIn(book);
      const port = new ExcelPort();
      const found = await port.newSheets.readOtherPlans(planOf2020(), {});
      if (!found.ok) throw new Error(found.problem.code);
      expect(found.plans.map(({ version }) => [version.sheets, version.year, version.indicators])).toEqual([
        [['Piano'], 2020, 5],
      ]);
      expect(seenIn(book)).toEqual(before);
      expect(await port.readSteps()).toEqual({ undo: null, redo: null });
      const [other] = found.plans;
      if (other === undefined) throw new Error('no plan');
      const to = { sheets: ['Piano'], year: 2021 };
      const compared = await port.comparisons.compare({ from: other.ended, to }, {});
      if (!compared.ok) throw new Error(compared.problem.code);
      const changes = compared.comparison.pairs.flatMap((pair) => pair.changes);
      expect(
        changes.filter(({ field }) => field === 'target').map(({ from, to: now }) => [from, now]),
      ).toEqual(expect.arrayContaining([['>= 40', '>= 50']]));
    },
    EVERY_SET,
  ));

test('sheets that are kept stand behind those that were there, and one undo takes them out', () =>
  withWorkbook(
    SMALL_PLAN,
    async ({ book }) => {
      const before = seenIn(book);
      const port = new ExcelPort();
      const kept = await port.newSheets.keepOtherSheets(planOf2020());
      if (!kept.ok) throw new Error(kept.problem.code);
      expect(kept.sheets).toEqual(['Piano (2)']);
      expect(book.sheets.map(({ name }) => name)).toEqual(['Piano', 'Piano (2)']);
      expect(book.names.all.map(({ formula }) => formula)).toEqual(["='Piano (2)'!$E$3"]);
      const undone = await port.undo(kept.undo, {});
      expect(undone.ok).toBe(true);
      expect(seenIn(book)).toEqual(before);
      expect((await port.readSteps()).redo).toBeNull();
    },
    EVERY_SET,
  ));

test('kept sheets in which someone wrote stay', () =>
  withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      const kept = await port.newSheets.keepOtherSheets(planOf2020());
      if (!kept.ok) throw new Error(kept.problem.code);
      host.user.type('Piano (2)', 'E3', '60');
      const undone = await port.undo(kept.undo, {});
      expect(undone.ok ? 'undone' : undone.problem.code).toBe('cell-changed');
      expect(book.sheets).toHaveLength(2);
    },
    EVERY_SET,
  ));

const undoes = async (port: ExcelPort, token: UndoToken): Promise<boolean> => (await port.undo(token, {})).ok;

test.each([
  ['empty', undefined, [[2, 4]]],
  ['keep', '>= 50', []],
] as const)(
  'next year, targets %s: years moved on, results left out, exactly undone',
  (targets, target, decide) =>
    withWorkbook(
      SMALL_PLAN,
      async ({ book, host }) => {
        const port = new ExcelPort();
        await port.evaluate({});
        host.user.type('Piano', 'F3', '48');
        await port.evaluate({});
        const before = seenIn(book);
        const made = await port.newSheets.makeNextYear(targets, {});
        if (!made.ok) throw new Error(made.problem.code);
        expect([made.year, made.sheets]).toEqual([2022, ['Piano 2022']]);
        expect(made.toDecide.slice(0, 1).map(({ row, column }) => [row, column])).toEqual(decide);
        expect(cell(book, 'Piano 2022', 1, 4)).toBe('Target 2022');
        expect(cell(book, 'Piano 2022', 2, 4) ?? undefined).toBe(target);
        // Nothing of the results stands right of the plan.
        const rest = [...(book.sheet('Piano 2022')?.cells.rows ?? [])].flatMap(([, cells]) =>
          [...cells].filter(([column, { value }]) => column > 4 && value !== null),
        );
        expect(rest).toEqual([]);
        expect(cell(book, 'Piano', 2, 5)).toBe(48);
        expect(await undoes(port, made.undo)).toBe(true);
        expect(seenIn(book)).toEqual(before);
      },
      EVERY_SET,
    ),
);

const withoutSets = { sets: { ExcelApi: '1.9' } };

test.each([
  ['an Excel that cannot insert', withoutSets, planOf2020(), 'no-inserting'],
  ['what is no workbook', EVERY_SET, new Uint8Array([80, 75, 3, 4]), 'not-a-workbook'],
  ['a workbook without a plan', EVERY_SET, saveBook(newBook('Note')), 'no-plan'],
])('another workbook, %s: %s', (_name, options, file, code) =>
  withWorkbook(
    SMALL_PLAN,
    async ({ book }) => {
      const found = await new ExcelPort().newSheets.readOtherPlans(file, {});
      expect(found.ok ? 'read' : found.problem.code).toBe(code);
      expect(book.sheets).toHaveLength(1);
    },
    options,
  ),
);

test('a workbook of 1904 is not read, for its days would be four years off', () =>
  withWorkbook(
    SMALL_PLAN,
    async () => {
      const parts = unzipSync(planOf2020());
      const part = 'xl/workbook.xml';
      const text = strFromU8(parts[part] ?? new Uint8Array());
      const file = zipSync({
        ...parts,
        [part]: strToU8(text.replace('<sheets', '<workbookPr date1904="1"/><sheets')),
      });
      const found = await new ExcelPort().newSheets.readOtherPlans(file, {});
      expect(found.ok ? 'read' : found.problem.code).toBe('other-date-system');
    },
    EVERY_SET,
  ));

test('an Excel that cannot copy a sheet says so', () =>
  withWorkbook(
    SMALL_PLAN,
    async ({ book }) => {
      const made = await new ExcelPort().newSheets.makeNextYear('empty', {});
      expect(made.ok ? 'made' : made.problem.code).toBe('no-copying');
      expect(book.sheets).toHaveLength(1);
    },
    withoutSets,
  ));

/** Loses the answer to one exchange, before or after it took effect. */
function outage(exchange: number, effect: 'before' | 'after') {
  let count = 0;
  const faults: Faults = ({ kind }) =>
    kind !== 'cleanup' && ++count === exchange ? [{ kind: 'fail', code: 'Timeout', effect }] : [];
  return { ...EVERY_SET, faults };
}

const OUTAGES = [1, 2, 3, 4, 5, 6, 7].flatMap((exchange) =>
  (['before', 'after'] as const).map((effect) => [exchange, effect] as const),
);

test.each(OUTAGES)(
  'with the answer to exchange %d lost %s it took effect nothing of another workbook stays, or it can be undone',
  (exchange, effect) =>
    withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        const before = seenIn(book);
        const port = new ExcelPort();
        const found = await port.newSheets.readOtherPlans(planOf2020(), {});
        if (!found.ok && found.aftermath === 'undoable')
          expect(await port.undo(found.undo, {})).toMatchObject({ ok: true });
        expect(seenIn(book)).toEqual(before);
      },
      outage(exchange, effect),
    ),
);

test.each(OUTAGES)(
  'with the answer to exchange %d lost %s it took effect next year’s plan is made, or nothing is',
  (exchange, effect) =>
    withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        const before = seenIn(book);
        const port = new ExcelPort();
        const made = await port.newSheets.makeNextYear('empty', {});
        if (made.ok) expect(book.sheets.map(({ name }) => name)).toEqual(['Piano', ...made.sheets]);
        else if (made.aftermath === 'undoable')
          expect(await port.undo(made.undo, {})).toMatchObject({ ok: true });
        if (!made.ok) expect(seenIn(book)).toEqual(before);
      },
      outage(exchange, effect),
    ),
);

test('where next year’s plan cannot be written its sheets go again, and no step stays', async () => {
  let isCopied = false;
  await withWorkbook(
    SMALL_PLAN,
    async ({ book }) => {
      const before = seenIn(book);
      const port = new ExcelPort();
      expect(await port.newSheets.makeNextYear('empty', {})).toMatchObject({
        ok: false,
        problem: { code: 'access-denied' },
        aftermath: 'as-before',
      });
      expect(isCopied).toBe(true);
      expect(seenIn(book)).toEqual(before);
      expect(await port.readSteps()).toEqual({ undo: null, redo: null });
    },
    {
      ...EVERY_SET,
      faults: ({ actions, kind }) => {
        const isFilling = isCopied && kind === 'write' && !actions.includes('Delete');
        isCopied ||= actions.includes('Activate');
        return isFilling ? [{ kind: 'fail', code: 'AccessDenied', effect: 'before' }] : [];
      },
    },
  );
});
