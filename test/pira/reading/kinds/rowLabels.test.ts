import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

test.each<[string, Rows, readonly string[]]>([
  [
    'target and actual value one under the other, the years as numbers',
    [
      ['PIRA 2023-2025'],
      ['Indicatore', 'Grandezza', 2023, 2024, 2025],
      ['Corsi', 'Target', 16, 18, 20],
      ['', 'Consuntivo', 15, '', ''],
      ['', 'Scostamento', -1, '', ''],
      ['Visite', 'Target', '<= 470', '<= 420', '<= 380'],
      ['', 'Consuntivo', 466, '', ''],
      ['', 'Scostamento', -4, '', ''],
    ],
    [
      'Corsi |  |  |  |  | 2023 C3 16; 2024 D3 18; 2025 E3 20 | C4 15',
      'Visite |  |  |  |  | 2023 C6 <= 470; 2024 D6 <= 420; 2025 E6 <= 380 | C7 466',
    ],
  ],
  [
    'the name on each row, one column of values',
    [
      ['Piano degli indicatori 2024'],
      ['Obiettivo', 'Indicatore', 'U.M.', 'Dato', 'Valore'],
      ['Servizi', 'Corsi', 'n.', 'Valore iniziale', 4],
      ['Servizi', 'Corsi', 'n.', 'Valore atteso', '>= 5'],
      ['Servizi', 'Corsi', 'n.', 'Valore conseguito', 6],
      ['Servizi', 'Visite', 'n.', 'Valore iniziale', 7],
      ['Servizi', 'Visite', 'n.', 'Valore atteso', '>= 8'],
      ['Servizi', 'Visite', 'n.', 'Valore conseguito', 9],
    ],
    ['Corsi |  |  | Servizi | n. | 2024 E4 >= 5 | E5 6', 'Visite |  |  | Servizi | n. | 2024 E7 >= 8 | E8 9'],
  ],
  [
    'the labels of the rows without a header, left of the values',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Unità di misura', '', 'Anno 2024', 'Anno 2025'],
      ['Corsi', 'n.', 'Target', '>= 5', '>= 6'],
      ['', '', 'Risultato', 6, ''],
      ['Visite', 'n.', 'Target', '>= 7', '>= 8'],
      ['', '', 'Risultato', 9, ''],
    ],
    [
      'Corsi |  |  |  | n. | 2024 D3 >= 5; 2025 E3 >= 6 | D4 6',
      'Visite |  |  |  | n. | 2024 D5 >= 7; 2025 E5 >= 8 | D6 9',
    ],
  ],
  [
    'the years in the labels of the rows',
    [
      ['Indicatore', 'Tipo di valore', 'Valore'],
      ['Corsi', 'Target 2024', '>= 5'],
      ['', 'Consuntivo 2024', 6],
      ['', 'Target 2025', '>= 7'],
      ['Visite', 'Target 2024', '>= 8'],
      ['', 'Consuntivo 2024', 9],
      ['', 'Target 2025', '>= 10'],
    ],
    [
      'Corsi |  |  |  |  | 2024 C2 >= 5; 2025 C4 >= 7 | C3 6',
      'Visite |  |  |  |  | 2024 C5 >= 8; 2025 C7 >= 10 | C6 9',
    ],
  ],
  [
    'nothing measured yet',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Voce', '2024', '2025'],
      ['Corsi', 'Target', '>= 5', '>= 6'],
      ['', 'Consuntivo', '', ''],
      ['Visite', 'Target', '>= 7', '>= 8'],
      ['', 'Consuntivo', '', ''],
    ],
    [
      'Corsi |  |  |  |  | 2024 C3 >= 5; 2025 D3 >= 6 | ',
      'Visite |  |  |  |  | 2024 C5 >= 7; 2025 D5 >= 8 | ',
    ],
  ],
  [
    'a first and a revised target, one left as it was',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Versione', 'Target 2024', 'Consuntivo 2024'],
      ['Corsi', 'originario', '>= 5', ''],
      ['', 'aggiornato', '>= 4', 6],
      ['Visite', 'originario', '>= 7', ''],
      ['', 'aggiornato', 'invariato', 9],
    ],
    ['Corsi |  |  |  |  | 2024 C4 >= 4 | D4 6', 'Visite |  |  |  |  | 2024 C5 >= 7 | D6 9'],
  ],
  [
    'a column that only looks so: types of values that are none of an indicator',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Natura', 'Target 2024', 'Consuntivo 2024'],
      ['Corsi', 'Risultato', '>= 5', 6],
      ['Visite', 'Risultato', '>= 7', 9],
    ],
    ['Corsi |  |  |  |  | 2024 C3 >= 5 | D3 6', 'Visite |  |  |  |  | 2024 C4 >= 7 | D4 9'],
  ],
  [
    'the only column of indicators, which are called as values are',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Estero', 'Target', '>= 5', 6],
      ['Credito', 'Risultato', '>= 7', 9],
    ],
    ['Target |  |  | Estero |  | 2024 C3 >= 5 | D3 6', 'Risultato |  |  | Credito |  | 2024 C4 >= 7 | D4 9'],
  ],
])('%s', (_, rows, expected) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(expected);
});

test.each<[string, Rows]>([
  [
    'without any column of names',
    [
      ['U.M.', 'Dato', 'Valore'],
      ['n.', 'Valore atteso', '>= 5'],
      ['n.', 'Valore conseguito', 6],
      ['n.', 'Valore atteso', '>= 8'],
      ['n.', 'Valore conseguito', 9],
    ],
  ],
  [
    'without a label of their own or names',
    [
      ['U.M.', '', 'Valore'],
      ['n.', 'Target', '>= 5'],
      ['n.', 'Consuntivo', 6],
      ['n.', 'Target', '>= 8'],
      ['n.', 'Consuntivo', 9],
    ],
  ],
])('rows that say what their values are, %s, are no indicators', (_, rows) => {
  expect(toldOf([sheetFromRows('Piano 2024', rows)])).toEqual(['left out: Piano 2024!A1 no-plan']);
});

test.each(['Valore', '2024', 'Dato 2024'])(
  'what the values are stands left of all labels, under none, before «%s»',
  (label) => {
    const rows: Rows = [
      ['', 'Obiettivo', 'Indicatore', 'U.M.', label],
      ['Target', 'Servizi', 'Corsi', 'n.', '>= 5'],
      ['Consuntivo', 'Servizi', 'Corsi', 'n.', 6],
      ['Target', 'Servizi', 'Visite', 'n.', '>= 8'],
      ['Consuntivo', 'Servizi', 'Visite', 'n.', 9],
    ];
    expect(toldOf([sheetFromRows('Piano 2024', rows)])).toEqual([
      'Corsi |  |  | Servizi | n. | 2024 E2 >= 5 | E3 6',
      'Visite |  |  | Servizi | n. | 2024 E4 >= 8 | E5 9',
    ]);
  },
);
