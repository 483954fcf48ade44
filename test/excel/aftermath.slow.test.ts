import { ExcelPort } from '../../src/excel/excelPort';
import { type Action, ACTIONS } from './actions';
import { appearance, differences } from './appearance';
import { SMALL_PLAN, withWorkbook } from './workbook';

const FAILURES = [
  ['Timeout', 1],
  ['InvalidOperation', 1],
  ['GeneralException', 2],
  ['AccessDenied', 99],
] as const;

const WRITING_ACTIONS = ACTIONS.filter(
  ({ name, isLike }) => isLike !== true && !/^(?:read|show|refresh)/u.test(name),
);

/**
 * Does an action of which an exchange fails when half of it has taken effect, as Excel does, and so many after it. What
 * the answer says of the workbook has to be so: as before, or as after the step that it names is undone.
 */
function aftermathIsTrue(
  { prepare }: Action,
  exchange: number,
  code: string,
  count: number,
): Promise<number> {
  let exchanges = 0;
  let isArmed = false;
  return withWorkbook(
    SMALL_PLAN,
    async (opened) => {
      const port = new ExcelPort();
      const deed = await prepare(port, opened);
      const before = appearance(opened.book);
      isArmed = true;
      const answer = await deed();
      isArmed = false;
      const here = { exchange, code, count };
      if (!answer.ok && answer.aftermath === 'as-before')
        expect({ ...here, changed: differences(before, appearance(opened.book)) }).toEqual({
          ...here,
          changed: [],
        });
      if (!answer.ok && answer.aftermath === 'undoable') {
        expect({ ...here, ...(await port.undo(answer.undo, {})) }).toMatchObject({ ...here, ok: true });
        expect({ ...here, left: differences(before, appearance(opened.book)) }).toEqual({
          ...here,
          left: [],
        });
      }
      return exchanges;
    },
    {
      sets: { ExcelApi: '1.14' },
      faults: ({ kind }) => {
        if (!isArmed || kind === 'cleanup') return [];
        exchanges += 1;
        return exchanges >= exchange && exchanges < exchange + count
          ? [{ kind: 'fail', code, effect: 'midway' }]
          : [];
      },
    },
  );
}

test.each(WRITING_ACTIONS.map((action) => [action.name, action] as const))(
  '%s: whatever half of it stays, what is said of the workbook is so',
  async (_, action) => {
    const smooth = await aftermathIsTrue(action, 0, 'Timeout', 0);
    for (let exchange = 1; exchange <= smooth; exchange++)
      for (const [code, count] of FAILURES) await aftermathIsTrue(action, exchange, code, count);
  },
  300_000,
);
