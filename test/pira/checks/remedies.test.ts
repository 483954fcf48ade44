import { RULES } from '../../../src/pira/checks/families';
import { REMEDIES, remedyOf } from '../../../src/pira/checks/remedies';

test('every rule asks for one remedy, and no other is named', () => {
  const named = REMEDIES.flatMap(({ rules }) => rules);
  expect(named.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

test.each([
  ['missing-name', 0, 'Completare ciò che manca'],
  ['missing-name', 1, 'Correggere con un clic'],
  ['circular-number', 0, 'Chiarire con l’ufficio competente'],
])('%s with %d corrections: %s', (rule, count, expected) => {
  expect(remedyOf({ rule, fixes: Array.from({ length: count }) }).it).toBe(expected);
});
