import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { rowsFromTsv, sheetFromRows } from '../../support/sheet';

const read = (...path: readonly string[]) => readFileSync(join(__dirname, ...path), 'utf8');

/**
 * What the findings of the seed are called. Workbooks keep these of the findings that an office ignores: a line may
 * come or go with a finding, but no finding may be called otherwise.
 */
const KNOWN = read('identities.txt').trim().split('\n');

test('the findings of the seed are called as ever', () => {
  const sheet = sheetFromRows(
    'PIRA 2021',
    rowsFromTsv(read('..', '..', 'fixtures', 'seed', 'plan-2021.txt')),
  );
  const plan = readPlan([sheet], { year: null });
  const found = findings(plan, evaluatePlan(plan), [sheet]);
  expect(KNOWN.length).toBeGreaterThan(60);
  expect(found.map(({ identity }) => identity)).toEqual(KNOWN);
});
