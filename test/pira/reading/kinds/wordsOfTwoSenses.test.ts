import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { CellInput } from '../../../support/sheet';
import { sheetFromRows } from '../../../support/sheet';
import { toldBy } from '../layouts/told';

/** What is read of the first indicator of a sheet, of some fields. */
function read(rows: readonly (readonly CellInput[])[], ...fields: readonly string[]) {
  const [first] = toldBy(readPlan([sheetFromRows('Piano', [['PIRA 2024'], ...rows])], { year: 2024 }));
  return fields.map((field) => first?.[field]);
}

test.each([
  ['Frequenza di rilevazione', 'trimestrale', 'annuale'],
  ['Periodicità della rilevazione', 'ogni mese', 'ogni trimestre'],
  ['Cadenza di misurazione', 'Semestrale', 'Annuale'],
  ['Frequenza del monitoraggio', 'mensile', 'bimestrale'],
  ['Rilevazione', 'Trimestrale', 'Annuale'],
  ['Misurazione', 'a fine anno', 'ogni 6 mesi'],
])('how often something is measured, %j, is no measured value', (header, often, other) => {
  expect(
    read(
      [
        ['Indicatore', 'U.M.', header, 'Target 2024', 'Consuntivo 2024'],
        ['Imprese assistite', 'Numero', often, '>= 100', 120],
        ['Eventi', 'Numero', other, '>= 10', 12],
      ],
      'targets',
      'actuals',
    ),
  ).toEqual([['2024 D3 >= 100'], ['2024 E3 120']]);
  expect(
    read(
      [
        ['Indicatore', 'U.M.', header, 'Target 2024'],
        ['Imprese assistite', 'Numero', often, '>= 100'],
        ['Eventi', 'Numero', other, '>= 10'],
      ],
      'targets',
      'actuals',
    ),
  ).toEqual([['2024 D3 >= 100'], undefined]);
});

test.each([
  ['più alto è meglio', 'più basso è meglio'],
  ['Crescente', 'Decrescente'],
  ['in aumento', 'in diminuzione'],
  ['Maggiore è, meglio è', 'Minore è, meglio è'],
  ['↑', '↓'],
])('a direction over %j is which way is better, and no office', (more, less) => {
  const rows = (header: string) => [
    ['Indicatore', 'U.M.', header, 'Target 2024'],
    ['Imprese assistite', 'Numero', more, '100'],
    ['Reclami', 'Numero', less, '10'],
  ];
  expect(read(rows('Direzione'), 'centre', 'targets')).toEqual([undefined, ['2024 D3 100']]);
});

test.each([
  'Direttore generale',
  'Area Alta formazione',
  'Ufficio Diretto',
  'Incremento e sviluppo',
  'Staff',
])('a direction over %j is an office', (office) => {
  expect(
    read(
      [
        ['Indicatore', 'U.M.', 'Direzione', 'Target 2024'],
        ['Imprese assistite', 'Numero', office, '100'],
        ['Reclami', 'Numero', 'Segretario generale', '10'],
      ],
      'centre',
    ),
  ).toEqual([office]);
});

test.each([
  ['Valore iniziale', 'Valore finale atteso'],
  ['Situazione di partenza', 'Situazione attesa'],
  ['Dato di partenza', 'Dato finale atteso'],
  ['Situazione iniziale', 'Situazione finale attesa'],
  ['Livello di partenza', 'Livello finale previsto'],
  ['Stato di partenza', 'Stato atteso'],
  ['Valore attuale', 'Valore finale previsto'],
  ['Dato iniziale', 'Risultato finale da raggiungere'],
  ['Condizione di partenza', 'Condizione attesa'],
])('%j is a past value beside %j, which is the target', (base, target) => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'U.M.', base, target],
    ['Servizi', 'Imprese assistite', 'Numero', 90, '100'],
    ['', 'Eventi', 'Numero', 8, '10'],
  ];
  expect(read(rows, 'bases', 'targets', 'actuals')).toEqual([['null D3 90'], ['2024 E3 100'], undefined]);
});

test.each(['Situazione finale', 'Valore finale', 'Livello finale raggiunto'])(
  'what was reached in the end, %j, is still the measured value',
  (header) => {
    const rows = [
      ['Indicatore', 'U.M.', 'Target 2024', header],
      ['Imprese assistite', 'Numero', '>= 100', 120],
      ['Eventi', 'Numero', '>= 10', 12],
    ];
    expect(read(rows, 'targets', 'actuals')).toEqual([['2024 C3 >= 100'], ['2024 D3 120']]);
  },
);

test.each([
  'Risorse €',
  'Risorse (€)',
  'Risorse',
  'Budget €',
  'Stanziamento (euro)',
  'Costo previsto €',
  'Spesa €',
  'Importo in €',
  'Costi (€)',
])('%j under the group of a year is money, and no measured value', (money) => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'U.M.', '2024', '', '2025', ''],
    ['', '', '', 'Target', money, 'Target', money],
    ['Servizi', 'Imprese assistite', 'Numero', '100', 25000, '110', 30000],
    ['Mercati', 'Eventi', 'Numero', '10', 21000, '12', 22000],
  ];
  expect(read(rows, 'targets', 'actuals')).toEqual([['2024 D4 100', '2025 F4 110'], undefined]);
});

test.each([
  ["Risultato dell'indicatore 2024", 'Costo sostenuto 2024'],
  ["Valore dell'indicatore 2024", 'Consuntivo 2024 (€)'],
  ['Consuntivo del KPI', 'Spesa sostenuta'],
  ['Misurazione degli indicatori', 'Importo speso (€)'],
  ['Risultato indicatore', 'Risorse utilizzate €'],
  ['Valore raggiunto', 'Risultato in euro'],
])('%j is the measured value beside the money of %j', (result, money) => {
  for (const name of ['Indicatore', 'Descrizione indicatore', 'KPI']) {
    const rows = [
      ['Obiettivo', name, 'U.M.', 'Target 2024', money, result],
      ['Servizi', 'Imprese assistite', 'Numero', '>= 100', 31000, 120],
      ['Mercati', 'Quota di voucher', '%', '>= 10%', 51000, 0.91],
    ];
    expect(read(rows, 'name', 'targets', 'actuals')).toEqual([
      'Imprese assistite',
      ['2024 D3 >= 100'],
      ['2024 F3 120'],
    ]);
  }
});

test.each([
  ['Target 2024 proposto', 'Target 2024 approvato'],
  ['Target proposto dal dirigente', 'Target approvato'],
  ['Proposta di target', 'Target'],
  ['Target in bozza', 'Target approvato'],
])('of %j and %j the approved one is the target', (proposed, approved) => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'U.M.', proposed, approved],
    ['Servizi', 'Imprese assistite', 'Numero', '>= 90', '>= 100'],
    ['', 'Eventi', 'Numero', '', '>= 10'],
  ];
  expect(read(rows, 'targets')).toEqual([['2024 E3 >= 100']]);
});

test('a proposed target alone is the target', () => {
  const rows = [
    ['Indicatore', 'U.M.', 'Target 2024 proposto'],
    ['Imprese assistite', 'Numero', '>= 100'],
    ['Eventi', 'Numero', '>= 10'],
  ];
  expect(read(rows, 'targets')).toEqual([['2024 C3 >= 100']]);
});

test.each<[string, readonly string[], string]>([
  ['Direzione', ['più alto è meglio', 'più alto è meglio'], 'polarity'],
  ['Direzione', ['più alto è meglio', 'più basso è meglio'], 'polarity'],
  ['Direzione', ['più alto è meglio', 'Studi'], 'responsibilityCentre'],
  ['Direzione', ['', ''], 'responsibilityCentre'],
  ['Rilevazione', ['trimestrale', 'trimestrale'], 'other'],
  ['Rilevazione', ['120', '12'], 'actual'],
])('%s over %j is of the field %s', (header, [one = '', other = ''], field) => {
  const rows = [
    ['Indicatore', header, 'Target 2024'],
    ['Imprese assistite', one, '>= 100'],
    ['Eventi', other, '>= 10'],
  ];
  const [table] = readPlan([sheetFromRows('PIRA 2024', rows)], { year: null }).tables;
  expect(table?.columns.find(({ column }) => column === 1)?.field).toBe(field);
});
