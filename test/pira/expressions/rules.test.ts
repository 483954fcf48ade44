import { ACCOUNTS } from '../../../src/pira/expressions/expression/accounts';
import { DEADLINE_RULES } from '../../../src/pira/expressions/expression/deadline';
import { CLAUSE_RULES } from '../../../src/pira/expressions/expression/readClause';
import type { Example } from '../../../src/pira/expressions/expression/rule';
import { SINGLE_RULES } from '../../../src/pira/expressions/expression/single';
import { CHANGE_RULES } from '../../../src/pira/expressions/expression/tailRules';
import { VALUE_RULES } from '../../../src/pira/expressions/expression/valueRules';
import { WITHOUT_VALUE_RULES } from '../../../src/pira/expressions/expression/withoutValue';
import { printedTarget } from '../../../src/pira/expressions/print';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import type { Target } from '../../../src/pira/expressions/target';

interface Named {
  readonly name: string;
  readonly examples: readonly Example[];
}

const READING_RULES: readonly Named[] = [
  ...CLAUSE_RULES,
  ...WITHOUT_VALUE_RULES,
  ...DEADLINE_RULES,
  ...SINGLE_RULES,
  ...ACCOUNTS,
];
const REASONS = [...VALUE_RULES, ...CHANGE_RULES];

function reading({ text, unit = '', indicator = '' }: Example): Target | undefined {
  const around = { header: '', polarity: '', years: [], year: 2023, format: 'General' };
  return readTargets({ ...around, value: text, text, unit, indicator })[0]?.reading;
}

test('each rule has a name of its own and an example', () => {
  const rules = [...READING_RULES, ...REASONS];
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(rules.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

test.each(READING_RULES.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example }))))(
  '$name: $text is read as $reads',
  ({ reads, ...example }) => {
    const target = reading(example);
    expect(target?.kind === 'unreadable').toBe(reads === undefined);
    expect(target && printedTarget(target)).toBe(reads ?? '');
  },
);

test.each(
  REASONS.flatMap(({ name, code, examples }) => examples.map((example) => ({ name, code, ...example }))),
)('$name: $text', ({ code, ...example }) => {
  expect(reading(example)).toMatchObject({ kind: 'unreadable', reason: { code } });
});
