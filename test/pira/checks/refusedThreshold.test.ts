import { findings } from '../../../src/pira/checks';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { rulesOf } from '../../../src/pira/evaluation/rules';
import { CLEAN } from '../../support/cleanPlan';
import { planOf } from '../../support/plan';

function toldFor(kept: Readonly<Record<string, unknown>>, language: 'it' | 'en' = 'it'): readonly string[] {
  const { plan, sheets } = planOf(CLEAN);
  const { rules, refused } = rulesOf(new Map(Object.entries(kept)));
  return findings(plan, evaluatePlan(plan, rules, refused), sheets)
    .filter(({ rule }) => rule === 'refused-threshold')
    .map((finding) => sayFinding(finding, language).what);
}

test('a threshold that is none is told with the one that was used', () => {
  expect(toldFor({ partlyFrom: 0 })).toEqual([
    'La soglia di «Parzialmente raggiunto» salvata in questa cartella di lavoro (0%) non è valida ed è stata usata quella del 70%: sceglierne una da 1% a 100% nelle Regole dell’ente.',
  ]);
  expect(toldFor({ partlyFrom: 1.5 }, 'en')[0]).toContain('(150%) cannot be used, and 70% was used instead');
});

test.each([0.01, 0.5, 0.7, 1])('a threshold of %d is one', (share) => {
  expect(toldFor({ partlyFrom: share })).toEqual([]);
});

test('each other rule that is none is told with what was kept', () => {
  expect(toldFor({ cap: 0.5, bands: 'eccellenza 95%, soglia 70%' })).toEqual([
    'La regola salvata in questa cartella di lavoro per «Fasce» (eccellenza 95%, soglia 70%) non è valida ed è stata usata quella consueta: sceglierla di nuovo nelle Regole dell’ente.',
    'La regola salvata in questa cartella di lavoro per «Limite del grado» (0.5) non è valida ed è stata usata quella consueta: sceglierla di nuovo nelle Regole dell’ente.',
  ]);
});
