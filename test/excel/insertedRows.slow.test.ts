import { mkdirSync, writeFileSync } from 'node:fs';

import { ExcelPort } from '../../src/excel/excelPort';
import type { Failure } from '../../src/excel/problem';
import type { Book } from '../../src/workbench/book/book';
import { cellAddress } from '../../src/pira/sheet/address';
import { type Action, ACTIONS } from './actions';
import { differences } from './appearance';
import { insertRow, shiftLines } from './colleague';
import { SMALL_PLAN, withWorkbook } from './workbook';

interface Run {
  readonly before: Record<string, unknown>;
  readonly answer: { readonly ok: true } | Failure;
  /** Once the colleague's row is deleted again. */
  readonly after: Record<string, unknown>;
  readonly exchanges: number;
}

/** What stands in the cells of a workbook, by place. */
function contents(book: Book): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const sheet of book.worksheets)
    for (const [row, cells] of sheet.cells.rows)
      for (const [column, { value, formula }] of cells)
        if (value !== null || formula !== null)
          seen[`${sheet.name} ${cellAddress(row, column)}`] = formula ?? value;
  return seen;
}

/** Does an action while a colleague inserts a row above the plan, just before one of its exchanges. */
function drive({ prepare }: Action, exchange: number): Promise<Run> {
  let exchanges = 0;
  let isArmed = false;
  let insert = (): void => undefined;
  return withWorkbook(
    SMALL_PLAN,
    async ({ book, ...opened }) => {
      const plan = book.sheet('Piano');
      if (plan === undefined) throw new Error('The plan has a sheet.');
      insert = () => insertRow(book, plan, 0);
      const deed = await prepare(new ExcelPort(), { book, ...opened });
      const before = contents(book);
      isArmed = true;
      const answer = await deed();
      isArmed = false;
      if (exchange > 0) shiftLines(book, { sheet: 'Piano', axis: 'row', at: 0, count: 1, kind: 'delete' });
      return { before, answer, after: contents(book), exchanges };
    },
    {
      sets: { ExcelApi: '1.14' },
      faults: ({ kind }) =>
        isArmed && kind !== 'cleanup' && ++exchanges === exchange ? [{ kind: 'meanwhile', act: insert }] : [],
    },
  );
}

const table: string[] = [];

afterAll(() => {
  mkdirSync('out', { recursive: true });
  writeFileSync('out/inserted-rows.md', `# Rows inserted: ${table.length} runs\n\n${table.join('\n')}\n`);
});

test.each(ACTIONS.filter(({ isLike }) => isLike !== true).map((action) => [action.name, action] as const))(
  '%s: whenever a colleague inserts a row, every cell is as before or done, in its own row',
  async (name, action) => {
    const smooth = await drive(action, 0);
    for (let exchange = 1; exchange <= smooth.exchanges; exchange++) {
      const { answer, before, after } = await drive(action, exchange);
      const here = `${name}, exchange ${exchange} of ${smooth.exchanges}: ${answer.ok ? 'done' : answer.problem.code}`;
      expect([here, differences(answer.ok ? smooth.after : before, after)]).toEqual([here, []]);
      expect([here, answer.ok ? null : answer.aftermath]).toEqual([here, answer.ok ? null : 'as-before']);
      table.push(`- ${here}`);
    }
  },
  300_000,
);
