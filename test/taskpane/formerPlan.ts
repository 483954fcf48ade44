import type { EndedPlan } from '../../src/pira/compare/trend';
import type { Version } from '../../src/pira/compare/versions';
import { evaluatePlan } from '../../src/pira/evaluation/evaluatePlan';
import type { Indicator, Plan } from '../../src/pira/plan/plan';
import type { CellRef } from '../../src/pira/sheet/address';
import { SAMPLE_PLAN } from './samplePlan';

const YEAR = 2020;
const SHEET = 'PIRA 2020';

const moved = <Cell extends { readonly cell: CellRef; readonly year: number | null }>(one: Cell): Cell => ({
  ...one,
  year: YEAR,
  cell: { ...one.cell, sheet: SHEET },
});

/** The names of the year before, where they were others. */
const NAMES: Readonly<Record<number, string>> = {
  2: 'Incontri del servizio brevetti',
  3: 'Indagine sul clima organizzativo',
  4: 'Visite al portale',
};

function former(indicator: Indicator): Indicator {
  const { id, name, targets, actuals } = indicator;
  const asked = targets.map((target) =>
    id === 0 && target.reading.kind === 'threshold'
      ? { ...target, text: '>= 6', reading: { ...target.reading, value: 6 } }
      : target,
  );
  return {
    ...indicator,
    cell: { ...indicator.cell, sheet: SHEET },
    name: { ...name, text: NAMES[id] ?? name.text },
    targets: asked.map(moved),
    actuals: actuals.map(moved),
  };
}

const PLAN: Plan = { ...SAMPLE_PLAN, year: YEAR, indicators: SAMPLE_PLAN.indicators.map(former) };

/** The sample's plan of the year before: a harder target, names worded otherwise, an indicator that was dropped. */
export const FORMER_PLAN: EndedPlan = { plan: PLAN, evaluation: evaluatePlan(PLAN) };

const version = (sheet: string, { year, indicators }: Plan): Version => ({
  sheets: [sheet],
  year,
  planYear: year,
  indicators: indicators.length,
});

export const VERSIONS: readonly Version[] = [version(SHEET, PLAN), version('PIRA 2021', SAMPLE_PLAN)];
