import { labelReader } from '../../../src/pira/reading/lines/labelReader';

const { exact, lenient } = labelReader();

test.each([
  ['Target 2021', ['target'], [2021]],
  ['2021 Target', ['target'], [2021]],
  ['Valore obiettivo (2022)', ['target'], [2022]],
  ['Target 2021-2023', ['target'], [2021, 2022, 2023]],
  ['Consuntivo al 31/12/2021', ['actual'], [2021]],
  ['Valore rilevato al 30/06/2021', ['interim'], [2021]],
  ['Anno 2021', [], [2021]],
  ['Target\nanno\n2021', ['target'], [2021]],
  ['T A R G E T', ['target'], []],
  ['UNITA’ DI MISURA', ['unit'], []],
  ['Unità di mi-\nsura', ['unit'], []],
  ['Indicatore - Algoritmo di Calcolo', ['name'], []],
  ['Indicatore - Algoritmo di Calcolo Descrizione Tecnica', ['name', 'description'], []],
  ['Ob. strategico', ['objective'], []],
  ['Ob.vo operativo', ['objective'], []],
  ['Cod. ind.', ['indicatorCode'], []],
  ['Descr. indicatore', ['description'], []],
  ['Target annuo', ['target'], []],
  ['Target 24', ['target'], [2024]],
  ['Consuntivo 23', ['actual'], [2023]],
  ['Target 5', ['target'], []],
  ['Indicatore 24', ['name'], []],
  ['Target 2024 25', ['target'], [2024]],
  ['Valore del risultato atteso dell indicatore per il periodo di riferimento', ['value', 'target'], []],
  ['Risultato da raggiungere', ['target'], []],
  ['Performance attesa', ['target'], []],
  ['Valore al 31/12/2021', ['value'], [2021]],
  ['Consuntivo al 31/12', ['actual'], []],
  ['Esito finale', ['outcome'], []],
  ['Cause dello scostamento', ['notes'], []],
  ['Fonte di verifica', ['source'], []],
  ['Unità di mis.', ['unit'], []],
  ['Dirigente responsabile', ['office'], []],
  ['one Tecnica Tipologia di Indicatore Unità di Misura', ['type', 'unit'], []],
])('%j is a label', (text, roles, years) => {
  expect(exact(text)).toMatchObject({ roles, years });
});

test.each([
  ['lndicatore', ['name']],
  ['Unita di misvra', ['unit']],
  ['Tipologia di Indi', ['type']],
  ['Tarqet 2021', ['target']],
  ['Obiettlvo', ['objective']],
  ['Profilo della Perfomance (BSC)', ['perspective']],
  ['Portatori di lnteresse', ['stakeholders']],
  ['Prograrnma', ['programme']],
  ['F0nte del Dat0', ['source']],
])('%j is a misspelt or cut label', (text, roles) => {
  expect(lenient(text)).toMatchObject({ roles });
});

test.each([
  'Piano degli Indicatori dei Risultati Attesi di Bilancio P.I.R.A.',
  'entro il 31/12/2021',
  'Numero di riunioni con i dipendenti',
  'Realizzazione della giornata della trasparenza e del piano',
  'Percentuale',
  'Indicatore e unità di misura e fonte e tipologia e note e peso',
  'Missione 11',
  '>= 5',
  '',
])('%j is no label', (text) => {
  expect(exact(text)).toBeNull();
});

test.each([
  ['Target primo anno', 0],
  ['Target 2° anno', 1],
  ['III anno', 2],
  ['Target anno n+1', 1],
])('%j counts years', (text, ordinal) => {
  expect(exact(text)?.ordinal).toBe(ordinal);
});
