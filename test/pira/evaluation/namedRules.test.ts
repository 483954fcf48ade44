import { evaluate } from '../../../src/pira/evaluation/evaluate';
import { bandsOf } from '../../../src/pira/evaluation/bands';
import type { Outcome } from '../../../src/pira/evaluation/outcome';
import { DEFAULT_RULES, type EvaluationRules } from '../../../src/pira/evaluation/rules';
import { readActual } from '../../../src/pira/expressions/readActual';
import fc from '../../support/fastCheck';
import { targetActualPairs } from '../output/formulas/targetActualPairs';

const NAMED = /^own-(?:threshold|band|cap|lateness|at-most)$/u;
const figures = ({ status, achievement, achievementRaw }: Outcome) =>
  JSON.stringify([status, achievement, achievementRaw]);

const OTHERS: readonly Partial<EvaluationRules>[] = [
  { partlyFrom: 0.55 },
  { partlyFrom: 0.9 },
  { bands: bandsOf('soglia 60%, eccellenza 95%') ?? [], partlyFrom: 0.6 },
  { cap: 1.3 },
  { lateness: 30 },
  { atMost: 'ratio' },
  { cap: 2, atMost: 'ratio', lateness: 10, partlyFrom: 0.5 },
];

test.each(OTHERS)('a result that the rules %j change names one of them', (own) => {
  fc.assert(
    fc.property(targetActualPairs, ({ target, unit = '', ...cell }) => {
      const measure = readActual(cell, target, unit);
      const usual = evaluate(target, measure);
      const outcome = evaluate(target, measure, { ...DEFAULT_RULES, ...own });
      const isNamed = outcome.notes.some(({ code }) => NAMED.test(code));
      expect(isNamed || figures(usual) === figures(outcome)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('the cap is named on a target with levels of its own, too', () => {
  const levels = [
    { name: 'soglia', value: 5 },
    { name: 'target', value: 10 },
  ];
  const target = {
    kind: 'threshold',
    operator: '>=',
    value: 10,
    unit: 'number',
    assumed: [],
    levels,
  } as const;
  const measure = { kind: 'quantity', value: 11, unit: 'number', notes: [] } as const;
  const { achievement, notes } = evaluate(target, measure, { ...DEFAULT_RULES, cap: 1.2 });
  expect(achievement).toBe(1.1);
  expect(notes.map(({ code }) => code)).toEqual(['own-level', 'own-cap']);
});
