import { remedyOf, RULES } from '../../../src/pira/checks/families';
import { REMEDIES } from '../../../src/pira/checks/remedies';

test('every remedy but the click is that of a rule', () => {
  const used = new Set<string>(RULES.map(({ remedy }) => remedy));
  expect(REMEDIES.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual(['one-click']);
});

test.each([
  ['missing-name', 0, 'complete'],
  ['missing-name', 1, 'one-click'],
  ['circular-number', 0, 'ask'],
])('%s with %d corrections: %s', (rule, count, expected) => {
  expect(remedyOf(rule, Array.from({ length: count }))).toBe(expected);
});
