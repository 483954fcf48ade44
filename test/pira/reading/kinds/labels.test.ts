import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

test.each<[string, readonly (readonly CellInput[])[], readonly string[]]>([
  [
    'a target for each of two structures that begin alike',
    [
      ['PIRA 2024'],
      ['Indicatore', 'U.M.', 'Target 2024 Camera', 'Target 2024 Azienda speciale'],
      ['Corsi', 'n.', '>= 5', '>= 6'],
      ['Eventi', 'n.', '>= 7', '>= 8'],
    ],
    ['Corsi |  |  |  | n. |  | ', 'Eventi |  |  |  | n. |  | '],
  ],
  [
    'a target for each of two structures that end alike',
    [
      ['PIRA 2024'],
      ['Indicatore', 'U.M.', 'Ufficio Studi - Target 2024', 'Ufficio Estero - Target 2024'],
      ['Corsi', 'n.', '>= 5', '>= 6'],
      ['Eventi', 'n.', '>= 7', '>= 8'],
    ],
    ['Corsi |  |  |  | n. |  | ', 'Eventi |  |  |  | n. |  | '],
  ],
  [
    'limits of three years under labels of which only the year is known',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Indicatore', 'U.M.', 'Liv. 2024', 'Liv. 2025', 'Liv. 2026'],
      ['Servizi', 'Corsi', 'n.', '>= 5', '>= 6', '>= 7'],
      ['Servizi', 'Tempi', 'gg', '<= 9', '<= 8', '<= 7'],
    ],
    [
      'Corsi |  |  | Servizi | n. | 2024 D3 >= 5; 2025 E3 >= 6; 2026 F3 >= 7 | ',
      'Tempi |  |  | Servizi | gg | 2024 D4 <= 9; 2025 E4 <= 8; 2026 F4 <= 7 | ',
    ],
  ],
  [
    'limits under two labels without a year cannot be told apart',
    [
      ['PIRA 2024'],
      ['Indicatore', 'U.M.', 'Liv. A', 'Liv. B'],
      ['Corsi', 'n.', '>= 5', '>= 6'],
      ['Tempi', 'gg', '<= 9', '<= 8'],
    ],
    ['Corsi |  |  |  | n. |  | ', 'Tempi |  |  |  | gg |  | '],
  ],
  [
    'a card with labels that nobody knows among its own',
    [
      ['PIRA 2024'],
      ['Missione', '011 - Competitività'],
      ['Progr.', '005 - Promozione'],
      ['Obiettivo', 'Digitale'],
      ['Colore della scheda', 'verde'],
      ['Descrizione indicatore', 'Imprese'],
      ['Target 2024', '>= 10'],
      ['Consuntivo 2024', 12],
    ],
    ['Imprese | 011 | 005 | Digitale |  | 2024 B7 >= 10 | B8 12'],
  ],
  [
    'another word for the target of each year',
    [
      ['PIRA 2024-2026'],
      ['Indicatore', 'U.M.', 'Target 2024', 'Valore atteso 2025', 'Previsione 2026'],
      ['Corsi', 'n.', '>= 5', '>= 6', '>= 7'],
    ],
    ['Corsi |  |  |  | n. | 2024 C3 >= 5; 2025 D3 >= 6; 2026 E3 >= 7 | '],
  ],
  [
    'a forecast of spending beside the target',
    [['PIRA 2024'], ['Indicatore', 'U.M.', 'Target 2024', 'Previsione 2025'], ['Corsi', 'n.', '>= 5', 12000]],
    ['Corsi |  |  |  | n. | 2024 C3 >= 5 | '],
  ],
  [
    'codes of missions and programmes left of their names',
    [
      ['PIRA 2024'],
      ['Codice', 'Miss.', 'Codice', 'Progr.', 'Obiettivo', 'Indicatore', 'Target 2024'],
      ['012', 'Regolazione dei mercati', '004', 'Vigilanza sui mercati', 'Servizi', 'Corsi', '>= 5'],
    ],
    ['Corsi | 012 | 004 | Servizi |  | 2024 G3 >= 5 | '],
  ],
  [
    'names under a description, targets under labels of which only the year is known',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Descr. indicatore', 'U.M.', 'Liv. 2024', 'Liv. 2025'],
      ['Servizi', 'Corsi', 'n.', '>= 5', '>= 6'],
    ],
    ['Corsi |  |  | Servizi | n. | 2024 D3 >= 5; 2025 E3 >= 6 | '],
  ],
  [
    'codes of one merged mission above the title of another table',
    [
      ['PIRA 2024'],
      ['Codice', 'Missione', 'Indicatore', 'U.M.', 'Target 2024'],
      ['011', 'Competitività', 'Corsi', 'n.', '>= 5'],
      ['', '', 'Eventi', 'n.', '>= 6'],
      [],
      ['Risorse'],
      ['Conto', 'Descrizione', 'Preventivo 2024'],
      ['325001', 'Spese postali', 12000],
      ['325010', 'Manutenzioni', 30000],
    ],
    [
      'Corsi | 011 |  |  | n. | 2024 E3 >= 5 | ',
      'Eventi | 011 |  |  | n. | 2024 E4 >= 6 | ',
      'left out: Piano!A6 other-table',
    ],
  ],
  [
    'units under a label that only speaks of a measure, names under a description',
    [
      ['PIRA 2024'],
      ['Descrizione indicatore', 'Fonte', 'Target 2024', 'Unta di misura'],
      ['Corsi', 'Protocollo', '>= 5', 'N.'],
      ['Costi', 'Bilancio', '<= 900', 'Euro'],
    ],
    ['Corsi |  |  |  | N. | 2024 C3 >= 5 | ', 'Costi |  |  |  | Euro | 2024 C4 <= 900 | '],
  ],
  [
    'English labels',
    [
      ['PIRA 2024'],
      [
        'Strategic objective',
        'Performance indicator',
        'Unit of measure',
        'Data source',
        'Expected value 2024',
        'Result 2024',
      ],
      ['Digitale', 'Imprese', 'n.', 'CRM', '>= 10', 11],
    ],
    ['Imprese |  |  | Digitale | n. | 2024 E3 >= 10 | F3 11'],
  ],
])('%s', (_, rows, wanted) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(wanted);
});
