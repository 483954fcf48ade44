import { textTraits } from '../../../src/pira/reading/lines/traits';
import { actualForm, isReadTheSame } from '../../../src/pira/output/formulas/actualForm';
import { readActual } from '../../../src/pira/expressions/readActual';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import type { Target } from '../../../src/pira/expressions/target';
import { VALUE_TEXTS } from './valueTexts';

const YES: Target = { kind: 'yes-no', expected: true, assumed: [] };
const COUNT: Target = { kind: 'threshold', operator: '>=', value: 5, unit: 'number', assumed: [] };
const DAY: Target = { kind: 'deadline', date: '2023-12-31', assumed: [] };

const measured = (text: string, target: Target): string => {
  const measure = readActual({ value: text, text, format: 'General' }, target, '');
  return measure.kind === 'answer' ? (measure.yes ? 'yes' : 'no') : measure.kind;
};

const isNothing = (says: string): boolean => says.startsWith('nothing');

test.each(VALUE_TEXTS)('%s, as the actual of a yes or no', (text, says) => {
  const expected = isNothing(says)
    ? 'not-measured'
    : says === 'unclear' || says.startsWith('no target')
      ? 'unreadable'
      : says;
  expect(measured(text, YES)).toBe(expected);
});

test.each(VALUE_TEXTS)('%s, as the actual of a number', (text, says) => {
  expect(measured(text, COUNT)).toBe(isNothing(says) ? 'not-measured' : 'unreadable');
});

test.each(VALUE_TEXTS)('%s, as the actual of a deadline', (text, says) => {
  const expected = isNothing(says) ? 'not-measured' : says === 'no' ? 'no' : 'unreadable';
  expect(measured(text, DAY)).toBe(expected);
});

test.each(VALUE_TEXTS)('%s, as a target', (text, says) => {
  const around = { unit: 'Numero', header: '', indicator: '', polarity: '', year: 2023, years: [] };
  const [first] = readTargets({ ...around, value: text, text, format: 'General' });
  const isEmpty = first?.reading.kind === 'unreadable' && first.reading.reason.code === 'target-empty';
  expect(isEmpty).toBe(isNothing(says) || says.startsWith('no target'));
});

test.each(VALUE_TEXTS)('%s, as any cell of a plan', (text, says) => {
  const { isMissing, isAnswer } = textTraits(text);
  expect({ isMissing, isAnswer }).toEqual({
    isMissing: says === 'nothing' || says.endsWith('nothing elsewhere'),
    isAnswer: says === 'yes' || says === 'no',
  });
});

test.each(VALUE_TEXTS)('%s, in a live formula', (text) => {
  const alike = [YES, COUNT, DAY].map((target) => {
    const form = actualForm(target, '', target.kind === 'deadline' ? 'dd/mm/yyyy' : 'General');
    const measure = readActual({ value: text, text, format: 'General' }, target, '');
    return form !== null && isReadTheSame(form, text, measure);
  });
  expect(alike).toEqual([true, true, true]);
});

test('nothing of what is counted is zero to the reading, and no live formula stands beside it', () => {
  const form = actualForm(COUNT, '', 'General');
  const measure = readActual({ value: 'nessuno', text: 'nessuno', format: 'General' }, COUNT, '');
  expect(measure).toMatchObject({ kind: 'quantity', value: 0 });
  expect(form !== null && isReadTheSame(form, 'nessuno', measure)).toBe(false);
});
