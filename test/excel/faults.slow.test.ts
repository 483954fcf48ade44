import { ExcelPort } from '../../src/excel/excelPort';
import type { Failure } from '../../src/excel/problem';
import { sayAftermath, sayProblem } from '../../src/excel/sayProblem';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Faults } from '../../src/workbench/host/faults';
import { appearance, differences } from './appearance';
import { ERROR_CODES } from './errorCodes';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };

/** Lets the add-in's exchange of this number fail; the client's clean-up is not counted. */
function failing(exchange: number, code: string, effect: 'before' | 'after'): Faults {
  let count = 0;
  return ({ kind }) => {
    if (kind === 'cleanup') return [];
    count += 1;
    return count === exchange ? [{ kind: 'fail', code, effect }] : [];
  };
}

const EFFECTS = ['before', 'after'] as const;

/** What a user reads after a failure. */
function sentence({ problem, aftermath }: Failure): string {
  return `${sayProblem(problem, 'it')} ${sayAftermath(aftermath, 'it')}`;
}

const POINTS = [1, 2].flatMap((exchange) => EFFECTS.map((effect) => [exchange, effect] as const));

describe('evaluating', () => {
  let untouched: Record<string, unknown> = {};
  let complete: Record<string, unknown> = {};
  beforeAll(async () => {
    untouched = appearance(bookOf(SMALL_PLAN));
    await withWorkbook(SMALL_PLAN, async ({ book }) => {
      await new ExcelPort().evaluate(options);
      complete = appearance(book);
    });
  });

  test.each(POINTS)(
    'with exchange %d failing %s it took effect leaves the workbook as before or done, whatever the code',
    async (exchange, effect) => {
      for (const code of ERROR_CODES)
        await withWorkbook(
          SMALL_PLAN,
          async ({ book }) => {
            const port = new ExcelPort();
            const answer = await port.evaluate(options);
            const expected = answer.ok ? complete : untouched;
            expect([code, differences(expected, appearance(book))]).toEqual([code, []]);
            if (!answer.ok) {
              expect(answer.aftermath).toBe('as-before');
              expect(sentence(answer)).toMatch(/\. La cartella di lavoro è rimasta com’era\.$/u);
            }
            const again = await port.evaluate(options);
            expect([code, again.ok]).toEqual([code, true]);
            expect([code, differences(complete, appearance(book))]).toEqual([code, []]);
          },
          { faults: failing(exchange, code, effect) },
        );
    },
  );
});

test.each(POINTS)(
  'taking back with exchange %d failing %s it took effect takes back or changes nothing',
  async (exchange, effect) => {
    for (const code of ERROR_CODES)
      await withWorkbook(
        SMALL_PLAN,
        async ({ book }) => {
          const untouched = appearance(book);
          const port = new ExcelPort();
          const done = await port.evaluate(options);
          if (!done.ok || done.undo === null) throw new Error('There is something to undo.');
          const complete = appearance(book);
          const answer = await port.undo(done.undo, options);
          const expected = answer.ok ? untouched : complete;
          expect([code, differences(expected, appearance(book))]).toEqual([code, []]);
          if (!answer.ok)
            expect(await port.undo(done.undo, options)).toMatchObject({ ok: true, wasDone: false });
          expect([code, differences(untouched, appearance(book))]).toEqual([code, []]);
        },
        { faults: failing(exchange + 2, code, effect) },
      );
  },
);

test('a delayed answer is waited for', async () => {
  await withWorkbook(
    SMALL_PLAN,
    async () => {
      expect(await new ExcelPort().evaluate(options)).toMatchObject({ ok: true });
    },
    { faults: () => [{ kind: 'delay', milliseconds: 1 }] },
  );
});

test('a failure that lasts leaves an honest sentence', async () => {
  await withWorkbook(
    SMALL_PLAN,
    async () => {
      const answer = await new ExcelPort().evaluate(options);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'access-denied' }, aftermath: 'undoable' });
      if (!answer.ok) expect(sentence(answer)).toMatch(/Ripetere l’operazione/u);
    },
    {
      faults: ({ number, kind }) =>
        number > 1 && kind !== 'cleanup' ? [{ kind: 'fail', code: 'AccessDenied', effect: 'after' }] : [],
    },
  );
});
