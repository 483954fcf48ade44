import { ExcelPort } from '../../src/excel/excelPort';
import { sayRemark } from '../../src/excel/remark';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { PUBLICATION_SHEETS, type Publication } from '../../src/pira/reports/publicationSheets';
import type { Faults } from '../../src/workbench/host/faults';
import { SAMPLE, withWorkbook } from './workbook';

jest.setTimeout(60_000);

const OPTIONS = { settings: DEFAULT_SETTINGS, withoutFindings: true };

/** Every exchange that makes one of these calls fails before it did anything, whatever else it holds. */
function refusing(calls: readonly string[]): Faults {
  return ({ actions }) =>
    actions.some((name) => calls.includes(name))
      ? [{ kind: 'fail', code: 'GeneralException', effect: 'before' }]
      : [];
}

test.each<readonly [Publication, string, readonly string[], readonly string[]]>([
  ['open-data', 'freezing', ['FreezeRows'], ['frozen']],
  ['report', 'the size of the paper', ['PaperSize'], ['paper']],
  ['clean', 'the orientation', ['Orientation'], ['page']],
  ['clean', 'the printed area', ['SetPrintArea'], ['page']],
  ['reclassification', 'hiding the gridlines', ['Gridlines', 'ShowGridlines'], ['gridlines']],
  ['open-data', 'a table', ['Style'], ['looks', 'table']],
  ['report', 'the widths of columns', ['ColumnWidth'], ['sizes']],
  ['report', 'the wrapping of texts', ['WrapText'], ['sizes']],
])(
  '%s: where Excel refuses %s the contents stand, and it is said',
  async (publication, _what, calls, parts) => {
    const whole = await contentsOf(publication, () => []);
    const found = await contentsOf(publication, refusing(calls));
    expect(found.contents).toEqual(whole.contents);
    expect(whole.remarks).toEqual([]);
    const remarks = found.remarks.filter((remark) => remark.code === 'unformatted');
    const told = remarks.flatMap(({ parts: missing }) => missing);
    expect([...new Set(told)].sort()).toEqual([...parts].sort());
    for (const remark of remarks)
      for (const language of ['it', 'en'] as const)
        expect(sayRemark(remark, language)).toContain(remark.sheet);
  },
);

async function contentsOf(publication: Publication, faults: Faults) {
  return withWorkbook(
    SAMPLE,
    async ({ book }) => {
      const done = await new ExcelPort().publish(publication, OPTIONS);
      if (!done.ok) throw new Error(JSON.stringify(done));
      const contents = PUBLICATION_SHEETS[publication].map((name) =>
        [...(book.sheet(name)?.cells.rows ?? [])].map(([row, cells]) => [
          row,
          [...cells].map(([column, { value }]) => [column, value]).filter(([, value]) => value !== null),
        ]),
      );
      return { contents, remarks: done.remarks };
    },
    { faults },
  );
}
