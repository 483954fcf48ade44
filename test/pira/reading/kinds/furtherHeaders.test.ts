import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { noticedIn } from '../layouts/told';
import { oneLineEach } from '../layouts/oneLine';

type Rows = readonly (readonly CellInput[])[];

/** The values of each indicator, and what is said of the columns. */
function told(rows: Rows): readonly string[] {
  const plan = readPlan([sheetFromRows('Piano', rows)], { year: null });
  const lines = oneLineEach(plan).filter((line) => line.startsWith('Piano!'));
  const values = lines.map((line) => line.split(' | ').slice(-2).join(' | ').trim());
  return [...values, ...noticedIn(plan)];
}

test.each<[string, Rows, readonly string[]]>([
  [
    'years of accounts in English',
    [['Plan 2025'], ['KPI description', 'Unit', 'FY2025 Target', 'FY25 Actual'], ['Utenti', 'n.', '>= 4', 5]],
    ['2025 C3 >= 4 number | 2025 D3 5'],
  ],
  [
    'an interval over "Da" and "A"',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Unità', 'Intervallo atteso', ''],
      ['', '', 'Da', 'A'],
      ['Temperatura', 'gradi', 18, 20],
    ],
    ['2025 C4 18..20 number |'],
  ],
  [
    'an interval in two labels',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Unità', 'Range target da', 'Range target a'],
      ['Temperatura', 'gradi', 18, 20],
    ],
    ['2025 C3 18..20 number |'],
  ],
  [
    'the target of next year beside that of this one',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Unità', 'Target', 'Target anno successivo'],
      ['Utenti', 'n.', '>= 4', '>= 5'],
    ],
    ['2025 C3 >= 4 number; 2026 D3 >= 5 number |'],
  ],
  [
    'the target of the current year and of the next',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Unità', 'Target prossimo esercizio', 'Target esercizio in corso'],
      ['Utenti', 'n.', '>= 5', '>= 4'],
    ],
    ['2025 D3 >= 4 number; 2026 C3 >= 5 number |'],
  ],
  [
    'a day to be done by, and the day that it was',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Da completare entro', 'Termine effettivo'],
      ['Carta dei servizi', '30/06/2025', '15/06/2025'],
    ],
    ['2025 B3 by 2025-06-30 | 2025 C3 15/06/2025'],
  ],
  [
    'thousands of euro below the labels',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Target 2025', 'Consuntivo 2025'],
      ['', '€/000', '€/000'],
      ['Ricavi da servizi', '>= 1.200', 1250],
    ],
    ['2025 B4 >= 1200000 euro | 2025 C4 1250'],
  ],
  [
    'euro below a title of thousands',
    [
      ['PIRA 2025'],
      ['(importi in migliaia di euro)'],
      ['Indicatore', 'Unità', 'Target 2025'],
      ['Spese', 'euro', '<= 900'],
      ['Corsi', 'n.', '>= 5'],
    ],
    ['2025 C4 <= 900000 euro |', '2025 C5 >= 5 number |'],
  ],
  [
    'what is expected in the end, and how often it is measured',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Unità', 'Valore iniziale', 'Valore finale atteso', 'Frequenza di rilevazione'],
      ['Utenti', 'n.', 3, 4, 'trimestrale'],
    ],
    ['2025 D3 >= 4 number |', 'unread-column E2'],
  ],
  [
    'classes of results, of which none is the target',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Unità', 'Raggiunto', 'Raggiunto in parte', 'Non raggiunto'],
      ['Utenti', 'n.', '>= 120', '100-119', '< 100'],
    ],
    ['|', 'ambiguous-column C2'],
  ],
  [
    'classes of results beside the target',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Target 2025', 'Pienamente raggiunto', 'Non raggiunto'],
      ['Utenti', 120, '>= 120', '< 100'],
    ],
    ['2025 B3 >= 120 number |', 'unread-column C2', 'unread-column D2'],
  ],
  [
    'shares as labels',
    [['PIRA 2025'], ['Indicatore', 'Unità', '60%', '80%', '100%'], ['Utenti', 'n.', 60, 80, 100]],
    ['|', 'ambiguous-column C2'],
  ],
  [
    'shares that fall are no labels',
    [
      ['PIRA 2025'],
      ['Indicatore', 'Unità', 'Target 2025', 'Consuntivo 2025'],
      ['Indicatore', '%', '90%', '80%'],
    ],
    ['2025 C3 >= 0.9 percent | 2025 D3 80%'],
  ],
])('%s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test('a centre that ends cards beginning with their mission is of the card above', () => {
  const card = (mission: string, name: string, centre: string): Rows => [
    ['Missione', mission],
    ['Obiettivo', `Scopo ${name}`],
    ['Indicatore', name],
    ['Unità di misura', 'n.'],
    ['Target 2025', '>= 4'],
    ['Centro di responsabilità', centre],
    [],
  ];
  const rows = [
    ['PIRA 2025'],
    ...card('011', 'Utenti serviti', 'Area Uno'),
    ...card('012', 'Corsi svolti', 'Area Due'),
  ];
  const { indicators } = readPlan([sheetFromRows('Schede', rows)], { year: null });
  expect(
    indicators.map(({ name, objective }) => `${name.text} ${objective.responsibilityCentre.text}`),
  ).toEqual(['Utenti serviti Area Uno', 'Corsi svolti Area Due']);
});

test.each([
  ['(in migliaia di euro)', 900_000],
  ['Dati espressi in migliaia', 900_000],
  ['Valori in k€', 900_000],
  ['(€/1000)', 900_000],
  ['Importi in euro', 900],
  ['Migliaia di visitatori', 900],
  ['Migliaia di euro erogati alle imprese', 900],
  ['Dati in migliaia di visitatori', 900],
])('euro below «%s»', (title, value) => {
  const rows: Rows = [
    ['PIRA 2025'],
    [title],
    ['Indicatore', 'Unità', 'Target 2025'],
    ['Spese', '€', '<= 900'],
    ['Proventi', '€', '>= 900'],
  ];
  const { indicators } = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(indicators.map(({ targets: [target] }) => target?.reading)).toMatchObject([{ value }, { value }]);
});
