import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const CARD: Rows = [
  ['Obiettivo', 'Ridurre i tempi'],
  ['Indicatore', 'Tempo medio'],
  ['Unità di misura', 'giorni'],
];
const VALUES: Rows = [
  ['Target', 30, 25, 20],
  ['Consuntivo', 31, 24, ''],
];
const TARGETS = 'Tempo medio |  |  | Ridurre i tempi | giorni | 2023 B5 30; 2024 C5 25; 2025 D5 20 | ';

test.each<[string, readonly CellInput[]]>([
  ['numbers', ['', 2023, 2024, 2025]],
  ['texts', ['', '2023', '2024', '2025']],
  ['behind a label', ['Anno', 2023, 2024, 2025]],
])('years in a row of their own over the values of a card: %s', (_, years) => {
  expect(toldOf([sheetFromRows('PIRA 2023', [...CARD, years, ...VALUES])])).toEqual([
    `${TARGETS}B6 31; C6 24`,
  ]);
  expect(toldOf([sheetFromRows('PIRA 2023', [...CARD, years, ...VALUES.slice(0, 1)])])).toEqual([TARGETS]);
});
