import { printedTarget } from '../../../src/pira/expressions/print';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import type { Target } from '../../../src/pira/expressions/target';

function reading(text: string, unit: string, indicator = 'Pratiche evase nei termini'): Target {
  const around = { format: 'General', header: 'Target 2024', polarity: '', year: 2024, years: [2024] };
  const [only, second] = readTargets({ ...around, value: text, text, unit, indicator });
  if (only === undefined || second !== undefined) throw new Error('One reading was expected.');
  return only.reading;
}

const shown = (target: Target): string =>
  target.kind === 'threshold' && target.levels !== undefined
    ? `${target.operator} ${target.value} ${target.unit}: ${target.levels.map(({ name, value }) => `${name} ${value}`).join(', ')}`
    : target.kind;

test.each([
  [
    'soglia 70%, target 85%, eccellenza 95%',
    '%',
    '>= 0.85 percent: soglia 0.7, target 0.85, eccellenza 0.95',
  ],
  [
    'eccellenza 95%; target 85%; soglia 70%',
    '%',
    '>= 0.85 percent: soglia 0.7, target 0.85, eccellenza 0.95',
  ],
  ['minimo 5, atteso 8', 'Numero', '>= 8 number: minimo 5, atteso 8'],
  ['Soglia: >= 5; Target: >= 8; Eccellenza: >= 10', 'n.', '>= 8 number: Soglia 5, Target 8, Eccellenza 10'],
  ['valore atteso 8 (minimo 5)', 'n.', '>= 8 number: minimo 5, valore atteso 8'],
  [
    '70% (soglia) / 85% (target) / 95% (eccellenza)',
    '%',
    '>= 0.85 percent: soglia 0.7, target 0.85, eccellenza 0.95',
  ],
  ['70% soglia - 85% target', '%', '>= 0.85 percent: soglia 0.7, target 0.85'],
  [
    'livello minimo: 1.000,50 €\nlivello atteso: 2.000 €',
    'euro',
    '>= 2000 euro: livello minimo 1000.5, livello atteso 2000',
  ],
  ['SOGLIA 70 % e TARGET 85 %', '%', '>= 0.85 percent: SOGLIA 0.7, TARGET 0.85'],
  ['target 85%, eccellenza 95%', '%', '>= 0.85 percent: target 0.85, eccellenza 0.95'],
])('%j is a target in levels', (text, unit, expected) => {
  expect(shown(reading(text, unit))).toBe(expected);
});

test.each([
  ['soglia 30 giorni, target 20 giorni', '<= 20 day: soglia 30, target 20'],
  [
    'eccellenza <= 15 giorni; target <= 20 giorni; soglia <= 30 giorni',
    '<= 20 day: soglia 30, target 20, eccellenza 15',
  ],
])('%j goes downwards where less is better', (text, expected) => {
  expect(shown(reading(text, 'giorni', 'Tempo medio di rilascio'))).toBe(expected);
});

test.each([
  ['a value on the wrong side', 'soglia 90%, target 85%'],
  ['a level that goes the other way', 'soglia 70%, target 85%, eccellenza 80%'],
  ['two targets', 'target 70%, atteso 85%'],
  ['no target', 'soglia 70%, eccellenza 95%'],
  ['a word besides', 'soglia 70% se possibile, target 85%'],
  ['a hedge', 'soglia circa 70%, target 85%'],
  ['two units', 'soglia 70%, target 85 giorni'],
  ['operators against the levels', 'soglia <= 70%, target <= 85%'],
  ['the same value twice', 'soglia 85%, target 85%'],
])('with %s it is not read as levels', (_what, text) => {
  expect(reading(text, '%').kind).toBe('unreadable');
});

test('the levels of a range stay its bounds', () => {
  expect(reading('minimo 5, massimo 8', 'n.')).toMatchObject({ kind: 'range', min: 5, max: 8 });
});

test.each([
  'soglia 70%, target >= 85%',
  'minimo 5; atteso > 8; ottimo 12,5',
  'soglia 30 giorni, target <= 20 giorni',
])('what is printed of %j is read as the same, with nothing assumed', (text) => {
  const first = reading(text, '');
  const again = reading(printedTarget(first), '');
  expect(again).toEqual(first);
  expect(again).toMatchObject({ kind: 'threshold', assumed: [] });
});
