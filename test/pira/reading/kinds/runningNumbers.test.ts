import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];
const REST = ['Obiettivo', 'Indicatore', 'Target 2024'];

const read = (rows: Rows): readonly string[] =>
  toldOf([sheetFromRows('PIRA 2024', rows)]).map((line) => line.split(' | ').slice(0, 4).join(' | '));

test.each(['Cod.', 'ID', 'N.', 'Codice', 'Rif.'])(
  '«%s» over running numbers is no code of missions',
  (head) => {
    const coded: Rows = [
      [head, 'Missione', 'Programma', ...REST],
      [1, '032 - Servizi istituzionali', '002 - Indirizzo', 'Semplificare', 'Pratiche', '>= 10'],
      [2, '', '', '', 'Tempi', '<= 5'],
      [3, '012 - Regolazione', '004 - Vigilanza', 'Vigilare', 'Ispezioni', '>= 4'],
    ];
    const named: Rows = [
      [head, 'Missione', ...REST],
      [1, 'Competitività', 'Semplificare', 'Pratiche', '>= 10'],
      [2, 'Competitività', 'Semplificare', 'Tempi', '<= 5'],
      [3, 'Regolazione', 'Vigilare', 'Ispezioni', '>= 4'],
    ];
    expect(read(coded)).toEqual([
      'Pratiche | 032 | 002 | Semplificare',
      'Tempi | 032 | 002 | Semplificare',
      'Ispezioni | 012 | 004 | Vigilare',
    ]);
    expect(read(named)).toEqual([
      'Pratiche |  |  | Semplificare',
      'Tempi |  |  | Semplificare',
      'Ispezioni |  |  | Vigilare',
    ]);
  },
);

test.each<[string, Rows, readonly string[]]>([
  [
    'a code printed again with its mission',
    [
      ['Cod.', 'Missione', ...REST],
      ['011', 'Competitività', 'Semplificare', 'Pratiche', '>= 10'],
      ['011', 'Competitività', 'Semplificare', 'Tempi', '<= 5'],
      ['012', 'Regolazione', 'Vigilare', 'Ispezioni', '>= 4'],
    ],
    ['Pratiche | 011 |  | Semplificare', 'Tempi | 011 |  | Semplificare', 'Ispezioni | 012 |  | Vigilare'],
  ],
  [
    'a code in each row, as often as another mission',
    [
      ['Codice', 'Missione', 'Codice', 'Programma', ...REST],
      [11, 'Competitività', 5, 'Promozione', 'Semplificare', 'Pratiche', '>= 10'],
      [12, 'Regolazione', 4, 'Vigilanza', 'Vigilare', 'Ispezioni', '>= 4'],
    ],
    ['Pratiche | 011 | 005 | Semplificare', 'Ispezioni | 012 | 004 | Vigilare'],
  ],
])('%s stays its code', (_, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});
