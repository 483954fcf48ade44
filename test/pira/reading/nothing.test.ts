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
  'expense by mission and programme': [
    ['Bilancio per missioni e programmi 2024'],
    ['Missione', 'Programma', 'Cofog', 'Preventivo 2024', 'Previsione 2025'],
    ['011 Competitività', '005', '4.1', 1000, 900],
    ['012 Regolazione', '004', '4.1', 1000, 800],
  ],
  'a register of risks': [
    ['Processo', 'Rischio', 'Misura', 'Responsabile', 'Tempi', 'Stato'],
    ['Appalti', 'Corruzione', 'Rotazione del personale', 'RUP', '31/12/2024', 'In corso'],
    ['Concorsi', 'Favoritismo', 'Commissioni esterne', 'Personale', '30/06/2024', 'Attuata'],
  ],
  'a list of contracts': [
    ['Codice', 'Oggetto', 'Importo', 'Termine'],
    ['CIG1', 'Pulizie', '1.000,00 €', '31/12/2024'],
  ],
  'a list of deadlines': [
    ['Scadenzario 2024'],
    ['Adempimento', 'Scadenza', 'Responsabile'],
    ['Bilancio', '30/04/2024', 'Ragioneria'],
  ],
  'a staff list': [
    ['Nome', 'Cognome', 'Ufficio', 'Categoria', 'Anni di servizio'],
    ['Mario', 'Rossi', 'Affari generali', 'D', 12],
  ],
  'a calendar': [
    ['Attività', 'Gennaio', 'Febbraio', 'Marzo'],
    ['Corso', 'x', null, 'x'],
  ],
  'an invoice': [
    ['Fattura n. 12 del 12/03/2024'],
    ['Descrizione', 'Quantità', 'Prezzo unitario', 'Importo'],
    ['Consulenza', 3, 100, 300],
    ['Totale', null, null, 300],
  ],
  'a league table': [['Classifica'], ['Squadra', 'Punti', 'Partite', 'Risultato'], ['Rossi', 20, 10, '3-1']],
  'a glossary of the plan': [
    ['Termine', 'Definizione'],
    ['Indicatore', 'Grandezza misurata'],
    ['Target', 'Valore atteso'],
    ['Consuntivo', 'Valore misurato'],
  ],
  'counts of objectives and their mean degree': [
    ['Riepilogo per missione'],
    ['Missione', 'Numero obiettivi', 'Numero indicatori', 'Grado di raggiungimento medio'],
    ['011', 3, 10, '95%'],
  ],
  'resources by objective': [
    ['Obiettivo', 'Risorse 2023', 'Risorse 2024'],
    ['Credito', '100,00 €', '200,00 €'],
  ],
  'statistics by year': [
    ['Imprese registrate'],
    ['Settore', '2021', '2022', '2023'],
    ['Agricoltura', 1000, 990, 980],
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
