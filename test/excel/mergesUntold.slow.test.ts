import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { StepDone } from '../../src/excel/port';
import { SMALL_PLAN, withWorkbook } from './workbook';

const OPTIONS = { settings: DEFAULT_SETTINGS };
const REPORT = 'Rapporto sui risultati';
const UNTOLD = { code: 'merges-untold', sheet: REPORT };

type Way = 'undo' | 'redo';

async function take(port: ExcelPort, way: Way): Promise<StepDone> {
  const step = (await port.readSteps())[way];
  const done = step === null ? null : await port[way](step.token, OPTIONS);
  if (done?.ok !== true) throw new Error(JSON.stringify(done));
  return done;
}

/** Takes the published report away, and brings it back. */
const DEEDS: Readonly<Record<string, (port: ExcelPort) => Promise<StepDone>>> = {
  'a publication done again': async (port) => {
    await take(port, 'undo');
    return take(port, 'redo');
  },
  'a new version undone': async (port) => {
    await port.publish('report', OPTIONS);
    return take(port, 'undo');
  },
  'a removal undone': async (port) => {
    await port.removeSheets();
    return take(port, 'undo');
  },
};

test.each([
  ['a publication done again', '1.9', false],
  ['a publication done again', '1.14', true],
  ['a new version undone', '1.9', false],
  ['a new version undone', '1.14', true],
  ['a removal undone', '1.9', false],
  ['a removal undone', '1.14', true],
])(
  '%s in an Excel of ExcelApi %s brings back merged areas or says that it does not',
  async (deed, ExcelApi, isTold) => {
    await withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        const port = new ExcelPort();
        await port.publish('report', OPTIONS);
        const merges = book.sheet(REPORT)?.merges.areas;
        expect(merges).not.toEqual([]);
        const { remarks } = (await DEEDS[deed]?.(port)) ?? {};
        if (isTold) expect(book.sheet(REPORT)?.merges.areas).toEqual(merges);
        expect(remarks?.filter((remark) => 'sheet' in remark && remark.sheet === REPORT)).toEqual(
          isTold ? [] : [UNTOLD],
        );
      },
      { sets: { ExcelApi } },
    );
  },
);
