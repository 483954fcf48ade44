import { workbookOf } from '../../bench/workbook';
import { ExcelPort } from '../../src/excel/excelPort';
import type { Progress } from '../../src/excel/port';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { PUBLICATION_SHEETS, type Publication } from '../../src/pira/reports/publicationSheets';
import { withWorkbook } from './workbook';

jest.setTimeout(600_000);

const OPTIONS = { settings: DEFAULT_SETTINGS, withoutFindings: true };
const ALL: readonly Publication[] = ['reclassification', 'clean', 'open-data', 'report'];

test.each(ALL.flatMap((what) => [[what, 300] as const, [what, 5_000] as const]))(
  '%s of %i indicators fits into what Excel on the web takes, and can be undone',
  async (publication, indicators) => {
    await withWorkbook(workbookOf('blocks', indicators), async ({ book, host }) => {
      const port = new ExcelPort();
      const steps: Progress[] = [];
      const done = await port.publish(publication, {
        ...OPTIONS,
        onProgress: (progress) => steps.push(progress),
      });
      if (!done.ok) throw new Error(JSON.stringify(done));
      expect(done.sheets).toEqual(PUBLICATION_SHEETS[publication]);
      expect(done.remarks).toEqual([]);
      expect(host.exchanges.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
      expect(Math.max(...host.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_500_000);
      const writing = steps.filter(({ step }) => step === 'write');
      expect(writing.map(({ done: at }) => at)).toEqual(writing.map((_, at) => at));
      expect(new Set(writing.map(({ total }) => total))).toEqual(new Set([writing.length]));
      expect(await port.undo(done.undo, {})).toMatchObject({ ok: true, wasDone: false });
      expect(book.sheets.map(({ name }) => name)).toEqual(['PIRA']);
    });
  },
);

test.each(ALL)('%s can be published again over a plan of 300 indicators', async (publication) => {
  await withWorkbook(workbookOf('list', 300), async ({ book }) => {
    const port = new ExcelPort();
    expect(await port.publish(publication, OPTIONS)).toMatchObject({ ok: true });
    expect(await port.publish(publication, OPTIONS)).toMatchObject({ ok: true, remarks: [] });
    expect(book.sheets.map(({ name }) => name)).toEqual(['PIRA', ...PUBLICATION_SHEETS[publication]]);
  });
});
