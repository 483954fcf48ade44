import { newBook } from '../../src/workbench/xlsx/newBook';
import { keepErrors, lastError, recordError, type LastError } from '../../src/excel/lastError';
import { unexpectedFailure } from '../../src/excel/problem';
import { ExcelPort } from '../../src/excel/excelPort';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

const SECRET = 'Stipendi di Rossi';

function errorWith(message: string, stack: string): Error {
  return Object.assign(new TypeError(message), { stack });
}

/** Stacks as engines write them, with text of a person wherever an engine puts a message. */
test.each<[string, string, string, readonly string[]]>([
  [
    'Chromium',
    SECRET,
    `TypeError: ${SECRET}\n    at tidy (https://example.it/pira/engine.1a2b.js:1:23)\n    at async https://example.it/pira/taskpane.js:4:5`,
    ['tidy engine.1a2b.js:1:23', 'taskpane.js:4:5'],
  ],
  [
    'WebKit',
    SECRET,
    'tidy@https://example.it/pira/engine.1a2b.js:1:23\nhttps://example.it/pira/taskpane.js:4:5\n[native code]',
    ['tidy engine.1a2b.js:1:23', 'taskpane.js:4:5'],
  ],
  [
    'a message of several lines',
    `a\n at b\n${SECRET}`,
    `TypeError: a\n at b\n${SECRET}\n at f (x/y.js:1:2)`,
    ['f y.js:1:2'],
  ],
  [
    'a message that looks like a step',
    `\n at ${SECRET} (x/z.js:1:2)`,
    `TypeError: \n at ${SECRET} (x/z.js:1:2)\n at f (x/y.js:1:2)`,
    ['f y.js:1:2'],
  ],
  ['a stack without steps', SECRET, `TypeError: ${SECRET}`, []],
  ['no stack', SECRET, '', []],
])('%s: the trace tells functions and places, no message', (_, message, stack, trace) => {
  recordError(errorWith(message, stack));
  expect(lastError()).toMatchObject({ code: 'TypeError', place: '', trace });
  expect(JSON.stringify(lastError())).not.toContain('Rossi');
});

test('a name that is none of the program is left out', () => {
  recordError(Object.assign(new Error('x'), { name: SECRET }));
  expect(lastError()?.code).toBe('');
});

test('a mistake in the program is noted too, and every error reaches who keeps them', () => {
  const kept: LastError[] = [];
  keepErrors((error) => kept.push(error));
  unexpectedFailure(new RangeError(SECRET));
  keepErrors(() => undefined);
  expect(kept).toMatchObject([{ code: 'RangeError' }]);
  expect(kept[0]?.trace[0]).toMatch(/lastError\.test\.ts:\d+:\d+$/u);
});

test('whatever Excel refuses, nothing of the workbook is in what is noted of it', async () => {
  const book = bookOf(SMALL_PLAN);
  for (const sheet of book.worksheets) book.renameSheet(sheet, SECRET);
  await withWorkbook(
    book,
    async () => {
      const port = new ExcelPort();
      const answers = [
        await port.select({ sheet: SECRET, row: 0, column: 0 }),
        await port.analyse({}),
        await port.publish('clean', {}),
      ];
      expect(answers.map(({ ok }) => ok)).toEqual([false, false, false]);
      expect(lastError()).toMatchObject({ code: 'ItemNotFound' });
      expect(JSON.stringify(lastError())).not.toMatch(/Rossi|Indicatore/u);
    },
    {
      faults: ({ kind }) =>
        kind === 'cleanup' ? [] : [{ kind: 'fail', code: 'ItemNotFound', effect: 'before' }],
    },
  );
});

test('the member of office.js that failed is named', async () => {
  await withWorkbook(newBook(SECRET), async () => {
    await new ExcelPort().select({ sheet: 'Gone', row: 0, column: 0 });
    expect(lastError()?.place).toMatch(/^\w+\.\w+$/u);
  });
});
