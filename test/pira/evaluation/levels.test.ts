import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { say } from '../../../src/pira/messages';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { ownLevels } from '../../../src/pira/reports/results/rulesSheet';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

const LEVELS = 'soglia 70%, target 85%, eccellenza 95%';

function evaluated(target: string, actual: CellInput, { unit = '%', note = '' } = {}) {
  const sheet = sheetFromRows('Piano', [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Missione', '011 - Competitività'],
    ['Obiettivo', '1. Crescita'],
    ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024', 'Note'],
    ['Pratiche evase nei termini', unit, target, actual, note],
  ]);
  return evaluatePlan(readPlan([sheet], { year: null }));
}

const percent = (value: number): CellInput => ({ value, text: `${value * 100}%`, format: '0%' });
const outcome = (...given: Parameters<typeof evaluated>) => {
  const [result] = evaluated(...given).results;
  return [
    result?.outcome.status,
    result?.outcome.notes.map((note) => say(note, 'it')).find((note) => /fascia/iu.test(note)),
  ];
};

test.each([
  [0.96, 'met', 'Fascia dell’indicatore raggiunta: eccellenza (95%).'],
  [0.85, 'met', 'Fascia dell’indicatore raggiunta: target (85%).'],
  [0.7, 'partly-met', 'Fascia dell’indicatore raggiunta: soglia (70%).'],
  [0.69, 'not-met', 'Nessuna fascia dell’indicatore è raggiunta.'],
])('by the levels of its own %d is %s', (actual, status, note) => {
  expect(outcome(LEVELS, percent(actual))).toEqual([status, note]);
});

test('the levels may stand in the remarks, in the unit of the target or as shares of it', () => {
  expect(outcome('>= 85%', percent(0.7), { note: LEVELS })).toEqual([
    'partly-met',
    'Fascia dell’indicatore raggiunta: soglia (70%).',
  ]);
  const shares = { unit: 'Numero', note: 'soglia 50%, target 100%, eccellenza 120%' };
  expect(outcome('>= 8', 4, shares)).toEqual(['partly-met', 'Fascia dell’indicatore raggiunta: soglia (4).']);
  expect(outcome('>= 8', 3, shares)[0]).toBe('not-met');
});

test.each([
  ['another target', 'soglia 70%, target 80%'],
  ['a sentence', 'soglia 70%, target 85%, come da delibera'],
  ['no target', 'soglia 50%, eccellenza 95%'],
])('remarks that name %s change nothing', (_what, note) => {
  expect(outcome('>= 85%', percent(0.6), { note })).toEqual(['partly-met', undefined]);
});

test('they are printed with the rules that were applied', () => {
  expect(ownLevels(evaluated(LEVELS, percent(0.8)))).toEqual([
    'Pratiche evase nei termini: soglia 70%; target >= 85%; eccellenza 95%. Parzialmente raggiunto dalla prima fascia; chi rispetta il target resta raggiunto.',
  ]);
});
