import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

test.each<[string, readonly (readonly CellInput[])[], readonly string[]]>([
  [
    'signs without a label left of the targets',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'U.M.', '', 'Target 2024', 'Consuntivo 2024'],
      ['Servizi', 'Accessi', 'Numero', '>=', '12.000', 12340],
      ['', 'Incassi', '%', '>=', '75%', ''],
      ['', 'Regolamento', 'Sì/No', '=', 'Sì', 'Sì'],
      ['', 'Tempi', 'Giorni', '<=', 30, 28],
    ],
    [
      'Accessi |  |  | Servizi | Numero | 2024 E3 >= 12.000 | F3 12340',
      'Incassi |  |  | Servizi | % | 2024 E4 >= 75% | ',
      'Regolamento |  |  | Servizi | Sì/No | 2024 E5 = Sì | F5 Sì',
      'Tempi |  |  | Servizi | Giorni | 2024 E6 <= 30 | F6 28',
    ],
  ],
  [
    'signs under a label of their own',
    [['PIRA 2024'], ['Indicatore', 'Segno', 'Target 2024'], ['Accessi', '>=', 100], ['Tempi', '<=', 30]],
    ['Accessi |  |  |  |  | 2024 C3 >= 100 | ', 'Tempi |  |  |  |  | 2024 C4 <= 30 | '],
  ],
  [
    'a column of signs for each year, one of them without its sign',
    [
      ['PIRA 2024-2025'],
      ['Indicatore', 'Segno', 'Target 2024', 'Segno', 'Target 2025'],
      ['Accessi', '>=', 100, '>', 120],
      ['Tempi', '<=', 30, '', 25],
      ['Quota', '>=', '50%', '>=', '60%'],
    ],
    [
      'Accessi |  |  |  |  | 2024 C3 >= 100; 2025 E3 > 120 | ',
      'Tempi |  |  |  |  | 2024 C4 <= 30; 2025 E4 25 | ',
      'Quota |  |  |  |  | 2024 C5 >= 50%; 2025 E5 >= 60% | ',
    ],
  ],
  [
    'a column of signs behind the targets of each year',
    [
      ['PIRA 2024-2025'],
      ['Indicatore', 'Target 2024', 'Segno', 'Target 2025', 'Segno'],
      ['Accessi', 100, '>=', 120, '>'],
      ['Tempi', 30, '<=', 25, '<'],
    ],
    [
      'Accessi |  |  |  |  | 2024 B3 >= 100; 2025 D3 > 120 | ',
      'Tempi |  |  |  |  | 2024 B4 <= 30; 2025 D4 < 25 | ',
    ],
  ],
  [
    'one column of signs for all years',
    [
      ['PIRA 2024-2025'],
      ['Indicatore', 'Segno', 'Target 2024', 'Target 2025'],
      ['Accessi', '>=', 100, 120],
      ['Tempi', '<=', 30, 25],
    ],
    [
      'Accessi |  |  |  |  | 2024 C3 >= 100; 2025 D3 >= 120 | ',
      'Tempi |  |  |  |  | 2024 C4 <= 30; 2025 D4 <= 25 | ',
    ],
  ],
  [
    'signs beside targets that print their own, and beside none',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Segno', 'Target 2024', 'Consuntivo 2024'],
      ['Accessi', '>=', '>= 100', 120],
      ['Tempi', '<=', '<= 30', ''],
      ['Quota', '>=', 'n.d.', ''],
      ['Incassi', '>=', 50, ''],
    ],
    [
      'Accessi |  |  |  |  | 2024 C3 >= 100 | D3 120',
      'Tempi |  |  |  |  | 2024 C4 <= 30 | ',
      'Quota |  |  |  |  |  | ',
      'Incassi |  |  |  |  | 2024 C6 >= 50 | ',
    ],
  ],
])('%s', (_, rows, wanted) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(wanted);
});
