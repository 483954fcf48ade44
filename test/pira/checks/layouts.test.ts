import { findings } from '../../../src/pira/checks';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { addressOf } from '../../support/plan';
import { sheetFromRows, type CellInput } from '../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const MISSION_12 = '012 - Regolazione dei mercati';
const PROGRAMME_12 =
  '004 - Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori';
const MISSION_16 = '016 - Commercio internazionale ed internazionalizzazione del sistema produttivo';
const PROGRAMME_16 = "005 - Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy";

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
const CARDS: Rows = [
  ['Piano degli indicatori e dei risultati attesi di bilancio 2024'],
  ['Redatto ai sensi del D.P.C.M. 18 settembre 2012'],
  ...card(MISSION_12, PROGRAMME_12, '1. Tutelare i consumatori'),
  ...card(MISSION_16, PROGRAMME_16, '2. Portare le imprese all’estero'),
];

const FLAT: Rows = [
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

const YEARS_IN_A_CELL: Rows = [
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

function found(rows: Rows): readonly string[] {
  const sheet = sheetFromRows('Piano', rows);
  const plan = readPlan([sheet], { year: null });
  return findings(plan, evaluatePlan(plan), [sheet]).map(({ rule, place }) => `${rule} ${addressOf(place)}`);
}

test.each([
  ['cards', CARDS, 4],
  ['a flat list', FLAT, 2],
  ['years in one cell', YEARS_IN_A_CELL, 2],
])('%s without a defect', (_, rows, indicators) => {
  expect(readPlan([sheetFromRows('Piano', rows)], { year: null }).indicators).toHaveLength(indicators);
  expect(found(rows)).toEqual([]);
});

/** The cards with some cells changed, by zero-based row and column. */
function changed(...changes: readonly (readonly [row: number, column: number, text: string])[]): Rows {
  return CARDS.map((cells, row) =>
    Array.from({ length: Math.max(cells.length, 8) }, (_, column) => {
      const change = changes.find(([at, of]) => at === row && of === column);
      return change === undefined ? (cells[column] ?? null) : change[2];
    }),
  );
}

const defects: readonly [string, Rows, readonly string[]][] = [
  ['a mission misspelt', changed([2, 1, '012 - Regolazione del mercati']), ['unofficial-name B3']],
  ['a programme cut at its end', changed([3, 1, PROGRAMME_12.slice(0, -12)]), ['truncated-name B4']],
  [
    'a programme of another code',
    changed([3, 1, PROGRAMME_16.replace('005', '004')]),
    ['name-of-another-code B4'],
  ],
  ['a programme without code', changed([3, 1, PROGRAMME_12.slice(6)]), ['missing-code B4']],
  ['a code without name', changed([12, 1, '005']), ['code-without-name B13']],
  ['a stale header', changed([16, 5, 'Target 2023']), ['stale-year F17']],
  ['no name', changed([8, 0, '']), ['missing-name A9']],
  ['no unit', changed([8, 3, '']), ['missing-unit D9']],
  ['no source', changed([9, 4, '']), ['missing-source E10']],
  ['no target for the year', changed([8, 5, '']), ['missing-target F9']],
  ['a target in words', changed([8, 5, 'miglioramento del servizio']), ['unreadable-target F9']],
  ['a bare number under a percentage', changed([9, 5, '<= 10']), ['unit-mismatch F10']],
  ['a strict limit', changed([9, 5, '< 10%']), ['strict-operator F10']],
  ['no operator', changed([8, 5, '50']), ['operator-assumed F9']],
  ['a later target that asks less', changed([8, 6, '>= 45']), ['easy-target G9']],
  ['a type in the plural', changed([9, 2, 'Indicatori di risultato']), ['type-spelling C10']],
  ['a type outside the decree', changed([9, 2, 'Indicatore di efficienza']), ['type-outside-decree C10']],
  ['no stakeholders', changed([6, 4, '']), ['missing-stakeholders A7']],
  ['no number', changed([6, 0, 'Tutelare i consumatori']), ['missing-number A7']],
  [
    'the circular mistyped',
    changed([1, 0, 'Circolare MiSE n. 148132 del 12/9/2013']),
    ['circular-number A2'],
  ],
];

test.each(defects)('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});
