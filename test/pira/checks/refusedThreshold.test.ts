import { findings } from '../../../src/pira/checks';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { CLEAN } from '../../support/cleanPlan';
import { planOf } from '../../support/plan';

function toldFor(partlyFrom: number, language: 'it' | 'en' = 'it'): readonly string[] {
  const { plan, sheets } = planOf(CLEAN);
  return findings(plan, evaluatePlan(plan, { partlyFrom }), sheets)
    .filter(({ rule }) => rule === 'refused-threshold')
    .map((finding) => sayFinding(finding, language).what);
}

test('a threshold that is none is told with the one that was used', () => {
  expect(toldFor(0)).toEqual([
    'La soglia di «Parzialmente raggiunto» salvata in questa cartella di lavoro (0%) non è valida ed è stata usata quella del 70%: sceglierne una da 1% a 100% nelle Opzioni.',
  ]);
  expect(toldFor(1.5, 'en')[0]).toContain('(150%) cannot be used, and 70% was taken');
});

test.each([0.01, 0.5, 0.7, 1])('a threshold of %d is one', (share) => {
  expect(toldFor(share)).toEqual([]);
});
