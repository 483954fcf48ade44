import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { type Action, ACTIONS } from './actions';
import { appearance, differences } from './appearance';
import { SMALL_PLAN, exchangesOf, withWorkbook } from './workbook';

const options = { settings: DEFAULT_SETTINGS };

/** Actions that write; a failure that lasts can leave each of them half done. */
const WRITING_ACTIONS = ACTIONS.filter(
  ({ name, isLike }) => isLike !== true && /^(?:evaluate|fix|publish)/u.test(name),
);

/**
 * Does an action while the connection breaks at one of its exchanges and stays broken, and comes back afterwards. Then what
 * was left half done is taken back, or the action is done again.
 */
async function leavesHalfDone(
  { name, prepare }: Action,
  exchange: number,
  effect: 'before' | 'after',
  then: 'undo' | 'again',
  smooth: Smooth,
): Promise<boolean> {
  let isArmed = false;
  let exchanges = 0;
  return withWorkbook(
    SMALL_PLAN,
    async (opened) => {
      const port = new ExcelPort();
      const deed = await prepare(port, opened);
      const before = appearance(opened.book);
      isArmed = true;
      const answer = await deed();
      isArmed = false;
      const here = `${name}, broken from exchange ${exchange} on, ${effect} it took effect, then ${then}`;
      if (answer.ok || answer.aftermath === 'as-before') {
        if (!answer.ok) expect([here, differences(before, appearance(opened.book))]).toEqual([here, []]);
        return false;
      }
      if (answer.aftermath !== 'undoable') throw new Error(`${here}: nothing takes back what was left.`);
      const { undo } = answer;
      if (then === 'undo') {
        expect([here, await port.undo(undo, options)]).toMatchObject([here, { ok: true }]);
        expect([here, differences(before, appearance(opened.book))]).toEqual([here, []]);
      } else {
        expect([here, await deed()]).toMatchObject([here, { ok: true }]);
        expect([here, differences(smooth.look, appearance(opened.book))]).toEqual([here, []]);
      }
      return true;
    },
    {
      sets: { ExcelApi: '1.14' },
      faults: ({ kind }) => {
        if (!isArmed || kind === 'cleanup') return [];
        exchanges += 1;
        if (exchanges < exchange) return [];
        return [{ kind: 'fail', code: 'Timeout', effect: exchanges === exchange ? effect : 'before' }];
      },
    },
  );
}

interface Smooth {
  readonly look: Readonly<Record<string, unknown>>;
  readonly exchanges: number;
}

/** An action that meets no trouble: the workbook afterwards, and its exchanges. */
function smoothly({ prepare }: Action): Promise<Smooth> {
  return withWorkbook(
    SMALL_PLAN,
    async (opened) => {
      const deed = await prepare(new ExcelPort(), opened);
      const before = exchangesOf(opened.host).length;
      await deed();
      return { look: appearance(opened.book), exchanges: exchangesOf(opened.host).length - before };
    },
    { sets: { ExcelApi: '1.14' } },
  );
}

test.each(WRITING_ACTIONS.map((action) => [action.name, action] as const))(
  '%s: what a connection that breaks off leaves half done is taken back, or completed by doing it again',
  async (_name, action) => {
    const smooth = await smoothly(action);
    let torn = 0;
    for (const effect of ['before', 'after'] as const)
      for (const then of ['undo', 'again'] as const)
        for (let exchange = 1; exchange <= smooth.exchanges; exchange++)
          torn += (await leavesHalfDone(action, exchange, effect, then, smooth)) ? 1 : 0;
    expect(torn).toBeGreaterThan(0);
  },
  120_000,
);
