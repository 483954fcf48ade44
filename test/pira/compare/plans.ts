import type { Plan } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { type CellInput, sheetFromRows } from '../../support/sheet';

/** A row of a plan: objective, code, indicator, algorithm, unit, target. */
export type PlanRow = readonly [string, string, string, string, string, CellInput];

/** A plan of one table, as it is read from a sheet. */
export function planOf(rows: readonly PlanRow[], year = 2024): Plan {
  const head = [
    'Obiettivo',
    'Codice indicatore',
    'Indicatore',
    'Algoritmo',
    'Unità di misura',
    `Target ${year}`,
  ];
  return readPlan([sheetFromRows(`PIRA ${year}`, [head, ...rows])], { year });
}
