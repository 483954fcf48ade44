import { attempt } from '../../src/excel/exchange/attempt';
import { problemOf } from '../../src/excel/errors';
import { ExcelPort } from '../../src/excel/excelPort';
import { failure } from '../../src/excel/problem';
import { sayAftermath, sayProblem } from '../../src/excel/sayProblem';
import * as en from '../../src/excel/messages/en';
import * as it from '../../src/excel/messages/it';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { withWorkbook } from './workbook';

/** Codes of which the sentence says something of its own. */
const CODES = [
  ['AccessDenied', 'access-denied'],
  ['ActivityLimitReached', 'busy'],
  ['ApiNotAvailable', 'old-excel'],
  ['ApiNotFound', 'old-excel'],
  ['Conflict', 'conflict'],
  ['FilteredRangeConflict', 'filter-conflict'],
  ['FormulaLengthExceedsLimit', 'formula-too-long'],
  ['GeneralException', 'internal-error'],
  ['InactiveWorkbook', 'inactive-workbook'],
  ['InvalidOperation', 'not-now'],
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['InvalidOrTimedOutSession', 'connection-lost'],
  ['InvalidReference', 'gone'],
  ['InvalidSelection', 'selection'],
  ['ItemAlreadyExists', 'name-taken'],
  ['ItemNotFound', 'gone'],
  ['MemoryLimitReached', 'out-of-memory'],
  ['MergedRangeConflict', 'merged-cells'],
  ['NonBlankCellOffSheet', 'off-sheet'],
  ['OperationCellsExceedLimit', 'excel-limit'],
  ['PivotTableRangeConflict', 'pivot-table'],
  ['RangeExceedsLimit', 'excel-limit'],
  ['RequestAborted', 'busy'],
  ['RequestPayloadSizeLimitExceeded', 'payload-limit'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-limit'],
  ['ServiceNotAvailable', 'connection-lost'],
  ['Unauthenticated', 'signed-out'],
  ['UndoNotSupported', 'undo-unsupported'],
  ['UnsupportedFeature', 'old-excel'],
  ['UnsupportedSheet', 'unsupported-sheet'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
] as const;

/** What office.js throws for a mistake in the program alone. */
const MISTAKES = [
  'CannotUpdateReadOnlyProperty',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
];
/** On Microsoft's page of errors, and in no list of the client. */
const ON_THE_PAGE_ALONE = [
  'ActivityLimitReached',
  'ApiNotAvailable',
  'BadPassword',
  'ContentLengthRequired',
  'InvalidOrTimedOutSession',
  'InvalidRequest',
  'MemoryLimitReached',
  'ServiceNotAvailable',
  'Timeout',
  'Unauthenticated',
  'UndoNotSupported',
  'WriteNotSupportedWhenModalDialogOpen',
];

function listed(codes: object): readonly string[] {
  return Object.values(codes).filter((code): code is string => typeof code === 'string');
}

function errorOf(code: string): unknown {
  return Object.create(OfficeExtension.Error.prototype, { code: { value: code } });
}

test('every code that Excel documents has a sentence of its own', async () => {
  await withWorkbook(newBook(), () => {
    const codes = [
      ...listed(Excel.ErrorCodes),
      ...listed(OfficeExtension.ErrorCodes),
      ...ON_THE_PAGE_ALONE,
    ].filter((code) => !MISTAKES.includes(code));
    expect(codes.length).toBeGreaterThan(40);
    const said = codes.map((code) => problemOf(errorOf(code)).code);
    expect(codes.filter((_, index) => said[index] === 'unexpected')).toEqual([]);
    return Promise.resolve();
  });
});

test.each([
  [true, 'cell-edit'],
  [false, 'not-now'],
])('InvalidOperation while every exchange is refused: %s', async (isRefused, code) => {
  let count = 0;
  await withWorkbook(
    newBook(),
    async () => {
      const answer = await attempt(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
      expect(answer).toMatchObject({ ok: false, problem: { code } });
    },
    {
      faults: ({ kind }) => {
        if (kind === 'cleanup' || (!isRefused && ++count > 1)) return [];
        return [{ kind: 'fail', code: 'InvalidOperation', effect: 'before' }];
      },
    },
  );
});

test('what may not be read is told apart from what may not be changed', async () => {
  await withWorkbook(
    newBook(),
    async () => {
      const answer = await new ExcelPort().analyse({});
      expect(answer).toMatchObject({ ok: false, problem: { code: 'read-denied' } });
    },
    {
      faults: ({ kind }) =>
        kind === 'cleanup' ? [] : [{ kind: 'fail', code: 'AccessDenied', effect: 'before' }],
    },
  );
});

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
  ['TypeError', new TypeError('x')],
  ['unknown', 'a text'],
])('%s is unexpected, and told with its code', async (detail, error) => {
  await withWorkbook(newBook(), () => {
    expect(problemOf(error)).toEqual({ code: 'unexpected', detail });
    return Promise.resolve();
  });
});

test('every problem has a sentence in both languages that ends and says what to do', () => {
  const parameters = {
    sheet: 'PIRA',
    place: 'Altro',
    cell: 'F31',
    row: 4,
    cells: 7,
    detail: 'X',
    chart: 'Y',
    what: 'filter',
  } as const;
  for (const catalogue of [it.problems, en.problems])
    for (const sentence of Object.values(catalogue))
      expect(sentence(parameters)).toMatch(/^\p{Lu}.{30,}\.$/u);
  expect(Object.keys(en.problems)).toEqual(Object.keys(it.problems));
});

test.each([
  [{}, null],
  [{ lapsed: 0 }, null],
  [{ lapsed: 2 }, /cambiato: 2\.$/u],
])('no plan, with %j: corrections that lapsed are counted where there are any', (parameters, said) => {
  const sentence = sayProblem({ code: 'no-plan', ...parameters }, 'it');
  if (said === null) expect(sentence).not.toContain('non valgono più');
  else expect(sentence).toMatch(said);
});

test('no plan: the sheets that were looked at are told with what they hold, the first of many', () => {
  const looked = Array.from({ length: 7 }, (_, at) => ({
    sheet: `Foglio${at}`,
    found: 'names-only' as const,
  }));
  expect(sayProblem({ code: 'no-plan', looked }, 'it')).toMatch(
    /Fogli guardati: «Foglio0» \(indicatori, ma nessuna colonna letta come target\), .*«Foglio4» \([^)]*\), …\./u,
  );
  expect(sayProblem({ code: 'no-plan', looked: looked.slice(0, 1) }, 'en')).toContain(
    'Sheets looked at: “Foglio0” (indicators, but no column read as targets).',
  );
  expect(sayProblem({ code: 'no-plan', looked: [] }, 'it')).not.toContain('Fogli guardati');
});

test('a failure is said with the state it left', () => {
  const { problem, aftermath } = failure({ code: 'sheet-protected', sheet: 'PIRA 2021' });
  expect(sayProblem(problem, 'it')).toContain('Il foglio «PIRA 2021» è protetto');
  expect(sayProblem(problem, 'en')).toContain('The sheet “PIRA 2021” is protected');
  expect(sayAftermath(aftermath, 'it')).toBe('La cartella di lavoro è rimasta com’era.');
  expect(sayAftermath('uncertain', 'en')).toMatch(/^Not everything could be restored/u);
});
