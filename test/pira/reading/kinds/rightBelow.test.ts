import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { noticedIn } from '../layouts/told';

type Rows = readonly (readonly CellInput[])[];

/** The indicators with their objectives, and what is said of the other cells. */
function told(rows: Rows, name = 'Piano'): readonly string[] {
  const plan = readPlan([sheetFromRows(name, rows)], { year: null });
  const left = plan.leftOut.map(({ area, reason }) => `${reason} ${String(area.row + 1)}`);
  const names = plan.indicators.map(
    ({ objective: { number, title }, name: { text } }) => `${String(number ?? '')}${title.text}/${text}`,
  );
  return [...names, ...noticedIn(plan), ...left];
}

const HEADER = ['Indicatore', 'Unità di misura', 'Target 2025', 'Risultato 2025'];
const ROWS: Rows = [
  ['Utenti serviti', 'Numero', '>= 320', 317],
  ['Costi per servizi', '€', '<= 80.000', 79000],
];
const PLAN: Rows = [['PIRA 2025'], HEADER, ...ROWS];
const READ = ['/Utenti serviti', '/Costi per servizi'];

test.each<[string, Rows, readonly string[]]>([
  [
    'a list of money with columns alike',
    [
      ['Natura', 'Unità', 'Previsione 2025', 'Pagato 2025'],
      ['Personale', '€', 95000, 64000],
      ['Beni', '€', 39000, 39000],
    ],
    ['other-table 5'],
  ],
  [
    'a schedule of months',
    [
      ['Fasi', 'G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'],
      ['Bando', 'X', 'X'],
      ['Istruttoria', '', '', '', 'X', 'X'],
    ],
    ['other-table 5'],
  ],
  [
    'steps of the work',
    [
      ['Fase 1: pubblicazione del bando', '', '30/06/2025'],
      ['Azione - istruttoria', '', '31/12/2025'],
    ],
    ['unread-cell A5', 'unread-cell C5', 'unread-cell A6', 'unread-cell C6'],
  ],
  [
    'signs and what they mean',
    [
      ['≥', 'non inferiore a'],
      ['<', 'minore'],
    ],
    ['remark 5', 'remark 6'],
  ],
])('right below a plan, without a blank row: %s', (_, rows, expected) => {
  expect(told([...PLAN, ...rows])).toEqual([...READ, ...expected]);
});

test('a schedule on a card ends where the next objective begins', () => {
  const card = (number: number, name: string): Rows => [
    [`SCHEDA OBIETTIVO N. ${String(number)}`],
    ['Settore', 'Tributi'],
    ['Titolo obiettivo', `Scopo ${name}`],
    HEADER,
    [name, 'Numero', '>= 4', 5],
    ['Attività', 'gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
    ['Bando', 'x', 'x'],
    [],
  ];
  expect(told([['PEG 2025'], ...card(1, 'Avvisi'), ...card(2, 'Ricorsi')])).toEqual([
    '1Scopo Avvisi/Avvisi',
    '2Scopo Ricorsi/Ricorsi',
    'other-table 7',
    'other-table 15',
  ]);
});

test.each([
  ['Obiettivi e indicatori 2025', 'Versione del 12 gennaio'],
  ['Piano triennale degli obiettivi 2025-2027', 'approvato dal Consiglio'],
  ['Piano degli obiettivi e degli indicatori 2025', '(art. 19 D.Lgs. 91/2011)'],
])('below the title «%s» no line is an objective', (title, line) => {
  expect(told([[title], [line], HEADER, ...ROWS])).toEqual(READ);
});

test('people who sign below objectives and indicators are none', () => {
  const rows: Rows = [
    ['PIRA 2025'],
    ['Obiettivo', 'Indicatore', 'Target 2025'],
    ['Servire', 'Utenti serviti', 4, 'n.'],
    ['Formare', 'Corsi', 80, '%'],
    [],
    [],
    ['Il Segretario Generale', '', '', 'Il Presidente'],
    ['Maria Neri', '', '', 'Carlo Blu'],
  ];
  expect(told(rows).filter((line) => line.includes('/'))).toEqual([
    'Servire/Utenti serviti',
    'Formare/Corsi',
  ]);
});

test('pages with the header of the first one are of its document', () => {
  const header = ['Missione', ...HEADER];
  const page = (code: string, row: Rows[number] = []): Rows => [header, [code, ...row]];
  const rows = [
    ['Piano della performance 2025'],
    ...page('011', ROWS[0]),
    ['Pag. 1'],
    ...page('012', ROWS[1]),
  ];
  expect(told(rows, 'PIRA')).toEqual(READ);
});

test('a row whose source stands under no label is one', () => {
  const rows: Rows = [
    ['PIRA 2025'],
    ['Missione', 'Obiettivo', 'Indicatore', 'UM', '', 'Target 2025'],
    ['011 - Competitività', 'Digitale', 'Assessment eseguiti', 'N.', 'Portale', '>= 10'],
    [
      '032 - Servizi istituzionali',
      'Contenere i costi',
      'Oneri di funzionamento',
      '€',
      'Bilancio',
      '€ 150.000',
    ],
    ['032 - Servizi istituzionali', 'Contenere i costi', 'Tempo dei pagamenti', 'giorni', 'PCC', '<= 30'],
  ];
  expect(told(rows).filter((line) => line.includes('/'))).toHaveLength(3);
});
