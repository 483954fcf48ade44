import { ExcelPort } from '../../src/excel/excelPort';
import type { Book } from '../../src/workbench/book/book';
import type { ExcelHost } from '../../src/workbench/host/host';
import { HostError } from '../../src/workbench/host/dispatch/hostError';
import { refusal } from '../../src/workbench/host/dispatch/response';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

/** Wire names of what is asked of a sheet besides its cells. */
const DETAILS = ['ConditionalFormats', 'Tables', 'AutoFilter', 'Protection'] as const;
type Detail = (typeof DETAILS)[number];

/** Excel then fails whenever a batch asks for a detail of a sheet, as it does for rules that share a range. */
async function failOn(host: ExcelHost, detail: Detail, name: string, code = 'ItemNotFound'): Promise<void> {
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('id');
    await context.sync();
    return sheet.id;
  });
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    const body = JSON.stringify(request.body);
    const isAsked = body.includes(`"${detail}"`) && (body.includes('"GetFirst"') || body.includes(id));
    return isAsked ? Promise.resolve(refusal(new HostError(code))) : execute(request);
  };
}

function withNotes(): Book {
  const book = bookOf(SMALL_PLAN);
  const notes = book.addSheet('Appunti');
  book.setContent(notes, 0, 0, { value: 'Da chiedere', formula: null });
  return book;
}

const codes = ['ItemNotFound', 'GeneralException', 'InvalidArgument', 'InvalidOperation'];

test.each(DETAILS.flatMap((detail) => codes.map((code) => [detail, code] as const)))(
  '%s of another sheet that cannot be told (%s) keep nothing from being read, written and published',
  async (detail, code) => {
    await withWorkbook(withNotes(), async ({ host, book }) => {
      await failOn(host, detail, 'Appunti', code);
      const port = new ExcelPort();
      expect(await port.analyse({})).toMatchObject({ ok: true });
      expect(await port.evaluate({})).toMatchObject({ ok: true, remarks: [] });
      expect(book.sheet('Piano')?.cells.get(1, 5)?.value).toBe('Consuntivo 2021');
      expect(await port.publish('reclassification', {})).toMatchObject({ ok: true });
    });
  },
);

test.each([
  ['ConditionalFormats', { ok: true, remarks: [{ code: 'colours-unread', sheet: 'Piano' }] }],
  ['Protection', { ok: true, remarks: [] }],
  ['Tables', { ok: false, problem: { code: 'detail-unknown', sheet: 'Piano', what: 'tables' } }],
  ['AutoFilter', { ok: false, problem: { code: 'detail-unknown', sheet: 'Piano', what: 'filter' } }],
] as const)(
  '%s of the plan’s sheet that cannot be told: results are written or refused',
  async (detail, expected) => {
    await withWorkbook(withNotes(), async ({ host, book }) => {
      await failOn(host, detail, 'Piano');
      const port = new ExcelPort();
      expect(await port.analyse({})).toMatchObject({ ok: true });
      expect(await port.evaluate({})).toMatchObject(expected);
      const header = book.sheet('Piano')?.cells.get(1, 5)?.value;
      expect(header).toBe(expected.ok ? 'Consuntivo 2021' : undefined);
    });
  },
);
