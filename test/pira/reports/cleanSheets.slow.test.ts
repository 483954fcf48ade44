import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { findings } from '../../../src/pira/checks';
import type { Plan } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { cleanSheets } from '../../../src/pira/reports/clean/cleanSheets';
import { sheetFromRows } from '../../support/sheet';
import { type RowsOfPlan, planRows } from './planRows';
import { outputAsSheet } from './outputAsSheet';
import { outputTexts } from './outputTexts';
import { seedSource } from './samplePlan';
import fc from '../../support/fastCheck';

/** What a plan says, without where it says it. */
function contentOf({ year, years, title, indicators, objectives }: Plan): Record<string, unknown> {
  return {
    year,
    years,
    title: title.text,
    objectives: objectives.map((objective) => ({
      mission: [objective.mission.code, objective.mission.name],
      programme: [objective.programme.code, objective.programme.name],
      centre: objective.responsibilityCentre.text,
      number: objective.number,
      code: objective.code,
      texts: [objective.title, objective.description, objective.activities].map(({ text }) => text),
      more: [objective.perspective, objective.stakeholders].map(({ text }) => text),
      resources: objective.resources.map(({ year: of, amount }) => [of, amount]),
    })),
    indicators: indicators.map((one) => ({
      objective: one.objective.id,
      texts: [one.code, one.name, one.description, one.algorithm, one.type, one.unit].map(({ text }) => text),
      more: [one.source, one.notes, one.weight.field].map(({ text }) => text),
      weight: one.weight.value,
      targets: one.targets.map(({ year: of, reading }) => [of, reading]),
      actuals: one.actuals
        .filter(({ measure }) => measure.kind !== 'not-measured')
        .map(({ year: of, measure }) => [of, measure]),
      bases: one.bases.map(({ year: of, text }) => [of, text]),
    })),
  };
}

function cleaned(rows: RowsOfPlan): { readonly before: Plan; readonly after: Plan } {
  const sheet = sheetFromRows('Piano', rows);
  const plan = readPlan([sheet], { year: null });
  const evaluation = evaluatePlan(plan);
  const clean = cleanSheets(
    { plan, evaluation, findings: findings(plan, evaluation, [sheet]), sheets: [sheet] },
    false,
  );
  const again = readPlan([outputAsSheet(clean.sheets[0])], { year: null });
  return { before: clean.plan, after: again };
}

test('reading the clean sheet gives the same plan, without any layout observation', () => {
  fc.assert(
    fc.property(planRows, (rows) => {
      const { before, after } = cleaned(rows);
      expect(before.indicators.length).toBeGreaterThan(0);
      expect(contentOf(after)).toEqual(contentOf(before));
      expect(after.observations).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the real plan is clean after one pass: the same plan, without any layout observation', () => {
  const source = seedSource();
  const clean = cleanSheets(source, false);
  const again = readPlan([outputAsSheet(clean.sheets[0])], { year: null });
  expect(contentOf(again)).toEqual({ ...contentOf(clean.plan), title: again.title.text });
  expect(again.observations).toEqual([]);
});

test('every correction names its cell, what stood there and what stands there now', () => {
  const [, , ...rows] = outputTexts(cleanSheets(seedSource(), true).sheets[1]);
  const found = rows.map(([, cell, before, after]) => [cell, before, after].join(' | '));
  expect(found).toContain('E77 | 2021 <90% | <90%');
  expect(found).toContain('C34 | indicatore di risultato | Indicatore di risultato');
  expect(found).toContain('E67 | Tome del Buto | Tolto');
  expect(found).toContain('C69 | Numero | Numero → colonna «unità di misura»');
});

test('the clean plan is marked as ours beside the plan it comes from, so that it is not read again', () => {
  const marked = outputAsSheet(cleanSheets(seedSource(), true).sheets[0]);
  expect(readPlan([marked], { year: null }).indicators).toEqual([]);
});
