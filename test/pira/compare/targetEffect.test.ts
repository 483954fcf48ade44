import { targetEffect } from '../../../src/pira/compare/changes/targetEffect';
import type { Polarity } from '../../../src/pira/expressions/polarity';
import { valueReader } from '../../../src/pira/expressions/valueReader';
import fc from '../../support/fastCheck';

const reader = valueReader();

function reading(text: string, year: number, unit = '') {
  const place = { value: text, text, format: 'General', unit, polarity: '', header: '', year, years: [] };
  const [first] = reader.targets(place, () => '');
  if (!first) throw new Error(`no reading of ${text}`);
  return first.reading;
}

type Case = readonly [from: string, to: string, effect: string, why: string];

test.each<Case>([
  ['>= 40', '>= 35', 'eased', 'wider'],
  ['>= 40', '>= 45', 'tightened', 'narrower'],
  ['>= 40', '> 40', 'tightened', 'narrower'],
  ['<= 5 giorni', '<= 6 giorni', 'eased', 'wider'],
  ['<= 5 giorni', '<= 4 giorni', 'tightened', 'narrower'],
  ['<= 2 ore', '<= 90 minuti', 'tightened', 'narrower'],
  ['<= 30', '<= 30 giorni', 'other', 'same-meaning'],
  ['>= 75%', 'almeno il 75%', 'other', 'same-meaning'],
  ['tra 80% e 100%', 'tra 70% e 100%', 'eased', 'wider'],
  ['tra 80% e 100%', 'tra 85% e 95%', 'tightened', 'narrower'],
  ['tra 80% e 90%', 'tra 85% e 95%', 'other', 'shifted'],
  ['>= 80%', 'tra 80% e 90%', 'tightened', 'narrower'],
  ['= 10', '= 12', 'other', 'shifted'],
  ['= 10', '>= 10', 'eased', 'wider'],
  ['>= 10', '<= 10', 'other', 'other-kind'],
  ['>= 10', '>= 10%', 'other', 'other-unit'],
  ['entro il 31/12/2024', 'entro il 30/11/2024', 'tightened', 'narrower'],
  ['entro il 30/06/2024', 'entro il 31/12/2024', 'eased', 'wider'],
  ['entro il 31/12/2024', 'Sì', 'other', 'other-kind'],
  ['Sì', 'No', 'other', 'shifted'],
  ['riduzione del 5% rispetto al 2023', 'riduzione del 3% rispetto al 2023', 'eased', 'wider'],
  ['incremento del 5% rispetto al 2023', 'incremento del 8% rispetto al 2023', 'tightened', 'narrower'],
  ['>= 20', 'migliorare', 'other', 'unreadable'],
])('from «%s» to «%s»: %s, %s', (from, to, effect, why) => {
  expect(targetEffect(reading(from, 2024), reading(to, 2024), 0, null)).toEqual({ effect, why });
});

test.each<Case>([
  ['entro il 31/12/2024', 'entro il 31/12/2025', 'other', 'year-moved'],
  ['entro il 31/12/2024', 'entro il 30/11/2025', 'tightened', 'narrower'],
  ['entro il 29/02/2024', 'entro il 28/02/2025', 'other', 'year-moved'],
  ['entro il 31/01/2024', 'entro il 28/02/2025', 'eased', 'wider'],
])('a year on, from «%s» to «%s»: %s, %s', (from, to, effect, why) => {
  expect(targetEffect(reading(from, 2024), reading(to, 2025), 1, null)).toEqual({ effect, why });
});

test.each<readonly [string, string, Polarity, string]>([
  ['= 10', '= 12', 'more', 'tightened'],
  ['= 10', '= 12', 'less', 'eased'],
  ['tra 80% e 90%', 'tra 85% e 95%', 'more', 'tightened'],
  ['tra 80% e 90%', 'tra 75% e 85%', 'more', 'eased'],
])('from «%s» to «%s» where %s is better: %s', (from, to, better, effect) => {
  expect(targetEffect(reading(from, 2024), reading(to, 2024), 0, better).effect).toBe(effect);
});

const text = fc
  .tuple(fc.constantFrom('>=', '>', '<=', '<', '='), fc.integer({ min: 1, max: 400 }))
  .map(([operator, value]) => `${operator} ${value}`);

test('what is eased one way is tightened the other way', () => {
  const turned = { eased: 'tightened', tightened: 'eased', other: 'other' };
  fc.assert(
    fc.property(text, text, fc.constantFrom('more', 'less', null), (one, other, better) => {
      const [from, to] = [reading(one, 2024), reading(other, 2024)];
      const there = targetEffect(from, to, 0, better).effect;
      expect(targetEffect(to, from, 0, better).effect).toBe(turned[there]);
    }),
  );
});
