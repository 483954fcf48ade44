import { readFileSync } from 'node:fs';

import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { ReportSource } from '../../../src/pira/reports/source';
import { rowsFromTsv, sheetFromRows } from '../../support/sheet';

/** The real plan of 2021, with all its defects, as publications take it. */
export function seedSource(): ReportSource {
  const rows = rowsFromTsv(readFileSync('test/fixtures/seed/plan-2021.txt', 'utf8'));
  const sheet = sheetFromRows('PIRA 2021', rows);
  const plan = readPlan([sheet], { year: null });
  const evaluation = evaluatePlan(plan);
  return { plan, evaluation, findings: findings(plan, evaluation, [sheet]), sheets: [sheet] };
}
