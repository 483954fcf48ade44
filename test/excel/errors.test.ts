import { problemOf } from '../../src/excel/errors';
import { failure, sayAftermath, sayProblem } from '../../src/excel/problem';
import * as en from '../../src/excel/messages/en';
import * as it from '../../src/excel/messages/it';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { withWorkbook } from './workbook';

/** The codes that Excel documents, and the transport's. */
const CODES = [
  ['AccessDenied', 'access-denied'],
  ['ActivityLimitReached', 'busy'],
  ['ApiNotAvailable', 'old-excel'],
  ['ApiNotFound', 'old-excel'],
  ['Conflict', 'conflict'],
  ['FilteredRangeConflict', 'filter-conflict'],
  ['InactiveWorkbook', 'inactive-workbook'],
  ['InvalidOperation', 'cell-edit'],
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['InvalidOrTimedOutSession', 'connection-lost'],
  ['InvalidReference', 'gone'],
  ['InvalidSelection', 'selection'],
  ['ItemAlreadyExists', 'name-taken'],
  ['ItemNotFound', 'gone'],
  ['MergedRangeConflict', 'merged-cells'],
  ['NonBlankCellOffSheet', 'off-sheet'],
  ['OperationCellsExceedLimit', 'excel-limit'],
  ['PivotTableRangeConflict', 'pivot-table'],
  ['RangeExceedsLimit', 'excel-limit'],
  ['RequestPayloadSizeLimitExceeded', 'payload-limit'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-limit'],
  ['UndoNotSupported', 'undo-unsupported'],
  ['UnsupportedSheet', 'unsupported-sheet'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
] as const;

test.each(CODES)('%s is the problem %s', async (code, problem) => {
  await withWorkbook(
    newBook(),
    async () => {
      const thrown: unknown = await Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      }).catch((error: unknown) => error);
      expect(problemOf(thrown)).toEqual({ code: problem });
    },
    { faults: ({ kind }) => (kind === 'cleanup' ? [] : [{ kind: 'fail', code, effect: 'before' }]) },
  );
});

test.each([
  ['GeneralException', Object.assign(new Error('x'), { name: 'GeneralException' })],
  ['TypeError', new TypeError('x')],
  ['unknown', 'a text'],
])('%s is unexpected, and told with its code', async (detail, error) => {
  await withWorkbook(newBook(), () => {
    expect(problemOf(error)).toEqual({ code: 'unexpected', detail });
    return Promise.resolve();
  });
});

test('every problem has a sentence in both languages that ends and says what to do', () => {
  const parameters = { sheet: 'PIRA', place: 'Altro', cell: 'F31', row: 4, cells: 7, detail: 'X' };
  for (const catalogue of [it.problems, en.problems])
    for (const sentence of Object.values(catalogue))
      expect(sentence(parameters)).toMatch(/^\p{Lu}.{30,}\.$/u);
  expect(Object.keys(en.problems)).toEqual(Object.keys(it.problems));
});

test('a failure is said with the state it left', () => {
  const { problem, aftermath } = failure({ code: 'sheet-protected', sheet: 'PIRA 2021' });
  expect(sayProblem(problem, 'it')).toContain('Il foglio «PIRA 2021» è protetto');
  expect(sayProblem(problem, 'en')).toContain('The sheet “PIRA 2021” is protected');
  expect(sayAftermath(aftermath, 'it')).toBe('La cartella di lavoro è rimasta com’era.');
  expect(sayAftermath('uncertain', 'en')).toMatch(/^Not everything could be restored/u);
});
