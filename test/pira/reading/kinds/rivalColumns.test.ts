import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

test.each<[string, Rows, string]>([
  [
    'a target without a year beside that of the next one is the plan’s',
    [
      ['PIRA anno 2024'],
      ['Obiettivo', 'Indicatore', 'Target', 'Risultato al 31/12/2024', 'Valore atteso 2025'],
      ['Servizi', 'Pratiche', '>= 10', 11, '>= 12'],
    ],
    'Pratiche |  |  | Servizi |  | 2024 C3 >= 10; 2025 E3 >= 12 | D3 11',
  ],
  [
    'an objective of the year behind the objective is a target',
    [
      ['Obiettivo', 'Indicatore', 'Unità', 'Obiettivo 2024', 'Consuntivo 2024'],
      ['Servizi', 'Pratiche', 'n.', '>= 10', 12],
    ],
    'Pratiche |  |  | Servizi | n. | 2024 D2 >= 10 | E2 12',
  ],
])('%s', (_, rows, expected) => {
  expect(toldOf([sheetFromRows('Foglio1', rows)])).toContain(expected);
});

test.each(['Totale ente', 'Totale', 'Totale 2024', 'Ente', 'Intera Camera'])(
  'of the values measured by office that of «%s» is the actual',
  (total) => {
    const rows: Rows = [
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024', '', ''],
      ['', '', '', 'Lecco', 'Como', total],
      ['Servizi', 'Pratiche', '>= 10', 4, 7, 11],
    ];
    expect(toldOf([sheetFromRows('Foglio1', rows)])).toEqual([
      'Pratiche |  |  | Servizi |  | 2024 C3 >= 10 | F3 11',
    ]);
  },
);

test('a target without a year beside that of the plan’s own year is read by none of both', () => {
  const rows: Rows = [
    ['PIRA anno 2025'],
    ['Obiettivo', 'Indicatore', 'Target', 'Target 2025'],
    ['Servizi', 'Pratiche', '>= 10', '>= 12'],
  ];
  expect(toldOf([sheetFromRows('Foglio1', rows)])).toEqual([]);
});
