import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import fc from '../../support/fastCheck';

const piece = fc.constantFrom(
  'Missione',
  '011 - Competitività delle imprese',
  '99',
  'Programma',
  '005',
  'Obiettivo',
  '2. Crescere',
  'Indicatore',
  'Unità di misura',
  'Percentuale',
  'Peso',
  'Target 2021',
  'Target 2019',
  '>= 5',
  '2021 <90%',
  'entro il 31/12/2020',
  'Consuntivo 2021',
  'n.d.',
  '-1***8***',
  'D.P.C.M. settembre 2012',
  '',
);
const cell = fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ maxLength: 12 }), fc.integer());
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });

test('any grid gets a list without exception, each finding once, the same every time', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const sheet = sheetFromRows('Foglio1', rows);
      const plan = readPlan([sheet], { year: null });
      const evaluation = evaluatePlan(plan);
      const list = findings(plan, evaluation, [sheet]);
      const identities = list.map(({ identity }) => identity);
      expect(new Set(identities).size).toBe(identities.length);
      expect(findings(plan, evaluation, [sheet])).toEqual(list);
      if (plan.indicators.length === 0) expect(list).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
