import type { Plan } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { LAID_OUT_PLANS } from '../../support/layouts';
import type { StatedPlan } from '../../support/layouts';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';
import fc from '../../support/fastCheck';

function saidBy({ indicators }: Plan): StatedPlan[] {
  return indicators.map((one) => ({
    mission: `${one.objective.mission.code} - ${one.objective.mission.name}`,
    programme: `${one.objective.programme.code} - ${one.objective.programme.name}`,
    objective: one.objective.title.text,
    name: one.name.text,
    unit: one.unit.text,
    source: one.source.text,
    weight: one.weight.value ?? NaN,
    targets: one.targets.map(({ year, text }) => [year ?? NaN, text]),
    actual: one.actuals.map(({ text }) => text).join(),
  }));
}

const read = (rows: readonly (readonly CellInput[])[], at = { row: 0, column: 0 }): Plan =>
  readPlan([sheetFromRows('Foglio1', rows, { at })], { year: null });

test('a plan in any layout is read whole, field by field', () => {
  fc.assert(
    fc.property(LAID_OUT_PLANS, fc.nat(30), fc.nat(9), ({ said, rows }, row, column) => {
      const plan = read(rows, { row, column });
      expect(saidBy(plan)).toEqual(said);
      expect(plan.year).toBe(2023);
    }),
    { numRuns: 150 },
  );
});
