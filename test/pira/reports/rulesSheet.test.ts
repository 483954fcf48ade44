import { DEFAULT_RULES, type EvaluationRules } from '../../../src/pira/evaluation/rules';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { rulesSheet } from '../../../src/pira/reports/results/rulesSheet';
import { outputTexts } from './outputTexts';
import { reportedPlan } from './reportedPlan';

const { plan } = reportedPlan();
const rows = (rules: Partial<EvaluationRules> = {}) =>
  outputTexts(rulesSheet({ plan, evaluation: evaluatePlan(plan, { ...DEFAULT_RULES, ...rules }) }));

test('every rule says how often it was applied', () => {
  expect(rows().flatMap(([id = '', , , , count]) => (/^R\d$/u.test(id) ? [[id, count]] : []))).toEqual([
    ['R1', '2'],
    ['R2', '1'],
    ['R3', '0'],
    ['R4', '0'],
    ['R5', '0'],
    ['R6', '0'],
    ['R7', '0'],
    ['R8', '0'],
  ]);
});

test.each<[string, Partial<EvaluationRules>, string, string]>([
  ['the usual rules', {}, 'R2', '2 − C / T'],
  ['a ratio for at most', { atMost: 'ratio' }, 'R2', 'T / C'],
  ['no days of lateness', {}, 'R5', '100% in tempo, altrimenti 0'],
  ['thirty days of lateness', { lateness: 30 }, 'R5', '100% in tempo; altrimenti 1 − giorni di ritardo / 30'],
])('%s: the achievement of %s', (_, rules, id, achievement) => {
  expect(rows(rules).find(([first]) => first === id)?.[3]).toBe(achievement);
});

test('the body’s own rules are named, or that there are none', () => {
  expect(rows().flat()).toContain('Nessuna: valgono quelle consuete.');
  expect(rows({ lateness: 30 }).flat()).not.toContain('Nessuna: valgono quelle consuete.');
});
