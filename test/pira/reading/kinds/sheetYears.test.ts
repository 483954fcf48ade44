import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const old: Rows = [
  ['Indicatore', 'U.M.', 'Target 2023'],
  ['Sportelli', 'n.', '>= 5'],
  ['Incontri', 'n.', '>= 6'],
  ['Pratiche', 'n.', '>= 7'],
];

test.each<[string, string, Rows, number, readonly string[]]>([
  [
    'a newer plan whose sheet names no year',
    'PIRA nuovo',
    [
      ['Indicatore', 'U.M.', 'Target 2024'],
      ['Sportelli', 'n.', '>= 8'],
    ],
    2024,
    ['Sportelli |  |  |  | n. | 2024 C2 >= 8 | ', 'left out: PIRA 2023!A1 other-year'],
  ],
  [
    'a newer plan of three years whose sheet names none',
    'Foglio2',
    [
      ['Indicatore', 'U.M.', 'Target', '', ''],
      ['', '', 2024, 2025, 2026],
      ['Sportelli', 'n.', '>= 8', '>= 9', '>= 10'],
    ],
    2024,
    [
      'Sportelli |  |  |  | n. | 2024 C3 >= 8; 2025 D3 >= 9; 2026 E3 >= 10 | ',
      'left out: PIRA 2023!A1 other-year',
    ],
  ],
  [
    'newer cards on a sheet that names no year',
    'Schede',
    [
      ['Obiettivo', 'Servizi'],
      ['Indicatore', 'Sportelli'],
      ['Unità di misura', 'n.'],
      ['Target 2024', '>= 8'],
    ],
    2024,
    ['Sportelli |  |  | Servizi | n. | 2024 B4 >= 8 | ', 'left out: PIRA 2023!A1 other-year'],
  ],
  [
    'an old year left in a header is that of the plan, as the other sheets tell it',
    'Seconda parte',
    [
      ['Indicatore', 'U.M.', 'Target 2022'],
      ['Reclami', 'n.', '<= 8'],
    ],
    2023,
    [
      'Sportelli |  |  |  | n. | 2023 C2 >= 5 | ',
      'Incontri |  |  |  | n. | 2023 C3 >= 6 | ',
      'Pratiche |  |  |  | n. | 2023 C4 >= 7 | ',
      'Reclami |  |  |  | n. | 2023 C2 <= 8 | ',
    ],
  ],
  [
    'of two plans of several years the one of the year asked for, although the older has targets for it',
    'PIRA 2024',
    [
      ['Indicatore', 'U.M.', 'Target 2024', 'Target 2025'],
      ['Sportelli', 'n.', '>= 8', '>= 9'],
    ],
    2024,
    ['Sportelli |  |  |  | n. | 2024 C2 >= 8; 2025 D2 >= 9 | ', 'left out: PIRA 2023!A1 other-year'],
  ],
])('%s', (_, name, rows, year, wanted) => {
  const several = old.map((row, i) => [...row, i === 0 ? 'Target 2024' : '>= 1']);
  const sheets = [
    sheetFromRows('PIRA 2023', name === 'PIRA 2024' ? several : old),
    sheetFromRows(name, rows),
  ];
  expect(toldOf(sheets, year)).toEqual(wanted);
});

test('where no plan of the year asked for is there, one of several years stays by its targets of that year', () => {
  const rows = [
    ['Indicatore', 'Target 2023', 'Target 2024'],
    ['Sportelli', '>= 8', '>= 9'],
  ];
  expect(toldOf([sheetFromRows('PIRA 2023', rows)], 2024)).toEqual([
    'Sportelli |  |  |  |  | 2023 B2 >= 8; 2024 C2 >= 9 | ',
  ]);
});

test.each(['PIAO 2024', 'PEG 2024', 'Piano integrato 2024-2026', 'Cruscotto - esercizio 2024'])(
  'the heading «%s» tells the year',
  (heading) => {
    const rows = [[heading], ['Obiettivo', 'Indicatore', 'Target'], ['Servizi', 'Pratiche', '>= 8']];
    expect(toldOf([sheetFromRows('Foglio1', rows)])).toEqual([
      'Pratiche |  |  | Servizi |  | 2024 C3 >= 8 | ',
    ]);
  },
);
