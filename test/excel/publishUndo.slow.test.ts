import { cellAddress } from '../../src/pira/sheet/address';
import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Publication } from '../../src/pira/reports/publicationSheets';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { appearance, differences } from './appearance';
import { type Opened, SMALL_PLAN, withWorkbook } from './workbook';
import fc from '../support/fastCheck';

const options = { settings: DEFAULT_SETTINGS };
const REPORT = 'Rapporto sui risultati';
const ALL: readonly Publication[] = ['reclassification', 'clean', 'open-data', 'report', 'dashboard'];
/** As every Excel that is supported: merged areas are told from 1.13 on. */
const SETS = { sets: { ExcelApi: '1.14' } };

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

async function published(port: ExcelPort, publication: Publication) {
  const done = await port.publish(publication, options);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

test.each(ALL)(
  '%s is undone to the workbook as it was, done again, and can be published again',
  async (publication) => {
    await withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        const before = appearance(book);
        const port = new ExcelPort();
        const first = await published(port, publication);
        const once = appearance(book);
        expect(await port.undo(first.undo, options)).toMatchObject({ ok: true, wasDone: false });
        expect(differences(before, appearance(book))).toEqual([]);
        await published(port, publication);
        expect(differences(once, appearance(book))).toEqual([]);
      },
      SETS,
    );
  },
);

/** Something that a person does to a sheet of ours. */
type Deed = (opened: Opened, sheet: BookSheet) => void;

const row = fc.integer({ min: 0, max: 24 });
const column = fc.integer({ min: 0, max: 10 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .tuple(row, column, fc.constantFrom('Gara deserta', "'=1+1", 12.5, true, '', '=1+1', "'007"))
    .map(([at, over, entry]): Deed => {
      return ({ host }, sheet) => void host.user.type(sheet.name, cellAddress(at, over), [[entry]]);
    }),
  fc
    .tuple(
      row,
      column,
      fc.constantFrom(
        { bold: true },
        { italic: true, fontColor: '#FF0000' },
        { fillColor: '#FFFFFF' },
        { fillColor: '#FFFF00', numberFormat: '0.00%' },
        { top: { style: 'double', color: '#00FF00' } as const, wrap: false },
        { horizontal: 'right', vertical: 'bottom', indent: 1 } as const,
        { fontName: 'Arial', fontSize: 18, underline: 'single', strikethrough: true } as const,
      ),
    )
    .map(([at, over, patch]): Deed => {
      return ({ book }, sheet) =>
        sheet.cells.setStyle(at, over, book.styles.with(sheet.styleAt(at, over), patch));
    }),
  fc.tuple(column, fc.integer({ min: 1, max: 60 })).map(([over, width]): Deed => {
    return (_, sheet) => sheet.columns.set(over, { width });
  }),
  fc.tuple(row, fc.integer({ min: 5, max: 90 })).map(([at, height]): Deed => {
    return (_, sheet) => sheet.rows.set(at, { height });
  }),
  fc.tuple(row, column).map(([at, over]): Deed => {
    return (_, sheet) => sheet.merges.removeWithin({ row: at, column: over, rowCount: 2, columnCount: 2 });
  }),
  fc.constantFrom<Deed>(
    (_, sheet) => sheet.view.set({ ...sheet.view.value, frozenRows: 0, showGridlines: true }),
    (_, sheet) => sheet.pageLayout.set({ ...sheet.pageLayout.value, orientation: 'portrait' }),
    (_, sheet) =>
      void sheet.conditionalFormats.add([{ row: 3, column: 1, rowCount: 4, columnCount: 2 }], {
        kind: 'cellValue',
        comparison: 'greaterThan',
        formula1: '1',
        formula2: null,
      }),
  ),
);

test('a sheet of ours written anew is put back as people had left it, whatever they had done', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ALL),
      fc.array(deed, { minLength: 1, maxLength: 12 }),
      async (publication, deeds) => {
        await withWorkbook(
          SMALL_PLAN,
          async (opened) => {
            const { book } = opened;
            const port = new ExcelPort();
            const { sheets } = await published(port, publication);
            for (const name of sheets) for (const act of deeds) act(opened, sheetNamed(book, name));
            const before = appearance(book);
            const again = await port.publish(publication, options);
            if (!again.ok) throw new Error(JSON.stringify(again));
            expect(await port.undo(again.undo, options)).toMatchObject({ ok: true, wasDone: false });
            expect(differences(before, appearance(book))).toEqual([]);
          },
          SETS,
        );
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
});

test.each<readonly [string, boolean, (opened: Opened) => void, object]>([
  [
    'somebody has written in it',
    false,
    ({ host }) => void host.user.type(REPORT, 'I9', [['Gara deserta']]),
    { code: 'cell-changed', sheet: REPORT, cell: 'I9' },
  ],
  [
    'somebody has written in it',
    true,
    ({ host }) => void host.user.type(REPORT, 'I9', [['Gara deserta']]),
    { code: 'cell-changed', sheet: REPORT, cell: 'I9' },
  ],
  [
    'somebody has written beside what was written',
    false,
    ({ host }) => void host.user.type(REPORT, 'P3', [['nota']]),
    { code: 'cell-changed', sheet: REPORT, cell: 'P3' },
  ],
  [
    'somebody has written below what was written',
    true,
    ({ host }) => void host.user.type(REPORT, 'B90', [['nota']]),
    { code: 'cell-changed', sheet: REPORT, cell: 'B90' },
  ],
  [
    'somebody has emptied a cell',
    false,
    ({ host }) => void host.user.type(REPORT, 'B7', ''),
    { code: 'cell-changed', sheet: REPORT, cell: 'B7' },
  ],
  [
    'somebody has renamed it',
    false,
    ({ book }) => book.renameSheet(sheetNamed(book, REPORT), 'Versione approvata'),
    { code: 'sheet-gone', sheet: REPORT },
  ],
  [
    'somebody has deleted it',
    true,
    ({ book }) => book.removeSheet(sheetNamed(book, REPORT)),
    { code: 'sheet-gone', sheet: REPORT },
  ],
])(
  'where %s (written twice: %s), an undo touches nothing and says so',
  async (_case, twice, act, problem) => {
    await withWorkbook(
      SMALL_PLAN,
      async (opened) => {
        const port = new ExcelPort();
        let { undo } = await published(port, 'report');
        if (twice) ({ undo } = await published(port, 'report'));
        act(opened);
        const before = appearance(opened.book);
        expect(await port.undo(undo, options)).toEqual({ ok: false, problem, aftermath: 'as-before' });
        expect(differences(before, appearance(opened.book))).toEqual([]);
      },
      SETS,
    );
  },
);

test('an Excel that does not tell merged areas: a sheet of ours written anew is put back with those it had', async () => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      await published(port, 'report');
      const before = appearance(book);
      host.user.type('Piano', 'A3', [['Numero di imprese seguite']]);
      const again = await published(port, 'report');
      expect(await port.undo(again.undo, options)).toMatchObject({ ok: true, wasDone: false });
      expect(differences(before, appearance(book))).toEqual(['Piano A3']);
    },
    { sets: { ExcelApi: '1.9' } },
  );
});

test.each<readonly [string, (book: Book) => void, object]>([
  [
    'a formula elsewhere',
    (book) =>
      book.setContent(sheetNamed(book, 'Piano'), 20, 0, { value: null, formula: '=Riclassificazione!A1' }),
    { place: 'Piano', cell: 'A21' },
  ],
  [
    'a defined name',
    (book) => book.names.set('titolo', '=Riclassificazione!$A$1'),
    { place: 'titolo', cell: '' },
  ],
])('a made sheet that %s needs stays, with the reason', async (_case, act, problem) => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    const done = await published(port, 'reclassification');
    act(book);
    const before = appearance(book);
    expect(await port.undo(done.undo, options)).toEqual({
      ok: false,
      problem: { code: 'sheet-needed', sheet: 'Riclassificazione', ...problem },
      aftermath: 'as-before',
    });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

describe('what a colleague does between the reading and the writing', () => {
  const AS_BEFORE = { ok: false, aftermath: 'as-before' };
  test.each<readonly [string, (opened: Opened) => void, object, readonly string[]]>([
    [
      'writes a cause into the report',
      ({ host }) => void host.user.type(REPORT, 'I9', [['Gara deserta']], 'coauthor'),
      { ...AS_BEFORE, problem: { code: 'stale', sheet: REPORT, cell: 'I9' } },
      [`${REPORT} I9`],
    ],
    [
      'writes below the report',
      ({ host }) => void host.user.type(REPORT, 'B90', [['Nota']], 'coauthor'),
      { ok: true },
      ['settings', `${REPORT} B90`],
    ],
  ])('%s: nothing of it is lost', async (_case, act, expected, changes) => {
    const slot: { opened: Opened | null; writes: number } = { opened: null, writes: 0 };
    await withWorkbook(
      SMALL_PLAN,
      async (opened) => {
        const port = new ExcelPort();
        await published(port, 'report');
        slot.opened = opened;
        const before = appearance(opened.book);
        expect(await port.publish('report', options)).toMatchObject(expected);
        expect(differences(before, appearance(opened.book))).toEqual(changes);
        expect(await port.publish('report', options)).toMatchObject({ ok: true });
      },
      {
        ...SETS,
        faults: ({ actions }) => {
          const { opened } = slot;
          if (opened === null || !actions.includes('Clear') || slot.writes++ > 0) return [];
          return [{ kind: 'meanwhile', act: () => act(opened) }];
        },
      },
    );
  });

  test('deletes the report: that is said, and it can be published again', async () => {
    const slot: { opened: Opened | null; writes: number } = { opened: null, writes: 0 };
    await withWorkbook(
      SMALL_PLAN,
      async (opened) => {
        const port = new ExcelPort();
        await published(port, 'report');
        slot.opened = opened;
        const answer = await port.publish('report', options);
        expect(answer).toMatchObject({ ok: false, problem: { code: 'gone' }, aftermath: 'as-before' });
        expect((await published(port, 'report')).sheets[0]).toBe(REPORT);
      },
      {
        ...SETS,
        faults: ({ actions }) => {
          const { opened } = slot;
          if (opened === null || !actions.includes('Clear') || slot.writes++ > 0) return [];
          return [{ kind: 'meanwhile', act: () => opened.book.removeSheet(sheetNamed(opened.book, REPORT)) }];
        },
      },
    );
  });

  test('adds a sheet of the same name: theirs is left alone', async () => {
    const slot: { opened: Opened | null; writes: number } = { opened: null, writes: 0 };
    await withWorkbook(
      SMALL_PLAN,
      async (opened) => {
        slot.opened = opened;
        const port = new ExcelPort();
        expect(await port.publish('reclassification', options)).toMatchObject({
          ok: false,
          problem: { code: 'name-taken' },
          aftermath: 'as-before',
        });
        expect(opened.book.sheet('Riclassificazione')).toBeDefined();
        const again = await published(port, 'reclassification');
        expect(again.sheets).toEqual(['Riclassificazione (2)']);
      },
      {
        faults: ({ kind }) => {
          const { opened } = slot;
          if (opened === null || kind !== 'write' || slot.writes++ > 0) return [];
          return [{ kind: 'meanwhile', act: () => void opened.book.addSheet('Riclassificazione') }];
        },
      },
    );
  });
});
