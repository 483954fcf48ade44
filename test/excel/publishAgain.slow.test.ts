import { ExcelPort } from '../../src/excel/excelPort';
import { findOwnSheets } from '../../src/excel/publish/findOwnSheets';
import { sayRemark } from '../../src/excel/remark';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { PUBLICATION_SHEETS, type Publication } from '../../src/pira/reports/publicationSheets';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { insertRow, shiftLines } from './colleague';
import { SAMPLE, SMALL_PLAN, withWorkbook } from './workbook';

jest.setTimeout(60_000);

const OPTIONS = { settings: DEFAULT_SETTINGS, withoutFindings: true };
const REPORT = 'Rapporto sui risultati';
const ALL: readonly Publication[] = ['reclassification', 'clean', 'open-data', 'report'];

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function contentsOf(book: Book, name: string): unknown {
  return [...sheetNamed(book, name).cells.rows].map(([row, cells]) => [
    row,
    [...cells].map(([column, { value }]) => [column, value]).filter(([, value]) => value !== null),
  ]);
}

const write = (book: Book, name: string, row: number, column: number, value: string | null): void =>
  book.setContent(sheetNamed(book, name), row, column, { value, formula: null });

async function publish(port: ExcelPort, publication: Publication) {
  const done = await port.publish(publication, OPTIONS);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

/** A sheet of the same cells and formats, as Excel's «Crea una copia» makes one. */
function copySheet(book: Book, from: string, to: string): void {
  const source = sheetNamed(book, from);
  const copy = book.addSheet(to);
  for (const [row, cells] of source.cells.rows)
    for (const [column, { value, formula, style }] of cells) {
      book.setContent(copy, row, column, { value, formula });
      copy.cells.setStyle(row, column, style);
    }
}

const PEOPLE: readonly (readonly [string, (book: Book, name: string) => void])[] = [
  ['wrote over a cell', (book, name) => write(book, name, 1, 0, 'Versione approvata dal Consiglio')],
  ['wrote beside', (book, name) => write(book, name, 2, 40, 'Da rivedere')],
  ['wrote below', (book, name) => write(book, name, 400, 0, 'Firma del Presidente')],
  ['emptied a cell', (book, name) => write(book, name, 0, 0, null)],
  ['inserted a row', (book, name) => insertRow(book, sheetNamed(book, name), 2)],
];

describe.each(ALL)('%s published again', (publication) => {
  test.each(PEOPLE)(
    'after somebody %s: the sheet stays, the new version stands beside it',
    async (_what, act) => {
      await withWorkbook(SMALL_PLAN, async ({ book }) => {
        const port = new ExcelPort();
        const [first] = PUBLICATION_SHEETS[publication];
        await publish(port, publication);
        act(book, first);
        const before = contentsOf(book, first);
        const { sheets, remarks } = await publish(port, publication);
        expect(contentsOf(book, first)).toEqual(before);
        expect(sheets[0]).toBe(`${first} (2)`);
        expect(remarks).toEqual([{ code: 'new-sheet', sheet: `${first} (2)`, kept: first, why: 'edited' }]);
        expect((await publish(port, publication)).sheets[0]).toBe(`${first} (2)`);
      });
    },
  );

  test('after nobody wrote: it is written anew where it stands, also when the workbook was closed between', async () => {
    const saved = await withWorkbook(SMALL_PLAN, async ({ save }) => {
      await publish(new ExcelPort(), publication);
      await publish(new ExcelPort(), publication);
      return save();
    });
    await withWorkbook(saved, async ({ book }) => {
      const { sheets, remarks } = await publish(new ExcelPort(), publication);
      expect([sheets, remarks]).toEqual([PUBLICATION_SHEETS[publication], []]);
      expect(book.sheets.map(({ name }) => name)).toEqual(['Piano', ...PUBLICATION_SHEETS[publication]]);
    });
  });
});

test('a copy that took the name of ours is nobody’s but its maker’s', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    await publish(port, 'report');
    book.renameSheet(sheetNamed(book, REPORT), 'Bozza');
    copySheet(book, 'Bozza', REPORT);
    const before = [contentsOf(book, REPORT), contentsOf(book, 'Bozza')];
    const { sheets, remarks } = await publish(port, 'report');
    expect(sheets[0]).toBe(`${REPORT} (2)`);
    expect([contentsOf(book, REPORT), contentsOf(book, 'Bozza')]).toEqual(before);
    expect(remarks).toEqual([{ code: 'new-sheet', sheet: `${REPORT} (2)`, kept: REPORT, why: 'not-ours' }]);
  });
});

test('a sheet that people renamed is theirs: it stays as it is, and they are told', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    await publish(port, 'report');
    book.renameSheet(sheetNamed(book, REPORT), 'Approvato');
    const before = contentsOf(book, 'Approvato');
    const { sheets, remarks } = await publish(port, 'report');
    expect(sheets[0]).toBe(REPORT);
    expect(contentsOf(book, 'Approvato')).toEqual(before);
    expect(remarks).toEqual([{ code: 'new-sheet', sheet: REPORT, kept: 'Approvato', why: 'renamed' }]);
    for (const remark of remarks) expect(sayRemark(remark, 'en')).toContain('Approvato');
  });
});

test('a copy under another name is not touched', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    await publish(port, 'report');
    copySheet(book, REPORT, `${REPORT} (2)`);
    write(book, `${REPORT} (2)`, 1, 0, 'Versione approvata dal Consiglio');
    const before = contentsOf(book, `${REPORT} (2)`);
    expect(await publish(port, 'report')).toMatchObject({ remarks: [] });
    expect(contentsOf(book, `${REPORT} (2)`)).toEqual(before);
  });
});

test('causes and sections that people fill in are no change, and are carried over from an edited report too', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const port = new ExcelPort();
    await publish(port, 'report');
    const { rows } = sheetNamed(book, REPORT).cells;
    const rowWith = (column: number, value: string): number =>
      [...rows].find(([, cells]) => cells.get(column)?.value === value)?.[0] ?? -1;
    const row = rowWith(7, 'Non raggiunto');
    write(book, REPORT, row, 8, 'Gara deserta');
    write(book, REPORT, rowWith(0, 'Interventi organizzativi effettuati'), 2, 'Nuovo ufficio');
    expect(await publish(port, 'report')).toMatchObject({ remarks: [] });
    expect(sheetNamed(book, REPORT).cells.get(row, 8)?.value).toBe('Gara deserta');
    write(book, REPORT, 300, 3, 'Nota della direzione');
    const { sheets } = await publish(port, 'report');
    expect(sheets[0]).toBe(`${REPORT} (2)`);
    expect(sheetNamed(book, `${REPORT} (2)`).cells.get(row, 8)?.value).toBe('Gara deserta');
    expect(JSON.stringify(contentsOf(book, `${REPORT} (2)`))).toContain('Nuovo ufficio');
  });
});

test('after the undo of a second run the first version is still known as ours', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const port = new ExcelPort();
    await publish(port, 'report');
    write(book, 'PIRA 2021', 30, 6, '1');
    const { undo } = await publish(port, 'report');
    expect(await port.undo(undo, {})).toMatchObject({ ok: true });
    expect(await publish(port, 'report')).toMatchObject({ remarks: [], sheets: PUBLICATION_SHEETS.report });
  });
});

test('undo takes away what the workbook keeps of the sheets, too, also where an edited one was left aside', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    const settings = () => [...book.settings.all];
    const none = settings();
    const first = await publish(port, 'report');
    const once = settings();
    expect(once).not.toEqual(none);
    write(book, REPORT, 1, 0, 'Bozza');
    const second = await publish(port, 'report');
    expect(await port.undo(second.undo, {})).toMatchObject({ ok: true });
    expect(settings()).toEqual(once);
    write(book, REPORT, 1, 0, null);
    expect(first.sheets).toEqual(PUBLICATION_SHEETS.report);
  });
});

test('undo of the only run leaves no trace in the settings', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    const port = new ExcelPort();
    const before = [...book.settings.all];
    expect(await port.undo((await publish(port, 'clean')).undo, {})).toMatchObject({ ok: true });
    expect([...book.settings.all]).toEqual(before);
  });
});

test('the sheets of ours that stand are told with whether anybody has written in them', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book }) => {
    await publish(new ExcelPort(), 'report');
    write(book, REPORT, 50, 0, 'Nota');
    const found = await findOwnSheets();
    expect(found).toMatchObject({
      ok: true,
      value: [
        { title: REPORT, name: REPORT, isAsWritten: false },
        { title: 'Regole applicate', isAsWritten: true },
      ],
    });
  });
});

test('a cause beside the plan stays, is carried into the report and follows its changes there', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const port = new ExcelPort();
    const evaluate = async () => expect(await port.evaluate(OPTIONS)).toMatchObject({ ok: true });
    await evaluate();
    const plan = sheetNamed(book, 'PIRA 2021');
    const at = (value: string): [number, number] => {
      for (const [row, cells] of plan.cells.rows)
        for (const [column, cell] of cells) if (cell.value === value) return [row, column];
      throw new Error(`Nothing says ${value}.`);
    };
    const [, column] = at('Causa');
    const [row] = at('Non raggiunto');
    const inReport = () => JSON.stringify(contentsOf(book, REPORT));
    write(book, 'PIRA 2021', row, column, 'Gara deserta');
    write(book, 'PIRA 2021', row, column - 1, 'Vedi delibera 12');
    await evaluate();
    expect([column, column - 1].map((one) => plan.cells.get(row, one)?.value)).toEqual([
      'Gara deserta',
      'Vedi delibera 12',
    ]);
    await publish(port, 'report');
    expect(inReport()).toContain('"Gara deserta"');
    write(book, 'PIRA 2021', row, column, 'Gara andata deserta due volte');
    await publish(port, 'report');
    expect(inReport()).toContain('"Gara andata deserta due volte"');
    expect(inReport()).not.toContain('"Gara deserta"');
  });
});

test.each([
  ['above the plan', [{ axis: 'row', at: 0, count: 3, kind: 'insert' }]],
  ['among the indicators', [{ axis: 'row', at: 40, count: 2, kind: 'insert' }]],
  ['by a column before the plan', [{ axis: 'column', at: 0, count: 1, kind: 'insert' }]],
  ['up, as rows above were deleted', [{ axis: 'row', at: 1, count: 2, kind: 'delete' }]],
] as const)('what people wrote into the report stays where rows moved %s', async (_, shifts) => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const port = new ExcelPort();
    await publish(port, 'report');
    const missed = () =>
      [...sheetNamed(book, REPORT).cells.rows].filter(([, cells]) =>
        ['Non raggiunto', 'Parzialmente raggiunto'].some((status) => cells.get(7)?.value === status),
      );
    const names = missed().map(([, cells]) => cells.get(1)?.value);
    for (const [index, [row]] of missed().entries()) write(book, REPORT, row, 8, `Causa ${index}`);
    for (const shift of shifts) shiftLines(book, { ...shift, sheet: 'PIRA 2021' });
    expect(await publish(port, 'report')).toMatchObject({ remarks: [] });
    expect(missed().map(([, cells]) => [cells.get(1)?.value, cells.get(8)?.value])).toEqual(
      names.map((name, index) => [name, `Causa ${index}`]),
    );
  });
});
