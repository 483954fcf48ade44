import { mkdirSync, writeFileSync } from 'node:fs';

import { ExcelPort } from '../../src/excel/excelPort';
import type { Failure } from '../../src/excel/problem';
import { sayAftermath, sayProblem } from '../../src/excel/sayProblem';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { ACTIONS } from './actions';
import { appearance, differences } from './appearance';
import { countFrom1904 } from './colleague';
import { CONDITIONS, type ActionName, NAMED_ACTIONS, planSheet } from './refusalConditions';
import { SMALL_PLAN, exchangesOf, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };

/** Calls that only the writing makes; asking for merged areas counts as writing too. */
const WRITES = new Set(['Values', 'SetValues', 'NumberFormat', 'Clear']);

const table: string[] = [];

afterAll(() => {
  mkdirSync('out', { recursive: true });
  const head = `# Refusals: ${table.length} pairs of condition and action\n\n| Condition | Action | Outcome | What the user reads |\n|---|---|---|---|\n`;
  writeFileSync('out/refusals.md', head + table.join('\n') + '\n');
});

const PAIRS = CONDITIONS.flatMap((condition) =>
  Object.entries(condition.outcomes).map(
    ([deed, expected]) => [condition.what, deed, expected, condition] as const,
  ),
);

test.each(PAIRS)(
  '%s: %s is %s, with its reason and nothing changed',
  async (what, deed, expected, condition) => {
    const action = ACTIONS.find(({ name }) => name === NAMED_ACTIONS[deed as ActionName]);
    if (action === undefined) throw new Error(`There is no action ${deed}.`);
    let isArmed = false;
    let before: Record<string, unknown> = {};
    let change = (): void => undefined;
    await withWorkbook(
      SMALL_PLAN,
      async (opened) => {
        const act = await action.prepare(new ExcelPort(), opened);
        condition.before?.(opened);
        change = () => {
          condition.meanwhile?.(opened);
          before = appearance(opened.book);
        };
        before = appearance(opened.book);
        isArmed = condition.meanwhile !== undefined;
        const answer = await act();
        expect(isArmed).toBe(false);
        const outcome = answer.ok ? 'done' : answer.problem.code;
        expect([outcome, exchangesOf(opened.host)]).toEqual([expected, expect.anything()]);
        table.push(`| ${what} | ${deed} | ${outcome} | ${answer.ok ? '' : sentence(answer, 'it')} |`);
        if (answer.ok) return;
        expect(answer.aftermath).toBe('as-before');
        expect(differences(before, appearance(opened.book))).toEqual([]);
        expect(sentence(answer, 'it')).toMatch(SENTENCE);
        expect(sentence(answer, 'en')).toMatch(SENTENCE);
      },
      {
        ...condition.open,
        sets: { ExcelApi: '1.14' },
        faults: ({ kind, actions }) => {
          if (!isArmed || kind !== 'write' || !actions.some((name) => WRITES.has(name))) return [];
          isArmed = false;
          return [{ kind: 'meanwhile', act: change }];
        },
      },
    );
  },
);

const SENTENCE = /^\p{Lu}.{40,}\. \p{Lu}.{10,}\.$/u;

function sentence({ problem, aftermath }: Failure, language: 'it' | 'en'): string {
  return `${sayProblem(problem, language)} ${sayAftermath(aftermath, language)}`;
}

test.each([
  ['dd/mm/yyyy', 'E5'],
  ['yyyy-mm-dd', 'E5'],
  ['d mmm yy', 'E5'],
  ['mmm-yy', 'E5'],
  ['0', null],
])('a day that is shown as %s tells that a workbook counts from 1904', async (numberFormat, cell) => {
  await withWorkbook(SMALL_PLAN, async (opened) => {
    const { book } = opened;
    countFrom1904(book);
    book.setContent(planSheet(opened), 4, 4, { value: 43_099, formula: null });
    planSheet(opened).cells.setStyle(4, 4, book.styles.with(0, { numberFormat }));
    const answer = await new ExcelPort().analyse(options);
    const expected = { ok: false, problem: { code: 'date-system-1904', sheet: 'Piano', cell } };
    expect(answer).toMatchObject(cell === null ? { ok: true } : expected);
  });
});

test.each([
  ['dd/mm/yyyy', 44_561],
  // The days of 2027 end as the years do to which a workbook from 1904 would count.
  ['yyyy-mm-dd', 46_387],
  ['yyyy/mm/dd', 46_387],
  ['d mmmm yyyy', 44_561],
  ['mmm-yy', 44_561],
  ['yyyy', 44_561],
  ['"anno 2025"', 44_561],
])('a day of a usual workbook that is shown as %s is no sign of 1904', async (numberFormat, value) => {
  await withWorkbook(SMALL_PLAN, async (opened) => {
    const { book } = opened;
    book.setContent(planSheet(opened), 4, 4, { value, formula: null });
    planSheet(opened).cells.setStyle(4, 4, book.styles.with(0, { numberFormat }));
    expect(await new ExcelPort().analyse(options)).toMatchObject({ ok: true });
  });
});
