import { mkdirSync, writeFileSync } from 'node:fs';

import { ExcelPort } from '../../src/excel/excelPort';
import type { Failure } from '../../src/excel/problem';
import type { Remark } from '../../src/excel/remark';
import { type Quirk, QUIRKS } from '../../src/workbench/host/session';
import { type Action, ACTIONS } from './actions';
import { appearance, differences } from './appearance';
import { troublesomePlan } from './troublesomePlan';
import type { Book } from '../../src/workbench/book/book';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

type Look = Readonly<Record<string, unknown>>;

interface Run {
  readonly answer: { readonly ok: true } | Failure;
  readonly after: Look;
  /** After every step of the add-in was undone, as far as it goes. */
  readonly undone: Look;
  readonly stuck: Failure | null;
}

function drive({ prepare }: Action, plan: () => Book, quirks: ReadonlySet<Quirk>): Promise<Run> {
  return withWorkbook(
    plan(),
    async (opened) => {
      const port = new ExcelPort();
      const deed = await prepare(port, opened);
      const answer = await deed();
      const after = appearance(opened.book);
      let stuck: Failure | null = null;
      for (;;) {
        const { undo } = await port.readSteps();
        if (undo === null || stuck !== null) break;
        const done = await port.undo(undo.token, {});
        if (!done.ok) stuck = done;
      }
      return { answer, after, undone: appearance(opened.book), stuck };
    },
    { sets: { ExcelApi: '1.14' }, quirks },
  );
}

const SETS: readonly (readonly [string, ReadonlySet<Quirk>])[] = [
  ...QUIRKS.map((quirk) => [quirk, new Set([quirk])] as const),
  ['all of them', new Set(QUIRKS)],
];

const table: string[] = [];

afterAll(() => {
  mkdirSync('out', { recursive: true });
  writeFileSync('out/quirks.md', `# What some Excel does: ${table.length} runs\n\n${table.join('\n')}\n`);
});

const PLANS = [
  ['a plan that Excel makes trouble over', troublesomePlan],
  ['a plain plan', () => bookOf(SMALL_PLAN)],
] as const;

test.each(
  PLANS.flatMap(([what, plan]) => ACTIONS.map((action) => [what, action.name, plan, action] as const)),
)(
  '%s: %s is done in the least obliging Excel as in the best, and is undone exactly',
  async (of, name, plan, action) => {
    const smooth = await drive(action, plan, new Set());
    expect([name, smooth.answer]).toMatchObject([name, { ok: true }]);
    for (const [what, quirks] of action.isLike === true ? SETS.slice(-1) : SETS) {
      const run = await drive(action, plan, quirks);
      const here = `${of}: ${name}, ${what}`;
      expect([here, run.answer]).toMatchObject([here, { ok: true }]);
      const missing = mayMiss(run.answer, quirks);
      expect([here, differences(smooth.after, run.after).filter((place) => !missing(place))]).toEqual([
        here,
        [],
      ]);
      expect([here, run.stuck]).toEqual([here, smooth.stuck]);
      expect([here, differences(smooth.undone, run.undone).filter((place) => !missing(place))]).toEqual([
        here,
        [],
      ]);
      table.push(`- ${here}`);
    }
  },
  120_000,
);

/** What may be missing: what the answer says of a sheet's page, and colours that nobody can ask about. */
function mayMiss(answer: Run['answer'], quirks: ReadonlySet<Quirk>): (place: string) => boolean {
  const places = new Set<string>();
  if ('remarks' in answer && Array.isArray(answer.remarks))
    for (const remark of answer.remarks as readonly Remark[])
      if (remark.code === 'unformatted') places.add(`${remark.sheet} layout`).add('names');
  if (quirks.has('rules-sharing-cells-fail')) places.add('Piano conditional formats');
  return (place) => places.has(place);
}

test('colours that cannot be asked about are remarked, when they are to be set and when they are to go', async () => {
  const options = { quirks: new Set(['rules-sharing-cells-fail'] as const) };
  await withWorkbook(
    troublesomePlan(),
    async () =>
      expect(await new ExcelPort().evaluate({})).toMatchObject({
        remarks: [{ code: 'colours-unread', sheet: 'Piano' }],
      }),
    options,
  );
  await withWorkbook(
    SMALL_PLAN,
    async () => {
      const port = new ExcelPort();
      const done = await port.evaluate({});
      if (!done.ok || done.undo === null) throw new Error(JSON.stringify(done));
      expect(done.remarks).toEqual([]);
      expect(await port.undo(done.undo, {})).toMatchObject({
        ok: true,
        remarks: [{ code: 'colours-unread', sheet: 'Piano' }],
      });
    },
    options,
  );
});
