import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { accountsOf, sumsOf } from '../../../../src/pira/reading/accounts';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const ROWS: Rows = [
  ['Digitale', 'Imprese', 'n.', 10],
  ['Registro', 'Pratiche', '%', '>= 80%'],
];

describe('a header cut over rows is read whole', () => {
  test.each<[string, Rows]>([
    [
      'at hyphens',
      [
        ['Obiet-', 'Indi-', 'Unità di', 'Target'],
        ['tivo', 'catore', 'misura', '2025'],
      ],
    ],
    [
      'one label on the lower row alone',
      [
        ['Obiettivo', 'Indi-', 'Unità di'],
        ['', 'catore', 'misura', 'Target 2025'],
      ],
    ],
    [
      'between words',
      [
        ['Obiettivo', 'Indicatore di', 'Unità di', 'Valore'],
        ['', 'performance', 'misura', 'atteso 2025'],
      ],
    ],
    [
      'over three rows',
      [
        ['Obiet-', 'Indica-', 'Unità', 'Target'],
        ['tivo', 'tore', 'di mi-', 2025],
        ['', '', 'sura'],
      ],
    ],
    [
      'in capitals',
      [
        ['OBIET-', 'INDICATORE', 'UNITÀ DI', 'VALORE'],
        ['TIVO', 'DI RISULTATO', 'MISURA', 'ATTESO 2025'],
      ],
    ],
  ])('%s', (_, header) => {
    const sheets = [sheetFromRows('Piano', [...header, ...ROWS])];
    const row = header.length + 1;
    expect(toldOf(sheets)).toEqual([
      `Imprese |  |  | Digitale | n. | 2025 D${row} 10 | `,
      `Pratiche |  |  | Registro | % | 2025 D${row + 1} >= 80% | `,
    ]);
    const { total, read, headers } = sumsOf(accountsOf(readPlan(sheets, { year: null }), sheets));
    expect([read, headers]).toEqual([8, total - 8]);
  });
});

test.each<[string, Rows, readonly string[]]>([
  [
    'a dash behind a whole label',
    [
      ['Obiettivo -', 'Indicatore', 'Target 2025'],
      ['Digitale', 'Imprese', 10],
    ],
    ['Imprese |  |  | Digitale |  | 2025 C2 10 | '],
  ],
  [
    'years over their columns',
    [
      ['Obiettivo', 'Indicatore', 2024, '', 2025],
      ['', '', 'Target', 'Consuntivo', 'Target'],
      ['Digitale', 'Imprese', 10, 9, 12],
    ],
    ['Imprese |  |  | Digitale |  | 2024 C3 10; 2025 E3 12 | D3 9'],
  ],
])('%s stays as it is', (_, rows, wanted) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(wanted);
});
