import { readPlan } from '../../../src/pira/reading/readPlan';
import { premisesOf } from '../../../src/pira/reports/clean/premises';
import { CARDS } from '../../support/cleanLayouts';
import { sheetFromRows } from '../../support/sheet';

/** More tables than a function may have arguments. */
const MANY = 200_000;

const PREMISE =
  'Il piano è redatto per un solo anno, poiché il bilancio pluriennale non era ancora approvato al momento della stesura.';

test('the premise above the first of very many tables is found', () => {
  const sheet = sheetFromRows('Piano', [CARDS[0] ?? [], [PREMISE], ...CARDS.slice(1)]);
  const plan = readPlan([sheet], { year: null });
  const tables = Array.from({ length: MANY }, (_, i) => plan.tables.at(i % plan.tables.length) ?? []).flat();
  expect(tables).toHaveLength(MANY);
  expect(premisesOf(plan, [sheet])).toContain(PREMISE);
  expect(premisesOf({ ...plan, tables }, [sheet])).toContain(PREMISE);
});
