import { cellAddress } from '../../../src/pira/address';
import { ExcelPort } from '../../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings';
import { parseAddress } from '../../../src/workbench/host/address';
import type { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/bookSheet';
import type { FormatPatch } from '../../../src/workbench/book/cellFormat';
import { newBook } from '../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { fixEdits } from '../../../src/taskpane/state/fixEdits';
import { appearance, differences } from '../appearance';
import { insertRow } from '../colleague';
import { bookOf, type Opened, withWorkbook } from '../workbook';
import fc from '../../support/fastCheck';

const options = { settings: DEFAULT_SETTINGS };

/** A whole plan: blocks of a mission each with a header, an objective and indicators of every kind. */
const HEADER = ['Indicatore', 'Tipologia', 'Unità di misura', 'Fonte', 'Target 2021'];
const target = fc.constantFrom(
  ['Numero', '>= 50'],
  ['Percentuale', '>= 85%'],
  ['Percentuale', '2020 >=85%'],
  ['Data', 'entro il 31/12/2021'],
  ['Sì/No', 'sì'],
  ['Euro', '<= € 100.000,00'],
  ['Numero', 'circa 50'],
  ['Numero', ''],
);
const actual = fc.constantFrom<string | number | null>(null, 52, 0.5, 'sì', 'non rilevato', 44_500);
const look = fc.constantFrom<FormatPatch>(
  { bold: true, italic: true, underline: 'double', fontColor: '#C00000', fontName: 'Arial', fontSize: 8 },
  { fillColor: '#FFF2CC', top: { style: 'double', color: '#00FF00' } },
  { wrap: true, vertical: 'top', horizontal: 'right', indent: 2 },
  { rotation: 45, shrink: true },
  { rotation: 'stacked', locked: false, formulaHidden: true },
  { numberFormat: '0.00%', vertical: 'justify' },
);
const styled = fc.record({ row: fc.nat(30), column: fc.nat(12), look });
const plan = fc.record({
  blocks: fc.array(fc.array(fc.tuple(target, actual), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  }),
  hasActuals: fc.boolean(),
  looks: fc.array(styled, { maxLength: 12 }),
  formulas: fc.boolean(),
});
type PlanSpec = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function planFile({ blocks, hasActuals, looks }: PlanSpec): Uint8Array {
  const book = newBook('Piano');
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('A new book has a sheet.');
  const rows: (readonly (string | number | null)[])[] = [
    ['Piano degli indicatori e dei risultati attesi 2021'],
  ];
  blocks.forEach((indicators, block) => {
    rows.push([], hasActuals ? [...HEADER, 'Consuntivo 2021'] : HEADER);
    indicators.forEach(([[unit, text], value], index) => {
      const name = `Indicatore ${block + 1}.${index + 1} delle pratiche`;
      rows.push([name, 'Risultato', unit, 'Rilevazione interna', text, ...(hasActuals ? [value] : [])]);
    });
  });
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => book.setContent(sheet, row, column, { value, formula: null })),
  );
  for (const { row, column, look: patch } of looks)
    sheet.cells.setStyle(row, column, book.styles.with(sheet.styleAt(row, column), patch));
  return saveBook(book);
}

/** Something that somebody else does between the write and its undo, as it can be done with the write or without. */
interface Deed {
  readonly act: (book: Book, sheet: BookSheet) => void;
  /** The cell it is about. */
  readonly cell: string | null;
}

const elsewhere: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ row: fc.nat(30), column: fc.integer({ min: 14, max: 18 }) }).map(({ row, column }): Deed => ({
    cell: cellAddress(row, column),
    act: (book, sheet) => book.setContent(sheet, row, column, { value: 'appunto', formula: null }),
  })),
  fc
    .integer({ min: 0, max: 30 })
    .map((row): Deed => ({ cell: null, act: (book, sheet) => insertRow(book, sheet, row) })),
  fc.record({ row: fc.nat(30), look }).map(({ row, look: patch }): Deed => ({
    cell: null,
    act: (book, sheet) => sheet.cells.setStyle(row, 0, book.styles.with(sheet.styleAt(row, 0), patch)),
  })),
  fc
    .integer({ min: 1, max: 30 })
    .map((row): Deed => ({ cell: null, act: (_, sheet) => sheet.rows.set(row, { height: 40 }) })),
);

/** The workbook as it would be had only the others been at work. */
function without(file: Uint8Array, deeds: readonly Deed[]): Record<string, unknown> {
  const book = bookOf(file);
  for (const { act } of deeds) act(book, sheetOf(book));
  return appearance(book);
}

function sheetOf(book: Book): BookSheet {
  const sheet = book.sheet('Piano');
  if (sheet === undefined) throw new Error('The plan has a sheet.');
  return sheet;
}

test('an evaluation of any plan is taken back exactly, whatever others did elsewhere meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(plan, fc.array(elsewhere, { maxLength: 4 }), async (spec, deeds) => {
      const file = planFile(spec);
      await withWorkbook(file, async ({ book }) => {
        const port = new ExcelPort();
        const presentation = spec.formulas ? 'formulas' : 'values';
        const done = await port.evaluate({ ...options, presentation });
        if (!done.ok) throw new Error(JSON.stringify(done));
        for (const { act } of deeds) act(book, sheetOf(book));
        if (done.undo === null) return;
        expect(await port.undo(done.undo, options)).toEqual({ ok: true, left: [] });
        expect(differences(without(file, deeds), appearance(book))).toEqual([]);
      });
    }),
    { numRuns: 120 },
  );
}, 240_000);

test('a fix of any plan is taken back exactly, whatever others did elsewhere meanwhile', async () => {
  let fixed = 0;
  await fc.assert(
    fc.asyncProperty(plan, fc.array(elsewhere, { maxLength: 4 }), async (spec, deeds) => {
      const file = planFile(spec);
      await withWorkbook(file, async ({ book }) => {
        const port = new ExcelPort();
        const read = await port.analyse(options);
        if (!read.ok) throw new Error(JSON.stringify(read));
        const fixes = read.plan.indicators.flatMap(({ targets }) =>
          targets.map(({ cell, text }) => ({ cell, before: text, after: `>= 1 (era ${text})` })),
        );
        const done = await port.write(fixEdits(fixes), options);
        if (!done.ok) throw new Error(JSON.stringify(done));
        for (const { act } of deeds) act(book, sheetOf(book));
        if (done.undo === null) return;
        fixed += 1;
        expect(await port.undo(done.undo, options)).toEqual({ ok: true, left: [] });
        expect(differences(without(file, deeds), appearance(book))).toEqual([]);
      });
    }),
    { numRuns: 80 },
  );
  expect(fixed).toBeGreaterThan(10);
}, 240_000);

test('cells that others wrote over are left and named, in rows that moved too, and all else is as before', async () => {
  const deed = fc.record({ pick: fc.nat(1_000), entry: fc.constantFrom('a mano', '0', 'x') });
  await fc.assert(
    fc.asyncProperty(
      plan,
      fc.array(deed, { minLength: 1, maxLength: 3 }),
      fc.nat(12),
      async (spec, deeds, at) => {
        const file = planFile(spec);
        await withWorkbook(file, async (opened) => {
          const { book } = opened;
          const port = new ExcelPort();
          const done = await port.evaluate(options);
          if (!done.ok) throw new Error(JSON.stringify(done));
          if (done.undo === null) return;
          insertRow(book, sheetOf(book), at);
          const changed = changedBy(opened, file, at, deeds);
          const undone = await port.undo(done.undo, options);
          if (!undone.ok) throw new Error(JSON.stringify(undone));
          const named = undone.left.map(({ row, column }) => `Piano ${cellAddress(row, column)}`);
          expect(named.sort()).toEqual([...changed].sort());
          const expected = without(file, [
            { cell: null, act: (other, sheet) => insertRow(other, sheet, at) },
          ]);
          expect(differences(expected, appearance(book)).sort()).toEqual([...changed].sort());
        });
      },
    ),
    { numRuns: 60 },
  );
}, 240_000);

function holdsSomething(book: Book, cell: string): boolean {
  const area = parseAddress(cell)?.area;
  return area !== undefined && (sheetOf(book).cells.get(area.row, area.column)?.value ?? null) !== null;
}

/** Writes over some cells that the evaluation filled; gives their places. */
function changedBy(
  { book, host }: Opened,
  file: Uint8Array,
  at: number,
  deeds: readonly { readonly pick: number; readonly entry: string }[],
): ReadonlySet<string> {
  const before = without(file, [{ cell: null, act: (other, sheet) => insertRow(other, sheet, at) }]);
  const filled = differences(before, appearance(book)).filter((place) => /^Piano [F-Z]\d+$/u.test(place));
  const changed = new Set<string>();
  for (const { pick, entry } of deeds) {
    const place = filled[pick % filled.length];
    const cell = place?.slice('Piano '.length) ?? '';
    if (place === undefined || !holdsSomething(book, cell)) continue;
    host.hands.type('Piano', cell, [[`'${entry}`]], 'coauthor');
    changed.add(place);
  }
  return changed;
}
