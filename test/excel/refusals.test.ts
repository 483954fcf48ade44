import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { Book } from '../../src/workbench/book/book';
import { BookSheet } from '../../src/workbench/book/bookSheet';
import type { ExcelHost } from '../../src/workbench/host/host';
import type { ExcelOptions } from '../../src/workbench/office/nodeExcel';
import { appearance, differences } from './appearance';
import { bookOf, SMALL_PLAN, tripsOf, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };

interface Refusal {
  readonly prepare?: (book: Book) => void;
  readonly open?: Partial<ExcelOptions>;
  readonly before?: (host: ExcelHost) => void;
  readonly problem: object;
  readonly trips: number;
}

const piano = (book: Book) => {
  const sheet = book.sheet('Piano');
  if (sheet === undefined) throw new Error('The plan has a sheet.');
  return sheet;
};

const refusals: readonly (readonly [string, Refusal])[] = [
  [
    'a protected sheet',
    {
      prepare: (book) => piano(book).isProtected.set(true),
      problem: { code: 'sheet-protected', sheet: 'Piano' },
      trips: 1,
    },
  ],
  [
    'a workbook that is open for reading only',
    { open: { readOnly: true }, problem: { code: 'read-only' }, trips: 1 },
  ],
  [
    'a cell that is being edited',
    { before: (host) => host.startCellEdit(), problem: { code: 'cell-edit' }, trips: 1 },
  ],
  [
    'merged cells in the way, which nobody can see before writing',
    {
      prepare: (book) => piano(book).merges.add({ row: 3, column: 6, rowCount: 1, columnCount: 4 }),
      problem: { code: 'in-the-way', sheet: 'Piano', cell: 'I4' },
      trips: 4,
    },
  ],
];

test.each(refusals)('%s is refused with its reason, and nothing is changed', async (_case, refusal) => {
  const book = bookOf(SMALL_PLAN);
  refusal.prepare?.(book);
  await withWorkbook(
    book,
    async ({ host }) => {
      refusal.before?.(host);
      const before = appearance(book);
      expect(await new ExcelPort().evaluate(options)).toEqual({
        ok: false,
        problem: refusal.problem,
        aftermath: 'as-before',
      });
      expect(differences(before, appearance(book))).toEqual([]);
      expect(tripsOf(host)).toHaveLength(refusal.trips);
    },
    refusal.open,
  );
});

test('a sheet with an active filter is refused', async () => {
  const { cells } = piano(bookOf(SMALL_PLAN));
  const area = { row: 1, column: 0, rowCount: 4, columnCount: 5 };
  const sheet = new BookSheet(1, 'Piano', 'visible', { cells, autoFilter: { area, isFiltering: true } });
  await withWorkbook(new Book([sheet]), async ({ host }) => {
    expect(await new ExcelPort().evaluate(options)).toEqual({
      ok: false,
      problem: { code: 'sheet-filtered', sheet: 'Piano' },
      aftermath: 'as-before',
    });
    expect(tripsOf(host)).toEqual(['read']);
  });
});

describe('a workbook that changes between reading and writing', () => {
  const changes: readonly (readonly [string, string, string | number])[] = [
    ['a target', 'E3', '>= 60'],
    ['a header', 'E2', 'Target 2022'],
    ['a cell that results are to stand in', 'H3', 'mio'],
    ['a cell that results are to stand in, with the same words', 'I3', 'Non rilevato'],
  ];
  test.each(changes)('%s: the results are taken back and the change is kept', async (_case, cell, entry) => {
    const book = bookOf(SMALL_PLAN);
    const slot: { host: ExcelHost | null } = { host: null };
    let writes = 0;
    await withWorkbook(
      book,
      async ({ host }) => {
        slot.host = host;
        const expected = bookOf(SMALL_PLAN);
        const answer = await new ExcelPort().evaluate(options);
        expect(answer).toMatchObject({
          ok: false,
          problem: { code: 'stale', sheet: 'Piano', cell },
          aftermath: 'as-before',
        });
        const changed = differences(appearance(expected), appearance(book));
        expect(changed).toEqual([`Piano ${cell}`]);
        expect(appearance(book)[`Piano ${cell}`]).toMatchObject({ value: entry });
      },
      {
        faults: ({ kind }) => {
          if (kind !== 'write' || writes++ > 0) return [];
          return [
            { kind: 'meanwhile', act: () => slot.host?.hands.type('Piano', cell, [[entry]], 'coauthor') },
          ];
        },
      },
    );
  });

  test('an inserted row', async () => {
    const book = bookOf(SMALL_PLAN);
    let writes = 0;
    await withWorkbook(
      book,
      async () => {
        expect(await new ExcelPort().evaluate(options)).toMatchObject({
          ok: false,
          problem: { code: 'stale' },
          aftermath: 'as-before',
        });
      },
      {
        faults: ({ kind }) => {
          if (kind !== 'write' || writes++ > 0) return [];
          const shifted = () => {
            const sheet = piano(book);
            for (let row = 8; row > 3; row--)
              for (let column = 0; column < 5; column++) {
                const cell = sheet.cells.get(row - 1, column);
                book.setContent(sheet, row, column, { value: cell?.value ?? null, formula: null });
              }
          };
          return [{ kind: 'meanwhile', act: shifted }];
        },
      },
    );
  });
});

test('a workbook that counts from 1904 is refused with the cell that shows it', async () => {
  const book = bookOf(SMALL_PLAN);
  const sheet = piano(book);
  book.setContent(sheet, 4, 4, { value: 43_099, formula: null });
  sheet.cells.setStyle(4, 4, book.styles.with(0, { numberFormat: 'dd/mm/yyyy' }));
  const of1904 = new Book(book.sheets, { styles: book.styles, date1904: true });
  await withWorkbook(of1904, async () => {
    expect(await new ExcelPort().evaluate(options)).toMatchObject({
      ok: false,
      problem: { code: 'date-system-1904', sheet: 'Piano', cell: 'E5' },
    });
  });
});
