import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

const MADE_BY_US: CellInput = { value: 'Riclassificazione', text: 'Riclassificazione', format: ';;;@' };

const NO_PLANS: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {
  'an empty sheet': [],
  'a plan that does not apply': [
    ['Piano degli indicatori e dei risultati attesi di bilancio'],
    ["Il piano non si applica a questo ente ai sensi dell'art. 19."],
  ],
  'revenue and expense': [
    ['PREVENTIVO ECONOMICO 2021'],
    ['Voce', 'Preventivo 2021', 'Consuntivo 2020'],
    ['Diritto annuale', '3.200.000,00', '3.150.000,00'],
    ['Totale proventi', '4.300.000,00', '4.200.000,00'],
  ],
  'a list of goods': [
    ['Descrizione', 'Unità di misura', 'Quantità', 'Prezzo'],
    ['Carta A4', 'risme', 100, 3.5],
    ['Toner', 'n.', 10, 55],
  ],
  'an address list': [
    ['Nome', 'Ufficio', 'Telefono'],
    ['Mario Rossi', 'Affari generali', '055 123456'],
  ],
  instructions: [
    ['Istruzioni per la compilazione'],
    ['Inserire nella colonna target il valore atteso (es. >= 5).'],
  ],
  'the official programmes': [
    ['Codice missione', 'Missione', 'Codice programma', 'Programma'],
    ['011', 'Competitività e sviluppo delle imprese', '005', 'Promozione e attuazione'],
    ['012', 'Regolazione dei mercati', '004', 'Vigilanza sui mercati'],
  ],
  'a sheet of our own': [
    [MADE_BY_US],
    ['Indicatore', 'Unità di misura', 'Target 2021'],
    ['Corsi', 'Numero', '>= 5'],
  ],
};

test.each(Object.entries(NO_PLANS))('%s gives no indicator', (_, rows) => {
  const plan = readPlan([sheetFromRows('Foglio', rows)], { year: null });
  expect(plan.indicators).toEqual([]);
  expect(plan.tables).toEqual([]);
});
