import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const NAMES = ['Imprese assistite', 'Tempi di risposta', 'Pratiche evase'];
const TARGETS = [
  ['>= 10', 11],
  ['<= 5', 4],
  ['>= 80%', '79%'],
];

/** A plan with some columns between its indicators and their targets: what its rows give, and the columns said unread. */
function read(headers: Rows, marks: Rows) {
  const [main = [], ...below] = headers;
  const plan = readPlan(
    [
      sheetFromRows('Piano', [
        ['PIRA 2024'],
        ['Obiettivo', 'Indicatore', ...main, 'Target 2024', 'Consuntivo 2024'],
        ...below.map((row) => ['', '', ...row, '', '']),
        ...NAMES.map((name, i) => [`Obiettivo di ${name}`, name, ...(marks[i] ?? []), ...(TARGETS[i] ?? [])]),
      ]),
    ],
    { year: null },
  );
  return {
    rows: plan.indicators.map(({ name, responsibilityCentre, targets, actuals }) =>
      [name, responsibilityCentre, targets[0], actuals[0]].map((one) => one?.text ?? '').join(' | '),
    ),
    stakeholders: plan.objectives.map(({ stakeholders }) => stakeholders.text).join(''),
    said: plan.observations.map(({ kind }) => kind).filter((kind) => kind !== 'unread-column'),
    unread: plan.observations.filter(({ kind }) => kind === 'unread-column').length,
  };
}

const ROWS = [
  'Imprese assistite |  | >= 10 | 11',
  'Tempi di risposta |  | <= 5 | 4',
  'Pratiche evase |  | >= 80% | 79%',
];

test.each<[string, Rows, Rows, number]>([
  [
    'offices below their label',
    [
      ['Uffici coinvolti', '', '', ''],
      ['SG', 'RI', 'PROM', 'RAG'],
    ],
    [
      ['X', '', 'X', ''],
      ['', '', 'X', ''],
      ['', 'X', '', 'X'],
    ],
    4,
  ],
  [
    'services below theirs, ticked',
    [
      ['Strutture responsabili', '', ''],
      ['Promozione', 'Tutela', 'Bilancio'],
    ],
    [
      ['✓', '', ''],
      ['', '✓', ''],
      ['', '', '✓'],
    ],
    3,
  ],
  [
    'stakeholders, with small letters',
    [
      ['Portatori di interesse', ''],
      ['Aziende', 'Cittadini'],
    ],
    [
      ['x', 'x'],
      ['', 'x'],
      ['x', ''],
    ],
    2,
  ],
  ['one office', [['Area']], [['X'], [''], ['X']], 1],
  ['one office, all of them', [['Ufficio responsabile']], [['●'], ['●'], ['●']], 1],
])('%s: a mark is no name', (_, headers, marks, unread) => {
  expect(read(headers, marks)).toEqual({ rows: ROWS, stakeholders: '', said: [], unread });
});

test('offices that are named stay so', () => {
  expect(read([['Ufficio']], [['SG'], ['RI'], ['PROM']]).rows).toEqual([
    'Imprese assistite | SG | >= 10 | 11',
    'Tempi di risposta | RI | <= 5 | 4',
    'Pratiche evase | PROM | >= 80% | 79%',
  ]);
});

test('a row of what a scanner made of a line below a header is noise, each cell that can be', () => {
  const plan = readPlan(
    [
      sheetFromRows('PIRA 2024', [
        ['Indicatore', 'Unità di misura', 'Target 2024'],
        ['&&&***', '***', '@@@##'],
        ['Corsi', 'n.', '>= 5'],
        ['Visite', 'n.', '>= 7'],
      ]),
    ],
    { year: null },
  );
  expect(plan.indicators.map(({ name }) => name.text)).toEqual(['Corsi', 'Visite']);
  expect(plan.observations.map(({ kind, cell }) => `${kind} ${String(cell.column)}`)).toEqual([
    'noise 0',
    'noise 2',
  ]);
});
