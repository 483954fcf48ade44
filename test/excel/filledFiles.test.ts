import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Book } from '../../src/workbench/book/book';
import { loadBook } from '../../src/workbench/xlsx/loadBook';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { appearance, differences } from './appearance';
import { bookOf, PLAN_ONLY, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };
const NEWER = { sets: { ExcelApi: '1.13' } };

/** A plan that two offices answer for. */
const TWO_CENTRES = planOf([
  ['Piano degli indicatori e dei risultati attesi di bilancio 2021'],
  ['Obiettivo', 'Centro di responsabilità', 'Indicatore', 'Unità di misura', 'Target 2021'],
  ['Promuovere le imprese', 'Area Promozione', 'Numero di imprese assistite', 'Numero', '>= 50'],
  ['Tenere il registro', 'Area Anagrafica', 'Pratiche evase nei termini', 'Percentuale', '>= 85%'],
]);

function planOf(rows: readonly (readonly string[])[]): Book {
  const book = newBook('Piano');
  const [sheet] = book.worksheets;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (sheet !== undefined) book.setContent(sheet, row, column, { value, formula: null });
    }),
  );
  return book;
}

/** The first collection of the sample, with a number for its first count. */
async function filledFile(): Promise<Uint8Array> {
  return withWorkbook(PLAN_ONLY, async () => {
    const made = await new ExcelPort().makeCollections(options);
    if (!made.ok) throw new Error(JSON.stringify(made));
    const loaded = loadBook(made.collections[0]?.bytes ?? new Uint8Array());
    const [sheet] = loaded.ok ? loaded.book.worksheets : [];
    if (!loaded.ok || sheet === undefined) throw new Error('A collection is a workbook.');
    const rows = [...sheet.cells.rows].filter(([, cells]) =>
      /^"[0-9a-f]{8}[.-]/u.test(JSON.stringify(cells.get(0)?.value)),
    );
    for (const [row] of rows.slice(0, 1)) loaded.book.setContent(sheet, row, 6, { value: 7, formula: null });
    // A name that a program left in the file must not stay in the plan's workbook.
    loaded.book.names.set('Zona', `='${sheet.name}'!$A$1`, { scope: null, hidden: false, comment: '' });
    return saveBook(loaded.book);
  });
}

test('files are read through inserted sheets, and the workbook is as it was before', async () => {
  const file = await filledFile();
  await withWorkbook(
    PLAN_ONLY,
    async ({ book }) => {
      const port = new ExcelPort();
      const before = appearance(book);
      expect(port.canReadFiles()).toBe(true);
      const found = await port.readFilledFiles(
        [
          { name: 'a.xlsx', bytes: file },
          { name: 'piano.xlsx', bytes: PLAN_ONLY },
          { name: 'foto.xlsx', bytes: new Uint8Array([1, 2, 3]) },
        ],
        options,
      );
      if (!found.ok) throw new Error(JSON.stringify(found));
      expect(
        found.filled.map(({ file: name, rows, rejected }) => [name, rows.length > 0, rejected.length]),
      ).toEqual([
        ['a.xlsx', true, 0],
        ['piano.xlsx', false, 1],
        ['foto.xlsx', false, 1],
      ]);
      expect(differences(before, appearance(book))).toEqual([]);
      const planned = await port.planMerge(found.filled, options);
      expect(planned.ok && planned.merge.rejected.map(({ file: name }) => name)).toEqual(
        expect.arrayContaining(['piano.xlsx', 'foto.xlsx']),
      );
    },
    NEWER,
  );
});

test('an Excel without the function says so and inserts nothing', () =>
  withWorkbook(PLAN_ONLY, async ({ book }) => {
    const port = new ExcelPort();
    expect(port.canReadFiles()).toBe(false);
    const found = await port.readFilledFiles([{ name: 'a.xlsx', bytes: PLAN_ONLY }], options);
    expect(found).toMatchObject({ ok: false, problem: { code: 'old-excel' } });
    expect(book.sheets).toHaveLength(bookOf(PLAN_ONLY).sheets.length);
  }));

test('of a collection only the cells to be filled in are unlocked', async () => {
  const book = bookOf(await filledFile());
  const [sheet] = book.worksheets;
  const [row] = [...(sheet?.cells.rows ?? [])].find(([, cells]) => cells.get(6)?.value === 7) ?? [0];
  const isLocked = (column: number) => book.styles.format(sheet?.cells.get(row, column)?.style ?? 0).locked;
  expect([2, 6].map(isLocked)).toEqual([true, false]);
});

test('each centre’s collection opens as a workbook of its own', async () => {
  await withWorkbook(
    TWO_CENTRES,
    async ({ host }) => {
      const port = new ExcelPort();
      const made = await port.makeCollections({}, true);
      if (!made.ok) throw new Error(JSON.stringify(made));
      expect(made.collections.map(({ centre }) => centre)).toEqual(['Area Promozione', 'Area Anagrafica']);
      for (const { centre } of made.collections)
        expect(await port.openCollection(centre, {})).toEqual({ ok: true });
      const files = made.collections.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
      expect(host.openedWorkbooks).toEqual(files);
      expect(await port.openCollection('Area Studi', options)).toMatchObject({ problem: { code: 'gone' } });
    },
    NEWER,
  );
});
