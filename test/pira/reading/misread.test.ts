import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import { noticedIn, toldBy } from './layouts/told';

const read = (rows: readonly (readonly CellInput[])[], name = 'Foglio1') =>
  readPlan([sheetFromRows(name, rows)], { year: null });

describe('rows that begin like a label stay rows of their table', () => {
  test.each<[string, CellInput[]]>([
    ['a count of missions', ['N. missioni', '>= 4', '3', 'annullata']],
    ['a count of programmes, a bare number', ['N. programmi', 4, 3]],
    ['interventions', ['Interventi', 12, 10]],
    ['objectives in percent', ['Obiettivi', '100%', '90%']],
  ])('%s', (_, row) => {
    const plan = read([
      ['Indicatore', 'Target 2021', 'Consuntivo 2021', 'Note'],
      ['Obiettivo 1 – Imprese'],
      ['Corsi', '>= 5', 6],
      ['Missione 016 – Commercio internazionale'],
      ['Obiettivo 2 – Estero'],
      row,
    ]);
    expect(toldBy(plan).map(({ name }) => name)).toEqual(['Corsi', row[0]]);
    expect(toldBy(plan)[1]).toMatchObject({ objective: 'Estero', number: 2 });
  });
});

test('a header full of scanning errors is a header still', () => {
  const plan = read([
    ['Obiettlvo', 'Descrizlone', 'Profilo della Perfomance (BSC)', 'Portatori di lnteresse'],
    ['5. Tutelare', 'Controlli sui mercati', 'Processi interni', 'Consumatori'],
    ['lndicatore', 'Unita di Misura', 'Targ et 2021'],
    ['Ispezioni', 'Numero', '>= 12'],
  ]);
  expect(toldBy(plan)).toMatchObject([
    {
      number: 5,
      objective: 'Tutelare',
      about: 'Controlli sui mercati',
      perspective: 'Processi interni',
      stakeholders: 'Consumatori',
      name: 'Ispezioni',
    },
  ]);
});

test('a label for activities and indicators gives the indicators their names', () => {
  const plan = read([
    ['Obiettivo', 'Azione / Indicatore', 'Scadenza'],
    ['Trasparenza', 'Pubblicazione del piano', '30/06/2022'],
  ]);
  expect(toldBy(plan)).toMatchObject([{ objective: 'Trasparenza', name: 'Pubblicazione del piano' }]);
});

test('a row that may hold totals is listed, one that surely does is not', () => {
  const plan = read([
    ['Indicatore', 'Target 2021'],
    ['Corsi', 5],
    ['Totale imprese assistite', 40],
    ['Totale generale', 45],
  ]);
  expect(toldBy(plan).map(({ name }) => name)).toEqual(['Corsi']);
  expect(noticedIn(plan)).toEqual(['unread-cell A3', 'unread-cell B3']);
});
