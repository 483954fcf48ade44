import { ExcelPort } from '../../src/excel/excelPort';
import type { Correction } from '../../src/pira/plan/correction';
import { correctionsOf } from '../../src/pira/reading/office/readCorrections';
import type { Book } from '../../src/workbench/book/book';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { withWorkbook } from './workbook';

const ROWS = [
  ['Bianco', 'Rosso', 'Verde', 'Nero'],
  ['Pratiche evase', '>= 5', 'Numero', 6],
  ['Sportelli aperti', '5', 'Numero', 2],
];

function bookWith(rows: readonly (readonly (string | number)[])[], name = 'Piano 2024'): Book {
  const book = newBook(name);
  const [sheet] = book.sheets;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (sheet) book.setContent(sheet, row, column, { value, formula: null });
    }),
  );
  return book;
}

function corrections(json: unknown): readonly Correction[] {
  const read = correctionsOf(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.corrections;
}

const columns = (said: Readonly<Record<string, string>>): readonly Correction[] =>
  corrections({
    tables: [
      {
        sheet: 'Piano 2024',
        headerRow: 1,
        columns: Object.fromEntries(
          Object.entries(said).map(([letter, as]) => [letter, as === 'target' ? { as, year: 2024 } : { as }]),
        ),
      },
    ],
  });

/** What is read: names with their targets, or why nothing is. */
async function read(port = new ExcelPort()): Promise<readonly string[]> {
  const analysis = await port.analyse({});
  if (!analysis.ok) return [analysis.problem.code];
  return analysis.plan.indicators.map(({ name, targets: [target] }) =>
    [name.text, target?.text, target?.year, target?.means].join(' ').trim(),
  );
}

const textsOf = ({ sheets: [sheet] }: Book): string => JSON.stringify(sheet?.cells);

test('where no plan is recognised the office says where it is; the workbook keeps it, its sheets stay as they are', async () => {
  const book = bookWith(ROWS);
  const before = textsOf(book);
  const file = await withWorkbook(book, async ({ save }) => {
    const port = new ExcelPort();
    expect(await read(port)).toEqual(['no-plan']);
    const kept = await port.keepCorrections(columns({ A: 'name', B: 'target', C: 'unit' }), {});
    expect(kept).toMatchObject({ ok: true });
    expect(await read(port)).toEqual(['Pratiche evase >= 5 2024', 'Sportelli aperti 5 2024']);
    return save();
  });
  expect(textsOf(book)).toBe(before);
  await withWorkbook(file, async () =>
    expect(await read()).toEqual(['Pratiche evase >= 5 2024', 'Sportelli aperti 5 2024']),
  );
});

test('colleagues who set different things right do not overwrite each other; the same thing is replaced', async () => {
  await withWorkbook(bookWith(ROWS), async () => {
    const [mine, theirs] = [new ExcelPort(), new ExcelPort()];
    await mine.keepCorrections(columns({ A: 'name', C: 'unit' }), {});
    await theirs.keepCorrections(columns({ B: 'target' }), {});
    expect(await read(mine)).toEqual(['Pratiche evase >= 5 2024', 'Sportelli aperti 5 2024']);
    const target = (means: string): readonly Correction[] =>
      corrections({ targets: [{ sheet: 'Piano 2024', cell: 'B3', text: '5', means }] });
    await mine.keepCorrections(target('<= 5'), {});
    await theirs.keepCorrections(target('>= 5%'), {});
    expect(await read(mine)).toEqual(['Pratiche evase >= 5 2024', 'Sportelli aperti 5 2024 >= 5%']);
    const kept = await mine.readSettings();
    const said = kept.ok ? kept.settings.corrections : [];
    expect(said.map(({ kind }) => kind).sort()).toEqual(['column', 'column', 'column', 'header', 'target']);
    await mine.changeSettings({ withdrawn: said.filter(({ kind }) => kind === 'target') });
    expect(await read(theirs)).toEqual(['Pratiche evase >= 5 2024', 'Sportelli aperti 5 2024']);
  });
});

test('a correction whose text has changed lapses with a finding, and can be taken back', async () => {
  await withWorkbook(bookWith(ROWS), async ({ book }) => {
    const port = new ExcelPort();
    await port.keepCorrections(columns({ A: 'name', B: 'target', C: 'unit', D: 'notes' }), {});
    const [sheet] = book.sheets;
    if (sheet) book.setContent(sheet, 0, 3, { value: 'Giallo', formula: null });
    const analysis = await port.analyse({});
    const lapsed = analysis.ok ? analysis.plan.corrections.filter(({ state }) => state === 'lapsed') : [];
    expect(lapsed.map(({ correction, reason }) => [correction.kind, reason])).toEqual([
      ['column', 'text-changed'],
    ]);
    expect(analysis.ok && analysis.findings.filter(({ rule }) => rule === 'lapsed-correction')).toHaveLength(
      1,
    );
    await port.changeSettings({ withdrawn: lapsed.map(({ correction }) => correction) });
    const after = await port.analyse({});
    expect(after.ok && after.findings.filter(({ rule }) => rule === 'lapsed-correction')).toEqual([]);
  });
});

test('next year’s workbook takes over what was said of this year’s, with its years moved on', async () => {
  const header = ['Bianco', 'Rosso 2024', 'Verde', 'Nero'];
  const said = await withWorkbook(bookWith([header, ...ROWS.slice(1)]), async () => {
    const port = new ExcelPort();
    await port.keepCorrections(
      [
        ...columns({ A: 'name', B: 'target', C: 'unit' }),
        ...corrections({ targets: [{ sheet: 'Piano 2024', cell: 'B3', text: '5', means: '>= 5%' }] }),
        ...corrections({ rows: [{ sheet: 'Piano 2024', row: 2, as: 'no-indicator' }] }),
      ],
      {},
    );
    expect(await read(port)).toEqual(['Sportelli aperti 5 2024 >= 5%']);
    const kept = await port.readSettings();
    return kept.ok ? kept.settings.corrections : [];
  });
  const next = [
    ['Piano 2025'],
    ['Bianco', 'Rosso 2025', 'Verde', 'Nero'],
    ['Sportelli aperti', '5', 'Numero', 2],
    ['Visite guidate', '>= 3', 'Numero', 2],
  ];
  await withWorkbook(bookWith(next, 'Piano 2025'), async () => {
    const port = new ExcelPort();
    const done = await port.takeOverCorrections({ corrections: said, year: 2024 }, {});
    expect(done).toMatchObject({ ok: true, missed: [{ kind: 'row' }] });
    expect(await read(port)).toEqual(['Sportelli aperti 5 2025 >= 5%', 'Visite guidate >= 3 2025']);
  });
});
