import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

test.each<readonly [string, Rows]>([
  [
    'words over words',
    [
      ['Pianta', 'Fiore', 'Foglia'],
      ['Rosa', 'Rosso', 'Verde'],
      ['Giglio', 'Bianco', 'Verde'],
    ],
  ],
  [
    'words over figures',
    [
      ['Sala', 'Capienza', 'Piano'],
      ['Verde', 40, 2],
      ['Rossa', 30, 1],
    ],
  ],
])('%s beside a plan are another table, and it is told', (_, other) => {
  const plan: Rows = [
    ['Indicatore', 'Target 2024', ''],
    ['Corsi', '>= 5', ''],
    ['Visite', '>= 6', ''],
  ];
  const rows = plan.map((row, at) => [...row, ...(other[at] ?? [])]);
  expect(toldOf([sheetFromRows('PIRA 2024', rows)])).toEqual([
    'Corsi |  |  |  |  | 2024 B2 >= 5 | ',
    'Visite |  |  |  |  | 2024 B3 >= 6 | ',
    'left out: PIRA 2024!D1 other-table',
  ]);
});
