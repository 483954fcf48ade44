import { mkdirSync, writeFileSync } from 'node:fs';

import { ExcelPort } from '../../src/excel/excelPort';
import type { Failure } from '../../src/excel/problem';
import type { Book } from '../../src/workbench/book/book';
import type { Remark } from '../../src/excel/remark';
import type { BookCell } from '../../src/workbench/book/cell';
import type { CellFormat } from '../../src/workbench/book/cellFormat';
import { type Action, ACTIONS } from './actions';
import { appearance, differences } from './appearance';
import { shiftLines } from './colleague';
import type { LineShift } from './shiftReferences';
import { SMALL_PLAN, withWorkbook } from './workbook';

type Answer = ({ readonly ok: true } & { readonly remarks?: readonly Remark[] }) | Failure;

interface Run {
  readonly before: Seen;
  readonly answer: Answer;
  /** Once the colleague's line is deleted again. */
  readonly after: Seen;
  readonly exchanges: number;
}

interface Seen {
  readonly contents: Record<string, unknown>;
  readonly looks: Record<string, unknown>;
}

/** What people see of a workbook, by place: what stands in the cells, and how it looks. */
function seenOf(book: Book): Seen {
  const seen = { contents: {}, looks: {} } satisfies Seen;
  const plain = JSON.stringify(lookOf(book.styles.format(0)));
  for (const [place, what] of Object.entries(appearance(book))) {
    // They name rows as they stood when the settings were saved.
    if (place === 'settings') continue;
    if (!isCell(what)) {
      Object.assign(seen.looks, { [place]: withoutMark(what) });
      continue;
    }
    const { value, formula, format } = what;
    const { numberFormat } = format;
    if (value !== null || formula !== null || numberFormat !== 'General')
      Object.assign(seen.contents, { [place]: [value, formula, numberFormat] });
    if (JSON.stringify(lookOf(format)) !== plain) Object.assign(seen.looks, { [place]: lookOf(format) });
  }
  return seen;
}

type SeenCell = Pick<BookCell, 'value' | 'formula'> & { readonly format: CellFormat };

function isCell(what: unknown): what is SeenCell {
  return typeof what === 'object' && what !== null && 'format' in what;
}

function lookOf(format: CellFormat): CellFormat {
  return { ...format, numberFormat: '' };
}

/** The mark of a rule of ours is made of the formula, which names cells. */
function withoutMark(what: unknown): unknown {
  return JSON.parse(JSON.stringify(what).replaceAll(/PIRA [0-9a-f]{8}/gu, 'PIRA'));
}

type Line = Pick<LineShift, 'axis' | 'at'>;

/** Does an action while a colleague inserts a line into the plan, just before one of its exchanges. */
function drive({ prepare }: Action, exchange: number, line: Line): Promise<Run> {
  let exchanges = 0;
  let isArmed = false;
  let insert = (): void => undefined;
  const shift = { sheet: 'Piano', count: 1, ...line };
  return withWorkbook(
    SMALL_PLAN,
    async ({ book, ...opened }) => {
      insert = () => shiftLines(book, { ...shift, kind: 'insert' });
      const deed = await prepare(new ExcelPort(), { book, ...opened });
      const before = seenOf(book);
      isArmed = true;
      const answer: Answer = await deed();
      isArmed = false;
      if (exchange > 0) shiftLines(book, { ...shift, kind: 'delete' });
      return { before, answer, after: seenOf(book), exchanges };
    },
    {
      sets: { ExcelApi: '1.14' },
      faults: ({ kind }) =>
        isArmed && kind !== 'cleanup' && ++exchanges === exchange ? [{ kind: 'meanwhile', act: insert }] : [],
    },
  );
}

/** Above the plan, between two rows of a table, left of the plan. */
const LINES: readonly Line[] = [
  { axis: 'row', at: 0 },
  { axis: 'row', at: 3 },
  { axis: 'column', at: 0 },
];

const table: string[] = [];

afterAll(() => {
  mkdirSync('out', { recursive: true });
  writeFileSync(
    'out/inserted-rows.md',
    `# Rows and columns inserted: ${table.length} runs\n\n${table.join('\n')}\n`,
  );
});

function meant(wanted: string): Action {
  const action = ACTIONS.find(({ name }) => name === wanted);
  if (action === undefined) throw new Error(`There is no action ${wanted}.`);
  return action;
}

const MEANT = ACTIONS.filter(({ isLike }) => isLike !== true);

test.each(MEANT.flatMap((action) => LINES.map((line) => [action.name, line.axis, line.at, action] as const)))(
  '%s: whenever a colleague inserts a %s at %d, every cell is as before or done, in its own place',
  async (name, axis, at, action) => {
    const smooth = await drive(action, 0, { axis, at });
    for (let exchange = 1; exchange <= smooth.exchanges; exchange++) {
      const { answer, before, after } = await drive(action, exchange, { axis, at });
      const remarks = answer.ok ? (answer.remarks ?? []) : [];
      const isLeft = remarks.some(({ code }) => code === 'looks-moved');
      const said = answer.ok ? (isLeft ? 'done, looks left' : 'done') : answer.problem.code;
      const here = `${name}, ${axis} ${at}, exchange ${exchange} of ${smooth.exchanges}: ${said}`;
      const expected = {
        contents: answer.ok ? smooth.after.contents : before.contents,
        looks: answer.ok && !isLeft ? smooth.after.looks : before.looks,
      };
      expect([here, differences(expected.contents, after.contents)]).toEqual([here, []]);
      expect([here, differences(expected.looks, after.looks)]).toEqual([here, []]);
      expect([here, answer.ok ? null : answer.aftermath]).toEqual([here, answer.ok ? null : 'as-before']);
      table.push(`- ${here}`);
    }
  },
  300_000,
);

test('a column inserted just before ours once they are written: the contents stay, the looks are left', async () => {
  const { before, answer, after, exchanges } = await drive(meant('evaluate to values'), 3, {
    axis: 'column',
    at: 5,
  });
  expect([exchanges, answer.ok ? answer.remarks : answer]).toEqual([
    5,
    [{ code: 'looks-moved', sheet: 'Piano' }],
  ]);
  expect(differences(before.looks, after.looks)).toEqual([]);
});

test.each<Line>([
  { axis: 'row', at: 2 },
  { axis: 'column', at: 5 },
])(
  'take values in: an empty $axis inserted at $at in place of the one that was read takes nothing',
  async (line) => {
    const { before, answer, after } = await drive(meant('take values in'), 1, line);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'stale' }, aftermath: 'as-before' });
    expect(differences(before.contents, after.contents)).toEqual([]);
  },
);
