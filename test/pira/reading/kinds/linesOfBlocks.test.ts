import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const HEADER = ['INDICATORE', 'TIPOLOGIA', 'UNITÀ DI MISURA', 'VALORE TARGET 2024'];
const told = (rows: Rows) =>
  toldOf([sheetFromRows('PIRA', [['PIRA 2024'], ...rows])]).map((one) => one.replace(/ D\d+ /, ' '));

const block = (lines: Rows, objective: string, name: string): Rows => [
  ['Missione', '011 - Competitività'],
  ...lines,
  ['Programma', '005 - Promozione'],
  ['Obiettivo', objective],
  HEADER,
  [name, 'Output', 'n.', '>= 5'],
];

const READ = [
  'Eventi | 011 | 005 | Turismo | n. | 2024 >= 5 | ',
  'Corsi | 011 | 005 | Scuola | n. | 2024 >= 5 | ',
];

test.each<[string, Rows]>([
  [
    'two',
    [
      ['Divisione COFOG', '4 - Affari economici'],
      ['Gruppo COFOG', '4.1 - Affari generali'],
    ],
  ],
  ['one', [['Indirizzo strategico', 'Un territorio attrattivo']]],
  [
    'three',
    [
      ['Codice bilancio', 'U.1.03'],
      ['Colore', 'verde'],
      ['Presidio', 'Staff'],
    ],
  ],
  [
    'numbers',
    [
      ['Stanziamento', 25000],
      ['Durata', '12 mesi'],
    ],
  ],
])('labels of the office’s own among those of a block are no indicators: %s', (_, lines) => {
  const first = block(lines, 'Turismo', 'Eventi');
  const second = block(lines, 'Scuola', 'Corsi');
  expect(told([...first, [null], ...second])).toEqual(READ);
  expect(told([...first, ...second])).toEqual(READ);
});

test.each<[string, readonly CellInput[], readonly string[]]>([
  ['with its type', ['Sportelli', 'Output'], ['Sportelli | 012 |  |  |  |  | ']],
  ['with its target', ['Sportelli', null, null, '>= 3'], ['Sportelli | 012 |  |  |  | 2024 >= 3 | ']],
])('a row between two missions of a table stays an indicator: %s', (_, row, read) => {
  expect(
    told([
      HEADER,
      ['Missione', '011 - Competitività'],
      ['Eventi', 'Output', 'n.', '>= 5'],
      ['Missione', '012 - Regolazione'],
      row,
      ['Missione', '032 - Servizi'],
      ['Corsi', 'Output', 'n.', '>= 5'],
    ]).filter((one) => one.startsWith('Sportelli')),
  ).toEqual(read);
});
