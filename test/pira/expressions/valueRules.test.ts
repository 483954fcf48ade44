import { CHANGE_RULES } from '../../../src/pira/expressions/expression/tailRules';
import { VALUE_RULES } from '../../../src/pira/expressions/expression/valueRules';
import { readTargets } from '../../../src/pira/expressions/readTargets';

const RULES = [...VALUE_RULES, ...CHANGE_RULES];

test('each rule has a name of its own and an example', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  expect(RULES.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

test.each(
  RULES.flatMap(({ name, code, examples }) => examples.map((example) => ({ name, code, ...example }))),
)('$name: $text', ({ code, text, unit = '', indicator = '' }) => {
  const around = { header: '', polarity: '', years: [], year: 2023, format: 'General' };
  const [first] = readTargets({ ...around, value: text, text, unit, indicator });
  expect(first?.reading).toMatchObject({ kind: 'unreadable', reason: { code } });
});
