import { sheetFromRows } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';

test.each<readonly (readonly [string, string | number])[]>([
  [
    ['Obiettivo n.', 1],
    ['Titolo', 'Trasporto puntuale'],
  ],
  [
    ['Obiettivo n.', '1'],
    ['Obiettivo', 'Trasporto puntuale'],
  ],
  [
    ['N. obiettivo', 1],
    ['Denominazione', 'Trasporto puntuale'],
  ],
  [
    ['Codice obiettivo', 'OB1'],
    ['Titolo', 'Trasporto puntuale'],
  ],
  [
    ['Obiettivo n.', 1],
    ['Titolo obiettivo', 'Trasporto puntuale'],
  ],
  [
    ['Titolo obiettivo', 'Trasporto puntuale'],
    ['Obiettivo n.', 1],
  ],
])('a card with the number of its objective and its title apart: %j %j', (...head) => {
  const card = [
    ...head,
    ['Responsabile', 'Settore Scuola'],
    ['Indicatore 1', 'Corse in ritardo'],
    ['Valore atteso 2024', '<= 8%'],
    ['Indicatore 2', 'Affidamento del servizio'],
    ['Valore atteso 2024', 'entro il 30/06/2024'],
  ] as const;
  const plan = readPlan([sheetFromRows('Schede', [['Schede 2024'], ...card])], { year: null });
  expect(plan.indicators.map(({ name }) => name.text)).toEqual([
    'Corse in ritardo',
    'Affidamento del servizio',
  ]);
  expect(plan.objectives.map(({ title, number }) => `${String(number)} ${title.text}`)).toEqual([
    '1 Trasporto puntuale',
  ]);
});
