import { ExcelPort } from '../../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings';
import { appearance, differences } from '../appearance';
import { SMALL_PLAN, withWorkbook } from '../workbook';

const OPTIONS = { settings: DEFAULT_SETTINGS };
const REPORT = 'Rapporto sui risultati';
const FAILED = { kind: 'fail', code: 'Timeout' } as const;

type Effect = 'before' | 'after';
type Step = 'publication' | 'second publication' | 'evaluation' | 'second evaluation';

/** The exchanges at which answers are lost: from one on, so many, with or without their effect. */
interface Outage {
  readonly from: number;
  readonly count: number;
  readonly effect: Effect;
}

async function prepared(port: ExcelPort, step: Step, type: (cell: string) => void): Promise<void> {
  const of = step.endsWith('publication') ? 'publication' : 'evaluation';
  const work = () => (of === 'publication' ? port.publish('report', OPTIONS) : port.evaluate(OPTIONS));
  if (step.startsWith('second')) {
    const first = await work();
    if (!first.ok) throw new Error(JSON.stringify(first));
    type(step);
  }
  const done = await work();
  if (!done.ok) throw new Error(JSON.stringify(done));
}

/** Undoes a step while answers are lost, then again until it is done; the workbook has to be as before the step. */
function undoneThrough(
  step: Step,
  outage: Outage,
): Promise<{ readonly exchanges: number; readonly tries: number }> {
  let exchanges = 0;
  let isArmed = false;
  return withWorkbook(
    SMALL_PLAN,
    async ({ book, host }) => {
      const port = new ExcelPort();
      let before = appearance(book);
      await prepared(port, step, () => {
        if (step === 'second publication') host.user.type(REPORT, 'I9', [['Gara deserta']]);
        else host.user.type('Piano', 'F3', [[52]]);
        before = appearance(book);
      });
      isArmed = true;
      let tries = 0;
      for (;;) {
        tries += 1;
        const { undo } = await port.readSteps();
        if (undo === null) throw new Error('The step was forgotten.');
        const answer = await port.undo(undo.token, OPTIONS);
        if (answer.ok) break;
        if (answer.aftermath === 'as-before' && tries === 1)
          expect(answer.problem.code).toBe('connection-lost');
        if (tries > 4) throw new Error(JSON.stringify(answer));
        isArmed = false;
      }
      expect([step, outage, differences(before, appearance(book))]).toEqual([step, outage, []]);
      return { exchanges, tries };
    },
    {
      sets: { ExcelApi: '1.14' },
      faults: ({ kind }) => {
        if (!isArmed || kind === 'cleanup') return [];
        exchanges += 1;
        const isHit = exchanges >= outage.from && exchanges < outage.from + outage.count;
        return isHit ? [{ ...FAILED, effect: outage.effect }] : [];
      },
    },
  );
}

test.each<Step>(['evaluation', 'second evaluation', 'publication', 'second publication'])(
  'an undo of a %s that an outage cuts short is completed by undoing again, wherever it was cut',
  async (step) => {
    const smooth = await undoneThrough(step, { from: 0, count: 0, effect: 'before' });
    let cut = 0;
    for (let from = 1; from <= smooth.exchanges; from++)
      for (const count of [1, 2, 99])
        for (const effect of ['before', 'after'] as const)
          cut += (await undoneThrough(step, { from, count, effect })).tries > 1 ? 1 : 0;
    expect(cut).toBeGreaterThan(0);
  },
  600_000,
);
