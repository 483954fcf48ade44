import type { CellInput } from './sheet';

export type Rows = readonly (readonly CellInput[])[];

const MISSION_12 = '012 - Regolazione dei mercati';
export const PROGRAMME_12_IN_2024 =
  '004 - Politiche sulla concorrenza, tutela dei consumatori e la normativa tecnica';
export const PROGRAMME_12 =
  '004 - Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori';
const MISSION_16 = '016 - Commercio internazionale ed internazionalizzazione del sistema produttivo';
export const PROGRAMME_16 =
  "005 - Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy";

function card(mission: string, programme: string, title: string): Rows {
  return [
    ['Missione', mission],
    ['Programma di Spesa', programme],
    ['Centro di Responsabilità', 'Area servizi alle imprese'],
    [
      'Obiettivo',
      'Descrizione',
      'Principali Attività/Interventi',
      'Profilo della Performance (BSC)',
      'Portatori di interesse',
      'Risorse finanziarie',
    ],
    [
      title,
      'L’ente vuole essere vicino a chi fa impresa sul territorio',
      'Sportelli, incontri, assistenza telefonica',
      'Processi interni',
      'Imprese, associazioni di categoria',
      '€ 25.000,00',
    ],
    [
      'Indicatore - Algoritmo di calcolo',
      'Descrizione tecnica',
      'Tipologia di indicatore',
      'Unità di misura',
      'Fonte del dato',
      'Target 2024',
      'Target 2025',
      'Target 2026',
    ],
    [
      'N. imprese assistite',
      'Imprese che hanno ricevuto un servizio',
      'Indicatore di realizzazione fisica',
      'Numero',
      'Archivio interno',
      '>= 50',
      '>= 55',
      '>= 60',
    ],
    [
      'N. reclami accolti su n. reclami ricevuti',
      'Misura la qualità dei servizi',
      'Indicatore di risultato',
      'Percentuale',
      'Protocollo',
      '<= 10%',
      '<= 10%',
      '<= 9%',
    ],
    [],
  ];
}

/** Cards: A1 title, A2 premise; first mission in row 3, its indicators in rows 9 and 10; the second from row 12. */
export const CARDS: Rows = [
  ['Piano degli indicatori e dei risultati attesi di bilancio 2024'],
  ['Redatto ai sensi del D.P.C.M. 18 settembre 2012'],
  ...card(MISSION_12, PROGRAMME_12_IN_2024, '1. Tutelare i consumatori'),
  ...card(MISSION_16, PROGRAMME_16, '2. Portare le imprese all’estero'),
];

export const FLAT_TABLE: Rows = [
  ['PIRA 2022'],
  [
    'N.',
    'Obiettivo',
    'Descrizione dell’obiettivo',
    'Attività',
    'Stakeholder',
    'Indicatore',
    'Definizione',
    'Formula',
    'Tipo',
    'U.M.',
    'Fonte',
    'Peso',
    'Target 2022',
    'Target 2023',
    'Target 2024',
    'Risorse',
    'Centro di responsabilità',
    'Programma',
    'Missione',
  ],
  ...(
    [
      ['Ispezioni svolte', 'Visite in azienda', 'N. ispezioni', 'N.', 60, '>= 40', '>= 41', '>= 42'],
      [
        'Controlli con esito',
        'Controlli chiusi nell’anno',
        'Controlli chiusi / controlli avviati',
        '%',
        40,
        '>= 95%',
        '>= 95%',
        '>= 96%',
      ],
    ] as const
  ).map(([name, definition, formula, unit, weight, ...targets]) => [
    1,
    'Vigilare sui prodotti',
    'Più controlli sul territorio',
    'Ispezioni',
    'Consumatori',
    name,
    definition,
    formula,
    'Output',
    unit,
    'Verbali',
    weight,
    ...targets,
    10000,
    'Area vigilanza',
    PROGRAMME_12,
    MISSION_12,
  ]),
];

export const YEARS_IN_A_CELL: Rows = [
  ['PIRA 2015'],
  [
    'Missioni',
    'Programmi',
    'Centri di responsabilità',
    'Obiettivi',
    'Descrizione',
    'Attività',
    'Portatori di interesse',
    'Risorse',
    'Indicatori',
    'Descrizione tecnica',
    'Algoritmo',
    'Tipologia',
    'Unità di misura',
    'Fonte',
    'Target',
  ],
  [
    MISSION_12,
    PROGRAMME_12,
    'Area vigilanza',
    '1. Sostenere le imprese',
    'Aiutare chi comincia',
    'Corsi e tutoraggio',
    'Imprese',
    15000,
    'Imprese coinvolte',
    'Imprese che hanno aderito',
    'N. imprese',
    'Impatto',
    'Numero',
    'Archivio',
    'Anno 2015: >= 2.355\nAnno 2016: >= 2.355\nAnno 2017: >= 2.400',
  ],
  [
    ...Array<string>(8).fill(''),
    'Tempo di pagamento',
    'Giorni dal ricevimento della fattura',
    'Media dei giorni',
    'Risultato',
    'Giorni',
    'Contabilità',
    'Anno 2015: <= 10 gg.\nAnno 2016: <= 10 gg.\nAnno 2017: <= 9 gg.',
  ],
];

/** The cards with some cells changed, by zero-based row and column. */
export function withCells(
  ...changes: readonly (readonly [row: number, column: number, text: string])[]
): Rows {
  return CARDS.map((cells, row) =>
    Array.from({ length: Math.max(cells.length, 8) }, (_, column) => {
      const change = changes.find(([at, of]) => at === row && of === column);
      return change === undefined ? (cells[column] ?? null) : change[2];
    }),
  );
}
