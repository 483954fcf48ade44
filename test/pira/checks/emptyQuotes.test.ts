import { findings } from '../../../src/pira/checks';
import { joinFindings } from '../../../src/pira/checks/joined';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { CARDS, FLAT_TABLE, YEARS_IN_A_CELL, type Rows } from '../../support/cleanLayouts';
import fc from '../../support/fastCheck';
import { sheetFromRows } from '../../support/sheet';

const LAYOUTS: readonly Rows[] = [CARDS, FLAT_TABLE, YEARS_IN_A_CELL];
const FILLED = LAYOUTS.map((rows) =>
  rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell === '' ? [] : [{ row, column }]))),
);

const emptied = fc.integer({ min: 0, max: LAYOUTS.length - 1 }).chain((at) =>
  fc.record({
    rows: fc.constant(LAYOUTS[at] ?? []),
    gone: fc.subarray([...(FILLED[at] ?? [])], { minLength: 1, maxLength: 12 }),
  }),
);

test('no sentence quotes a text that is not there', () => {
  fc.assert(
    fc.property(emptied, ({ rows, gone }) => {
      const isGone = (row: number, column: number) =>
        gone.some((cell) => cell.row === row && cell.column === column);
      const left = rows.map((cells, row) => cells.map((cell, column) => (isGone(row, column) ? '' : cell)));
      const sheet = sheetFromRows('Piano', left);
      const plan = readPlan([sheet], { year: null });
      const found = findings(plan, evaluatePlan(plan), [sheet]);
      for (const { message } of [...found, ...joinFindings(found)])
        for (const text of [message.it, message.en]) expect(text).not.toMatch(/«\s*»|“\s*”|\(\s*\)/u);
    }),
    { numRuns: 30 },
  );
});
