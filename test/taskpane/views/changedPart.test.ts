import { changedPart } from '../../../src/taskpane/views/findings/changedPart';

test.each([
  [
    'tutela della proprietà industrial',
    'tutela della proprietà industriale',
    ['tutela della proprietà ', 'industrial', 'industriale', ''],
  ],
  ['005', '005 - Sostegno alle imprese', ['005', '', ' - Sostegno alle imprese', '']],
  [
    'amenti per le',
    'approvvigionamenti per le Amministrazioni',
    ['', 'amenti per le', 'approvvigionamenti per le Amministrazioni', ''],
  ],
  [
    'Competitività delle imprese',
    'Competitività e sviluppo delle imprese',
    ['Competitività ', '', 'e sviluppo ', 'delle imprese'],
  ],
  ['entro il 31/12/2020', 'entro il 31/12/2021', ['entro il 31/12/', '2020', '2021', '']],
  [
    'Commercio internazionale e internazionalizzazione',
    'Commercio internazionale ed internazionalizzazione',
    ['…ommercio internazionale ', 'e', 'ed', ' internazionalizzazione'],
  ],
  ['', 'Numero', ['', '', 'Numero', '']],
  ['doppio  spazio', 'doppio spazio', ['doppio ', ' ', '', 'spazio']],
])('%s -> %s', (before, after, [start, removed, added, end]) => {
  expect(changedPart(before, after)).toEqual({ start, removed, added, end });
});

test('of long texts a few letters stand around the change', () => {
  const { start, end } = changedPart(
    `${'parola '.repeat(20)}vecchia${' parola'.repeat(20)}`,
    `${'parola '.repeat(20)}nuova${' parola'.repeat(20)}`,
  );
  expect([start, end]).toEqual(['…la parola parola parola ', ' parola parola parola pa…']);
});
