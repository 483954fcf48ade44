import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { noticedIn } from '../layouts/told';

type Rows = readonly (readonly CellInput[])[];

test.each<[string, Rows, { readonly year: number; readonly noticed: readonly string[] }]>([
  [
    'groups of two years, the later one not measured yet',
    [
      ['Indicatore', '2024', '', '2025', ''],
      ['', 'Target', 'Consuntivo', 'Target', 'Consuntivo'],
      ['Corsi', '>= 5', 6, '>= 7', ''],
      ['Visite', '>= 8', 9, '>= 10', ''],
    ],
    { year: 2025, noticed: ['doubted-year D1'] },
  ],
  [
    'columns of two years, the later one not measured yet',
    [
      ['Indicatore', 'Target 2024', 'Risultato 2024', 'Target 2025', 'Risultato 2025'],
      ['Corsi', '>= 5', 6, '>= 7', ''],
      ['Visite', '>= 8', 9, '>= 10', ''],
    ],
    { year: 2025, noticed: ['doubted-year D1'] },
  ],
  [
    'three years, the first one measured',
    [
      ['Indicatore', 'Target 2024', 'Cons. 2024', 'Target 2025', 'Cons. 2025', 'Target 2026', 'Cons. 2026'],
      ['Corsi', '>= 5', 6, '>= 7', '', '>= 8', ''],
    ],
    { year: 2025, noticed: ['doubted-year D1'] },
  ],
  [
    'a title that tells the year',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Target 2024', 'Consuntivo 2024', 'Target 2025', 'Consuntivo 2025'],
      ['Corsi', '>= 5', 6, '>= 7', ''],
    ],
    { year: 2024, noticed: [] },
  ],
  [
    'both years measured',
    [
      ['Indicatore', 'Target 2024', 'Consuntivo 2024', 'Target 2025', 'Consuntivo 2025'],
      ['Corsi', '>= 5', 6, '>= 7', 8],
    ],
    { year: 2025, noticed: [] },
  ],
  [
    'only the first year has a place for what is measured',
    [
      ['Indicatore', 'Target 2024', 'Consuntivo 2024', 'Target 2025', 'Target 2026'],
      ['Corsi', '>= 5', 6, '>= 7', '>= 8'],
    ],
    { year: 2024, noticed: [] },
  ],
  [
    'nothing measured yet',
    [
      ['Indicatore', 'Target 2024', 'Consuntivo 2024', 'Target 2025', 'Consuntivo 2025'],
      ['Corsi', '>= 5', '', '>= 7', ''],
    ],
    { year: 2024, noticed: [] },
  ],
])('%s', (_, rows, expected) => {
  const plan = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect({ year: plan.year, noticed: noticedIn(plan) }).toEqual(expected);
});

test('the year asked for is no question', () => {
  const rows = [
    ['Indicatore', 'Target 2024', 'Consuntivo 2024', 'Target 2025', 'Consuntivo 2025'],
    ['Corsi', '>= 5', 6, '>= 7', ''],
  ];
  expect(noticedIn(readPlan([sheetFromRows('Piano', rows)], { year: 2024 }))).toEqual([]);
});
