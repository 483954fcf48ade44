import { ACTUAL_RULES } from '../../../src/pira/expressions/allRules';
import { DIRECTION_RULES } from '../../../src/pira/expressions/direction/better';
import { ACCOUNTS } from '../../../src/pira/expressions/expression/ledger/accounts';
import { CHUNK_RULES } from '../../../src/pira/expressions/expression/ledger/chunkRules';
import { PHRASE_RULES } from '../../../src/pira/expressions/expression/ledger/phraseRules';
import { DEADLINE_RULES } from '../../../src/pira/expressions/expression/deadline';
import { CONTEXT_RULES } from '../../../src/pira/expressions/expression/inContext';
import { JOIN_RULES } from '../../../src/pira/expressions/expression/joins';
import { PAIR_REASONS } from '../../../src/pira/expressions/expression/range';
import { CLAUSE_RULES } from '../../../src/pira/expressions/expression/readClause';
import type { Example } from '../../../src/pira/expressions/expression/rule';
import { SINGLE_RULES } from '../../../src/pira/expressions/expression/value/single';
import { CHANGE_RULES } from '../../../src/pira/expressions/expression/value/changeRules';
import { VALUE_RULES } from '../../../src/pira/expressions/expression/value/valueRules';
import { WITHOUT_VALUE_RULES } from '../../../src/pira/expressions/expression/prose/withoutValue';
import { LABEL_RULES } from '../../../src/pira/expressions/expression/yearLabels';
import type { Measure } from '../../../src/pira/expressions/measure';
import { printedDay, printedQuantity, printedTarget } from '../../../src/pira/expressions/print';
import { readActual } from '../../../src/pira/expressions/readActual';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import type { Target } from '../../../src/pira/expressions/target';
import { MODIFIERS } from '../../../src/pira/lexicon/expressions/modifiers';

interface Named {
  readonly name: string;
  readonly examples: readonly Example[];
}

const READING_RULES: readonly Named[] = [
  ...LABEL_RULES,
  ...CONTEXT_RULES,
  ...CLAUSE_RULES,
  ...WITHOUT_VALUE_RULES,
  ...DEADLINE_RULES,
  ...JOIN_RULES,
  ...SINGLE_RULES,
  ...DIRECTION_RULES,
  ...ACCOUNTS,
  ...PHRASE_RULES,
  ...CHUNK_RULES,
];
const REASONS = [...VALUE_RULES, ...CHANGE_RULES, ...PAIR_REASONS];

function reading({ text, unit = '', indicator = '', polarity = '' }: Example): Target | undefined {
  const around = { header: '', polarity, years: [], year: 2023, format: 'General' };
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

function printedMeasure(measure: Measure): string {
  if (measure.kind === 'quantity') return printedQuantity(measure.value, measure.unit);
  if (measure.kind === 'day') return printedDay(measure.date);
  return measure.kind === 'answer' ? (measure.yes ? 'Sì' : 'No') : '';
}

test('each rule of actual values has a name of its own and an example', () => {
  expect(new Set(ACTUAL_RULES.map(({ name }) => name)).size).toBe(ACTUAL_RULES.length);
  expect(ACTUAL_RULES.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

test.each(ACTUAL_RULES.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example }))))(
  '$name: $text is measured as $reads',
  ({ text, target: expected, unit = '', reads }) => {
    const target = reading({ text: expected, unit });
    expect(target).toBeDefined();
    const cell = { value: text, text, format: '@' };
    const measure = target && readActual(cell, target, unit, 2023);
    expect(measure && printedMeasure(measure)).toBe(reads ?? '');
  },
);

test('no phrase turns a text in two ways, so that none hides another', () => {
  const phrases = MODIFIERS.flatMap(([, , listed]) => listed.split('|'));
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
});
