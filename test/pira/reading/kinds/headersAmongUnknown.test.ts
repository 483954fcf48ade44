import type { CellInput } from '../../../support/sheet';
import { sheetFromRows } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

/** Labels of a plan head its rows, whatever else stands beside them or however they are numbered or mistyped. */
test.each<[string, Rows, readonly string[]]>([
  [
    'shares of three sectors, an indicator of results',
    [
      ['OBIETTIVI', 'INDICATORE DI RISULTATO', 'UM', 'TARGET ANNO 2024', 'SETTORE I', 'TECNICO', 'FINANZE'],
      ['Vigilare', 'Controlli svolti', 'Numero', 'minimo 40', '50%', '20%', '30%'],
    ],
    ['Controlli svolti |  |  | Vigilare | Numero | 2024 D2 minimo 40 | '],
  ],
  [
    'marks of five members, an indicator of performance',
    [
      [
        'Obiettivo',
        'Indicatore di performance',
        'Valore atteso 2024',
        'Monteverde',
        'Ripalta',
        'Sele',
        'Osco',
        'Unione',
      ],
      ['Vigilare', 'Controlli svolti', '>= 40', 'x', '', 'x', '', 'x'],
      ['Tutelare', 'Sentieri aperti', '>= 12', '', 'x', '', 'x', ''],
    ],
    [
      'Controlli svolti |  |  | Vigilare |  | 2024 C2 >= 40 | ',
      'Sentieri aperti |  |  | Tutelare |  | 2024 C3 >= 12 | ',
    ],
  ],
  [
    'the header of an objective numbered like it',
    [
      ['Missione', '012 - Regolazione dei mercati'],
      ['Obiettivo 2', 'Descrizione', 'Principali attività', 'Portatori di interesse'],
      ['Vigilare', 'Più controlli', 'Visite', 'Imprese'],
      ['Indicatore', 'Unità di misura', 'Target 2024'],
      ['Controlli svolti', 'Numero', '>= 40'],
    ],
    ['Controlli svolti | 012 |  | Vigilare | Numero | 2024 C5 >= 40 | '],
  ],
  [
    'a label with two letters swapped, over columns of indicators',
    [
      ['PIRA 2024'],
      ['Obiettivo', 'Vigilare', 'Tutelare'],
      ['Indicatore', 'Controlli svolti', 'Sentieri aperti'],
      ['Untià di misura', 'Numero', 'km'],
      ['Targte 2024', '>= 40', '>= 12'],
    ],
    [
      'Controlli svolti |  |  | Vigilare | Numero | 2024 B5 >= 40 | ',
      'Sentieri aperti |  |  | Tutelare | km | 2024 C5 >= 12 | ',
    ],
  ],
  [
    'an export with the names of its fields',
    [
      ['COD_OBIETTIVO', 'DES_OBIETTIVO', 'COD_INDICATORE', 'DES_INDICATORE', 'UNITA_MISURA', 'VALORE_ATTESO'],
      ['OB_7', 'Vigilare', 'I_71', 'Controlli svolti', 'Numero', '>= 40'],
      ['OB_7', 'Vigilare', 'I_72', 'Verbali chiusi', '%', '>= 80%'],
    ],
    [
      'Controlli svolti |  |  | Vigilare | Numero | null F2 >= 40 | ',
      'Verbali chiusi |  |  | Vigilare | % | null F3 >= 80% | ',
    ],
  ],
  [
    'an export that names the field behind its thing, and who changed it',
    [
      ['Obiettivo_titolo', 'Indicatore_id', 'Indicatore_titolo', 'Target 2024', 'Utente'],
      ['Vigilare', 'KPI_71', 'Controlli svolti', '>= 40', 'mrossi'],
      ['Vigilare', 'KPI_72', 'Verbali chiusi', '>= 80%', 'mrossi'],
    ],
    [
      'Controlli svolti |  |  | Vigilare |  | 2024 D2 >= 40 | ',
      'Verbali chiusi |  |  | Vigilare |  | 2024 D3 >= 80% | ',
    ],
  ],
  [
    'two descriptions, each behind the codes of what it names',
    [
      ['Obiettivo', 'Descrizione', 'Cod. indicatore', 'Descrizione', 'U.M.', 'Target 2024'],
      ['OB001', 'Vigilare', 'IND010', 'Controlli svolti', 'Numero', '>= 40'],
      ['OB001', 'Vigilare', 'IND011', 'Verbali chiusi', '%', '>= 80%'],
      ['OB002', 'Tutelare', 'IND020', 'Sentieri aperti', 'km', '>= 12'],
    ],
    [
      'Controlli svolti |  |  | Vigilare | Numero | 2024 F2 >= 40 | ',
      'Verbali chiusi |  |  | Vigilare | % | 2024 F3 >= 80% | ',
      'Sentieri aperti |  |  | Tutelare | km | 2024 F4 >= 12 | ',
    ],
  ],
  [
    'the end of the year as a word',
    [
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Dato a fine anno', 'Sorgente dati'],
      ['Vigilare', 'Controlli svolti', '>= 40', 44, 'Registro'],
    ],
    ['Controlli svolti |  |  | Vigilare |  | 2024 C2 >= 40 | D2 44'],
  ],
])('%s', (_, rows, expected) => {
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual(expected);
});
