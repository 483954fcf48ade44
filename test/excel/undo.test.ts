import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { OWN_HEADER_FORMAT } from '../../src/pira/reports/marker';
import type { CellEdit, Content, SheetEdit } from '../../src/pira/sheetEdit';
import { appearance, differences } from './appearance';
import { PLAN_ONLY, SMALL_PLAN, tripsOf, withWorkbook } from './workbook';
import fc from '../support/fastCheck';

const options = { settings: DEFAULT_SETTINGS };

async function evaluated(port: ExcelPort) {
  const done = await port.evaluate(options);
  if (!done.ok || done.undo === null) throw new Error(JSON.stringify(done));
  return { ...done, undo: done.undo };
}

test.each([
  ['a small plan', SMALL_PLAN],
  ['the plan of 2021', PLAN_ONLY],
])(
  'an evaluation of %s is taken back cell for cell and format for format, in two trips',
  async (_case, bytes) => {
    await withWorkbook(bytes, async ({ book, host }) => {
      const before = appearance(book);
      const port = new ExcelPort();
      const { undo } = await evaluated(port);
      expect(await port.undo(undo, options)).toEqual({ ok: true, left: [] });
      expect(differences(before, appearance(book))).toEqual([]);
      expect(tripsOf(host)).toHaveLength(4);
    });
  },
);

test('a second evaluation is taken back to the first', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const port = new ExcelPort();
    await evaluated(port);
    host.hands.type('Piano', 'I3', [['scritto da altri']]);
    host.hands.type('Piano', 'E4', [['>= 90%']]);
    const before = appearance(book);
    const { undo } = await evaluated(port);
    expect(differences(before, appearance(book))).not.toEqual([]);
    expect(await port.undo(undo, options)).toEqual({ ok: true, left: [] });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

test('cells that someone changed since are left alone and named', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const before = appearance(book);
    const port = new ExcelPort();
    const { undo } = await evaluated(port);
    host.hands.type('Piano', 'F3', [[52]]);
    host.hands.type('Piano', 'I4', [['a mano']]);
    const after = appearance(book);
    expect(await port.undo(undo, options)).toEqual({
      ok: true,
      left: [
        { sheet: 'Piano', row: 2, column: 5 },
        { sheet: 'Piano', row: 3, column: 8 },
      ],
    });
    expect(book.sheet('Piano')?.cells.get(2, 5)?.value).toBe(52);
    expect(differences(before, appearance(book)).filter((place) => /^Piano [A-Z]+\d+$/u.test(place))).toEqual(
      ['Piano F3', 'Piano I4'],
    );
    expect(appearance(book)['Piano I4']).toMatchObject({
      value: 'a mano',
      format: { numberFormat: 'General' },
    });
    expect(after['Piano F3']).toMatchObject({ value: 52 });
  });
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
  fc.constantFrom<Content>({ kind: 'blank' }, { kind: 'kept' }, { kind: 'yes-no', yes: true }),
  fc.integer({ min: -999, max: 999 }).map((value): Content => ({ kind: 'number', value })),
  fc
    .constantFrom('testo', '=1+1', '007', "'x", '50%', '-', '')
    .map((text): Content => ({ kind: 'text', text })),
);
const cellEdit = fc
  .tuple(content, fc.constantFrom('General', '0.00%', 'dd/mm/yyyy', OWN_HEADER_FORMAT))
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
        expect(host.hands.type('Piano', 'L20:N23', entries)).toEqual({ ok: true });
        const before = appearance(book);
        const edit: SheetEdit = {
          sheet: 'Piano',
          blocks: [{ row: 19, column: 11, cells }],
          validations: [],
          highlights: null,
          widths: [{ column: 12, characters: 33 }],
          centred: [{ row: 19, column: 11, rowCount: 4, columnCount: 3 }],
          basis: [],
        };
        const port = new ExcelPort();
        const done = await port.write([edit], options);
        if (!done.ok || done.undo === null) throw new Error(JSON.stringify([done, edit.blocks]));
        expect(await port.undo(done.undo, options)).toEqual({ ok: true, left: [] });
        expect(differences(before, appearance(book))).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});
