import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';

const PLAN = 'Piano degli indicatori e dei risultati attesi 2024';

/** What a sheet with this title and name tells of its column of actual values. */
function read(title: string, name: string, header = 'Consuntivo') {
  const sheet = sheetFromRows(name, [
    [PLAN],
    [title],
    ['Missione', '011 - Competitività'],
    ['Obiettivo', '1. Crescita'],
    ['Indicatore', 'Unità di misura', 'Target 2024', header],
    ['Imprese assistite', 'Numero', '>= 100', 61],
    ['Eventi', 'Numero', '>= 10', 5],
  ]);
  const plan = readPlan([sheet], { year: null });
  const [result] = evaluatePlan(plan).results;
  return {
    periods: plan.indicators[0]?.interim.map(({ period }) => period),
    status: result?.outcome.status,
    said: plan.observations.filter(({ kind }) => kind === 'unused-column').length,
  };
}

test.each<readonly [title: string, period: string | null, name: string]>([
  ['Monitoraggio PIRA 2024 al 30/06/2024', '2024-06-30', 'Piano'],
  ['Dati al 30 giugno 2024', '2024-06-30', 'Piano'],
  ['Stato di attuazione al 30.09.2024', '2024-09-30', 'Piano'],
  ['Relazione sul I semestre 2024', '2024-06-30', 'Piano'],
  ['Report intermedio', null, 'Piano'],
  ['Verifica infrannuale 2024', null, 'Piano'],
  ['Dati provvisori 2024', null, 'Piano'],
  ['(dati provvisori)', null, 'Piano'],
  ['Nota: dati non definitivi', null, 'Piano'],
  ['Ufficio controllo di gestione', '2024-06-30', 'I semestre 2024'],
  ['Ufficio controllo di gestione', '2024-06-30', 'Monit. 30.06.2024'],
  ['Ufficio controllo di gestione', '2024-09-30', 'Settembre 2024'],
])('below %j the values are of a part of the year', (title, period, name) => {
  expect(read(title, name)).toEqual({ periods: [period], status: 'not-measured', said: 1 });
});

test.each<readonly [title: string, name: string, header: string]>([
  ['Approvato con delibera n. 12 del 30/01/2024', 'Piano', 'Consuntivo'],
  ['Aggiornato al 30/06/2024', 'Piano', 'Consuntivo'],
  ['Variazione del piano approvata dalla Giunta il 15 luglio 2024', 'Piano', 'Consuntivo'],
  ['Monitoraggio al 31/12/2024', 'Piano', 'Consuntivo'],
  ['Relazione annuale 2024', 'Piano', 'Consuntivo'],
  ['Monitoraggio degli obiettivi 2024', 'Piano', 'Consuntivo'],
  ['Ufficio controllo di gestione', 'Monitoraggio 2024', 'Consuntivo'],
  ['Ufficio controllo di gestione', 'Agg. 30.06.2024 approvato', 'Consuntivo'],
  ['Monitoraggio al 30/06/2024', 'Piano', 'Consuntivo finale'],
  ['(1) Dato stimato', 'Piano', 'Consuntivo'],
  ['* dati provvisori', 'Piano', 'Consuntivo'],
  ['a) valori parziali', 'Piano', 'Consuntivo'],
  ['p = dato provvisorio', 'Piano', 'Consuntivo'],
  ['(2) Dato provvisorio', 'Piano', 'Consuntivo (1)'],
  ['Relazione previsionale e programmatica 2024', 'Piano', 'Consuntivo'],
  ['Ufficio controllo di gestione', 'Relazione previsionale 2024', 'Consuntivo'],
])('below %j the actual value of the year is one', (title, name, header) => {
  expect(read(title, name, header)).toEqual({ periods: [], status: 'not-met', said: 0 });
});

test.each<readonly [title: string, columns: readonly string[], status: string]>([
  ['Monitoraggio trimestrale 2024', ['I trim.', 'II trim.'], 'not-met'],
  ['Report mensili 2024', ['Gennaio', 'Febbraio'], 'not-met'],
  ['Monitoraggio trimestrale 2024', ['Valore 2023', 'Note'], 'not-measured'],
  ['Monitoraggio trimestrale al 30/06/2024', ['I trim.', 'II trim.'], 'not-measured'],
  ['Dati provvisori 2024', ['I trim.', 'II trim.'], 'not-measured'],
])('below %j a value beside %j is of the year or not', (title, columns, status) => {
  const sheet = sheetFromRows('Piano', [
    [PLAN],
    [title],
    ['Indicatore', 'Unità di misura', 'Target 2024', ...columns, 'Consuntivo'],
    ['Imprese assistite', 'Numero', '>= 100', 20, 41, 61],
    ['Eventi', 'Numero', '>= 10', 2, 4, 5],
  ]);
  const [result] = evaluatePlan(readPlan([sheet], { year: null })).results;
  expect(result?.outcome.status).toBe(status);
});

test.each(['(1) Dato provvisorio', '* dati provvisori'])(
  '«%s» speaks of the header with its mark',
  (note) => {
    expect(read(note, 'Piano', `Consuntivo ${note.split(' ')[0] ?? ''}`).status).toBe('not-measured');
  },
);

test.each<readonly [string, readonly (readonly string[])[]]>([
  ['one cell', [['Camera di commercio']]],
  ['two cells', [['Ente', 'Camera di commercio']]],
  [
    'two cells, twice',
    [
      ['Ente', 'Camera di commercio'],
      ['Referente', 'Rossi'],
    ],
  ],
])('lines of %s above a title do not hide it', (_, above) => {
  const rows = [
    [PLAN],
    ...above,
    ['Monitoraggio al 30/06/2024'],
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo'],
    ['Crescita', 'Imprese assistite', '>= 100', 61],
  ];
  const [first] = readPlan([sheetFromRows('Piano', rows)], { year: null }).indicators;
  expect(first?.interim.map(({ period }) => period)).toEqual(['2024-06-30']);
});
