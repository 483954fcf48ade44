import { sheetFromRows } from '../../../support/sheet';
import type { CellInput, SheetOptions } from '../../../support/sheet';
import { toldOf } from './told';

test.each<[string, readonly (readonly CellInput[])[], readonly string[], SheetOptions?]>([
  [
    'fields as rows, indicators as columns',
    [
      ['PIRA 2024'],
      [],
      ['Missione', '011 - Competitività', '012 - Regolazione'],
      ['Programma', '005 - Promozione', '004 - Vigilanza'],
      ['Obiettivo', 'Digitale', 'Registro'],
      ['Indicatore', 'Imprese', 'Pratiche'],
      ['Unità di misura', 'n.', '%'],
      ['Target 2024', '>= 10', '>= 80%'],
      ['Target 2025', '>= 12', '>= 82%'],
      ['Consuntivo 2024', 11, '79%'],
    ],
    [
      'Imprese | 011 | 005 | Digitale | n. | 2024 B8 >= 10; 2025 B9 >= 12 | B10 11',
      'Pratiche | 012 | 004 | Registro | % | 2024 C8 >= 80%; 2025 C9 >= 82% | C10 79%',
    ],
  ],
  [
    'under labels that number the indicators',
    [
      ['PIRA 2024'],
      ['Campo', 'Indicatore 1', 'Indicatore 2'],
      ['Obiettivo', 'Digitale', 'Registro'],
      ['KPI', 'Imprese', 'Pratiche'],
      ['U.M.', 'n.', '%'],
      ['Target 2024', '>= 10', '>= 80%'],
    ],
    ['Imprese |  |  | Digitale | n. | 2024 B6 >= 10 | ', 'Pratiche |  |  | Registro | % | 2024 C6 >= 80% | '],
  ],
  [
    'an objective merged over its indicators, a label that nobody knows',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Digitale', '', 'Registro'],
      ['Indicatore', 'Imprese', 'Corsi', 'Pratiche'],
      ['Colore della scheda', 'verde', 'verde', 'rosso'],
      ['Target 2024', '>= 10', 5, '>= 80%'],
    ],
    [
      'Imprese |  |  | Digitale |  | 2024 B5 >= 10 | ',
      'Corsi |  |  | Digitale |  | 2024 C5 5 | ',
      'Pratiche |  |  | Registro |  | 2024 D5 >= 80% | ',
    ],
  ],
  [
    'English labels, the objective called by its description',
    [
      ['PIRA 2024'],
      ['Descrizione obiettivo', 'Digitale', 'Registro'],
      ['Indicator', 'Imprese', 'Pratiche'],
      ['Measure unit', 'n.', '%'],
      ['Expected value 2024', '>= 10', '>= 80%'],
      ['Actual value 2024', 11, ''],
    ],
    [
      'Imprese |  |  | Digitale | n. | 2024 B5 >= 10 | B6 11',
      'Pratiche |  |  | Registro | % | 2024 C5 >= 80% | ',
    ],
  ],
  [
    'a word for targets over texts is no target',
    [
      ['PIRA 2024'],
      ['Goal', 'Digitale', 'Registro'],
      ['Indicatore', 'Imprese', 'Pratiche'],
      ['Target 2024', '>= 10', '>= 80%'],
    ],
    ['Imprese |  |  |  |  | 2024 B4 >= 10 | ', 'Pratiche |  |  |  |  | 2024 C4 >= 80% | '],
  ],
  [
    'a word for targets over a number and a text is no target',
    [
      ['PIRA 2024'],
      ['Goal', 9, 'Lavoro dignitoso'],
      ['Indicatore', 'Imprese', 'Pratiche'],
      ['Target 2024', '>= 10', '>= 80%'],
    ],
    ['Imprese |  |  |  |  | 2024 B4 >= 10 | ', 'Pratiche |  |  |  |  | 2024 C4 >= 80% | '],
  ],
  [
    'a target of a further year is one, words or not',
    [
      ['PIRA 2024'],
      ['Indicatore', 'Imprese', 'Pratiche'],
      ['Target 2024', '>= 10', '>= 80%'],
      ['Target 2025', '>= 12', 'in crescita'],
      ['Target III anno', 'avvio del servizio', 'in crescita'],
    ],
    [
      'Imprese |  |  |  |  | 2024 B3 >= 10; 2025 B4 >= 12; 2026 B5 avvio del servizio | ',
      'Pratiche |  |  |  |  | 2024 C3 >= 80%; 2025 C4 in crescita; 2026 C5 in crescita | ',
    ],
  ],
  [
    'goals of another document, dated or not, are none',
    [
      ['PIRA 2024'],
      ['Goal 2030', 9, 'Lavoro dignitoso'],
      ['Traguardo', 'Clima', 'Lavoro'],
      ['Indicatore', 'Imprese', 'Pratiche'],
      ['Target 2024', '>= 10', '>= 80%'],
    ],
    ['Imprese |  |  |  |  | 2024 B5 >= 10 | ', 'Pratiche |  |  |  |  | 2024 C5 >= 80% | '],
  ],
  [
    'two labels a row are cards beside each other',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Digitale', 'Missione', '011'],
      ['Indicatore', 'Imprese', 'Unità di misura', 'n.'],
      ['Target 2024', '>= 10', 'Consuntivo 2024', 12],
    ],
    ['Imprese | 011 |  | Digitale | n. | 2024 B4 >= 10 | D4 12'],
  ],
  [
    'one indicator alone with its values of two years is a card',
    [['PIRA 2024'], ['Obiettivo', 'Digitale'], ['Indicatore', 'Imprese'], ['Target 2024', '>= 10']],
    ['Imprese |  |  | Digitale |  | 2024 B4 >= 10 | '],
  ],
])('%s', (_, rows, wanted, ...[options]) => {
  expect(toldOf([sheetFromRows('Piano', rows, options)])).toEqual(wanted);
});

test('a plan of columns below a block, its units all alike', () => {
  const told = toldOf([
    sheetFromRows('PIRA 2024', [
      ['Missione', '012 - Regolazione dei mercati'],
      ['Programma', '004 - Vigilanza'],
      [],
      ['Obiettivo', 'Digitale', 'Registro', 'Metrologia'],
      ['Indicatore', 'Corsi', 'Pratiche', 'Verifiche'],
      ['Unità di misura', 'n.', 'n.', 'n.'],
      ['Target 2024', 12, 4200, 60],
    ]),
  ]);
  expect(told.map((line) => line.split(' | ')[0])).toEqual(['Corsi', 'Pratiche', 'Verifiche']);
});
