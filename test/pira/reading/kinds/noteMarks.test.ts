import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';

/** The objectives of rows that name these, one after the other. */
function objectivesOf(titles: readonly string[]): readonly string[] {
  const rows = titles.map((title, i) => [
    title,
    'Area I',
    `Indicatore ${String.fromCharCode(65 + i)}`,
    '>= 5',
  ]);
  const header = ['Obiettivo', 'Centro di responsabilità', 'Indicatore', 'Target 2024'];
  const plan = readPlan([sheetFromRows('PIRA 2024', [['PIRA 2024'], header, ...rows])], { year: null });
  expect(plan.indicators).toHaveLength(titles.length);
  return plan.objectives.map(({ number, numberSource, title }) =>
    numberSource === 'printed' ? `${String(number)}. ${title.text}` : title.text,
  );
}

test.each([
  ['Migliorare i servizi*', 'Migliorare i servizi'],
  ['Migliorare i servizi', 'Migliorare i servizi **'],
  ['Migliorare i servizi (*)', 'Migliorare i servizi'],
  ['Migliorare i servizi¹', 'Migliorare i servizi'],
  ['Migliorare i servizi', 'Migliorare i servizi ²'],
  ['Migliorare i servizi †', 'Migliorare i servizi'],
  ['Migliorare i servizi (1)', 'Migliorare i servizi'],
  ['Migliorare i servizi', 'Migliorare i servizi(2)'],
  ['Migliorare i servizi (a)', 'Migliorare i servizi'],
  ['Migliorare i servizi', 'Migliorare i servizi [1]'],
])('«%s» and «%s» are one objective', (one, other) => {
  expect(objectivesOf([one, other])).toEqual(['Migliorare i servizi']);
  expect(objectivesOf([`1. ${one}`, `1. ${other}`])).toEqual(['1. Migliorare i servizi']);
});

test.each([
  [['Lotto (1)', 'Lotto (2)']],
  [['Lotto (1)', 'Lotto (2)', 'Lotto']],
  [['Servizi (2024)', 'Servizi (2025)', 'Servizi']],
  [['Portare la quota al 20% (30%)', 'Portare la quota al 20%']],
  [['Superficie in m²', 'Superficie in m']],
  [['Ridurre la CO²', 'Ridurre la CO']],
  [['Progetto A1', 'Progetto A2']],
])('%j are as many objectives', (titles) => {
  expect(objectivesOf(titles)).toEqual(titles);
});

test('a centre with the mark of a note is the same centre', () => {
  const header = ['Obiettivo', 'Centro di responsabilità', 'Indicatore', 'Target 2024'];
  const rows = ['Area Promozione*', 'Area Promozione', 'Area Promozione ¹'].map((centre, i) => [
    'Servizi',
    centre,
    `Corsi ${i}`,
    '>= 5',
  ]);
  const { indicators } = readPlan([sheetFromRows('PIRA 2024', [header, ...rows])], { year: null });
  expect(new Set(indicators.map(({ responsibilityCentre }) => responsibilityCentre.text))).toEqual(
    new Set(['Area Promozione']),
  );
});
