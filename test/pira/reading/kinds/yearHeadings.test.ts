import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

const HEADER = ['Indicatore', 'U.M.', 'Target'];
const table = (corsi: string, visite: string): Rows => [
  HEADER,
  ['Corsi', 'n.', corsi],
  ['Visite', 'n.', visite],
];

test.each<[string, Rows, number | null, readonly string[]]>([
  [
    'a year over each of two tables',
    [['ANNO 2024'], ...table('>= 5', '>= 7'), [], ['ANNO 2025'], ...table('>= 6', '>= 8')],
    null,
    [
      'Corsi |  |  |  | n. | 2024 C3 >= 5 | ',
      'Visite |  |  |  | n. | 2024 C4 >= 7 | ',
      'left out: Piano!A7 other-year',
    ],
  ],
  [
    'headings between the year and its table',
    [
      ['ANNO 2024'],
      ['Sezione A'],
      ['Sezione B'],
      ['Sezione C'],
      ...table('>= 5', '>= 7'),
      [],
      ['ANNO 2025'],
      ['Sezione A'],
      ['Sezione B'],
      ['Sezione C'],
      ...table('>= 6', '>= 8'),
    ],
    null,
    [
      'Corsi |  |  |  | n. | 2024 C6 >= 5 | ',
      'Visite |  |  |  | n. | 2024 C7 >= 7 | ',
      'left out: Piano!A13 other-year',
    ],
  ],
  [
    'the later one asked for',
    [['ANNO 2024'], ...table('>= 5', '>= 7'), [], ['ANNO 2025'], ...table('>= 6', '>= 8')],
    2025,
    [
      'Corsi |  |  |  | n. | 2025 C8 >= 6 | ',
      'Visite |  |  |  | n. | 2025 C9 >= 8 | ',
      'left out: Piano!A2 other-year',
    ],
  ],
  [
    'three years in words of documents, a title without a year',
    [
      ['PIRA'],
      ['Programmazione 2024'],
      ...table('>= 5', '>= 7'),
      ['Programmazione 2025'],
      ...table('>= 6', '>= 8'),
      ['Programmazione 2026'],
      ...table('>= 7', '>= 9'),
    ],
    null,
    [
      'Corsi |  |  |  | n. | 2024 C4 >= 5 | ',
      'Visite |  |  |  | n. | 2024 C5 >= 7 | ',
      'left out: Piano!A7 other-year',
      'left out: Piano!A11 other-year',
    ],
  ],
  [
    'a title of the plan names one of them',
    [
      ['Rapporto sui risultati 2024'],
      ['Anno 2023'],
      ...table('>= 5', '>= 7'),
      ['Anno 2024'],
      ...table('>= 6', '>= 8'),
    ],
    null,
    [
      'Corsi |  |  |  | n. | 2024 C8 >= 6 | ',
      'Visite |  |  |  | n. | 2024 C9 >= 8 | ',
      'left out: Piano!A3 other-year',
    ],
  ],
  [
    'year and word in two cells, below the mission of both',
    [
      ['Missione', '012 - Regolazione dei mercati'],
      ['Esercizio', 2025],
      ...table('>= 5', '>= 7'),
      ['Esercizio', 2026],
      ...table('>= 6', '>= 8'),
    ],
    null,
    [
      'Corsi | 012 |  |  | n. | 2025 C4 >= 5 | ',
      'Visite | 012 |  |  | n. | 2025 C5 >= 7 | ',
      'left out: Piano!A7 other-year',
    ],
  ],
  [
    'one year only, between title and table',
    [['PIRA'], ['Anno 2024'], ...table('>= 5', '>= 7'), [], ...table('>= 6', '>= 8')],
    null,
    [
      'Corsi |  |  |  | n. | 2024 C4 >= 5 | ',
      'Visite |  |  |  | n. | 2024 C5 >= 7 | ',
      'Corsi |  |  |  | n. | 2024 C8 >= 6 | ',
      'Visite |  |  |  | n. | 2024 C9 >= 8 | ',
    ],
  ],
  [
    'objectives that speak of other years are no headings of them',
    [
      ['PIRA 2024'],
      ['Obiettivo', '1. Ridurre i tempi rispetto al 2022'],
      ...table('>= 5', '>= 7'),
      ['Obiettivo', '2. Tornare ai corsi del 2019'],
      ...table('>= 6', '>= 8'),
    ],
    null,
    [
      'Corsi |  |  | Ridurre i tempi rispetto al 2022 | n. | 2024 C4 >= 5 | ',
      'Visite |  |  | Ridurre i tempi rispetto al 2022 | n. | 2024 C5 >= 7 | ',
      'Corsi |  |  | Tornare ai corsi del 2019 | n. | 2024 C8 >= 6 | ',
      'Visite |  |  | Tornare ai corsi del 2019 | n. | 2024 C9 >= 8 | ',
    ],
  ],
])('%s', (_, rows, year, wanted) => {
  expect(toldOf([sheetFromRows('Piano', rows)], year)).toEqual(wanted);
});

test.each<[string, readonly CellInput[]]>([
  ['a note', ['Nota', 'da approvare']],
  ['two names', ['Area promozione', 'Servizio estero']],
])('between the year and its table %s is no indicator of the table above', (_, line) => {
  const short = (one: string, other: string): Rows => [
    ['Indicatore', 'Target'],
    ['Corsi', one],
    ['Visite', other],
  ];
  const rows = [['ANNO 2024'], ...short('>= 5', '>= 7'), ['ANNO 2025'], line, ...short('>= 6', '>= 8')];
  expect(toldOf([sheetFromRows('PIRA', rows)])).toEqual([
    'Corsi |  |  |  |  | 2024 B3 >= 5 | ',
    'Visite |  |  |  |  | 2024 B4 >= 7 | ',
    'left out: PIRA!A7 other-year',
  ]);
});
