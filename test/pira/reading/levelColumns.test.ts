import { findings } from '../../../src/pira/checks';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { printedTarget } from '../../../src/pira/expressions/print';
import { say } from '../../../src/pira/messages';
import { accountsOf } from '../../../src/pira/reading/accounts';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

type Row = readonly CellInput[];
/** The name of the indicator and its unit, where they matter. */
type Words = readonly [name?: string, unit?: string];
const percent = (value: number): CellInput => ({ value, text: `${Math.round(value * 100)}%`, format: '0%' });

function planOf(
  headers: readonly Row[],
  row: Row,
  ...[name = 'Pratiche evase nei termini', unit = '%']: Words
) {
  const [top = [], ...low] = headers;
  const sheet = sheetFromRows('PIRA 2024', [
    ['Obiettivo', 'Indicatore', 'Unità di misura', ...top],
    ...low.map((cells): Row => ['', '', '', ...cells]),
    ['Servizi', name, unit, ...row],
    ['Servizi', `${name} allo sportello`, unit, ...row],
  ]);
  return { sheet, plan: readPlan([sheet], { year: 2024 }) };
}

/** The targets of the first row, each with its year, and the columns that are levels. */
function told(...given: Parameters<typeof planOf>): string {
  const { plan } = planOf(...given);
  const targets = plan.indicators[0]?.targets.map(({ year, reading, text, unusedLevels = [] }) => {
    const shown = reading.kind === 'unreadable' ? `unreadable ${text}` : printedTarget(reading);
    return `${year}: ${shown}${unusedLevels.length > 0 ? ` (${unusedLevels.length} unused)` : ''}`;
  });
  return targets?.join(' | ') ?? 'no indicator';
}

const UP = '2024: Soglia 70%; Target >= 85%; Eccellenza 95%';
const DAYS = ['Tempo medio di rilascio', 'giorni'] as const;

const LEVELS: readonly (readonly [
  headers: readonly Row[],
  row: Row,
  expected: string,
  name?: string,
  unit?: string,
])[] = [
  [[['Soglia', 'Target', 'Eccellenza']], [percent(0.7), percent(0.85), percent(0.95)], UP],
  [[['Soglia', 'Target 2024', 'Eccellenza', 'Consuntivo']], ['70%', '>= 85%', '95%', '90%'], UP],
  [[['Eccellenza', 'Target', 'Soglia']], ['>= 95%', '>= 85%', '>= 70%'], UP],
  [
    [['Valore soglia', 'Valore atteso', 'Valore di eccellenza']],
    [5, 8, 10],
    '2024: Valore soglia 5; Valore atteso >= 8; Valore di eccellenza 10',
    'Imprese assistite',
    'n.',
  ],
  [
    [['Livello minimo', 'Livello atteso', 'Livello massimo']],
    [5, 8, 10],
    '2024: Livello minimo 5; Livello atteso >= 8; Livello massimo 10',
    'Imprese assistite',
    'n.',
  ],
  [[['Minimo', 'Atteso', 'Massimo']], [5, 8, 10], '2024: Minimo 5; Atteso >= 8; Massimo 10', 'Imprese', 'n.'],
  [[['Massimo', 'Atteso', 'Minimo']], [10, 8, 5], '2024: Minimo 5; Atteso >= 8; Massimo 10', 'Imprese', 'n.'],
  [
    [['Target minimo', 'Target atteso', 'Target massimo']],
    [5, 8, 10],
    '2024: Target minimo 5; Target atteso >= 8; Target massimo 10',
    'Imprese',
    'n.',
  ],
  [[['Target', 'Target sfidante']], [8, 10], '2024: Target >= 8; Target sfidante 10', 'Imprese', 'n.'],
  [[['Soglia', 'Target']], ['70%', '85%'], '2024: Soglia 70%; Target >= 85%'],
  [
    [['Soglia', 'Standard', 'Eccellenza']],
    ['70%', '85%', '95%'],
    '2024: Soglia 70%; Standard >= 85%; Eccellenza 95%',
  ],
  [
    [
      ['Target 2024', '', ''],
      ['Minimo', 'Atteso', 'Massimo'],
    ],
    [5, 8, 10],
    '2024: Target Minimo 5; Target Atteso >= 8; Target Massimo 10',
    'Imprese',
    'n.',
  ],
  // Less is better: what is beyond the target is less than it.
  [
    [['Soglia', 'Target', 'Eccellenza']],
    [30, 20, 10],
    '2024: Soglia 30 giorni; Target <= 20 giorni; Eccellenza 10 giorni',
    ...DAYS,
  ],
  [
    [['Soglia', 'Target', 'Eccellenza']],
    ['max 30 giorni', 'max 20 giorni', 'max 10 giorni'],
    '2024: Soglia 30 giorni; Target <= 20 giorni; Eccellenza 10 giorni',
    ...DAYS,
  ],
  // Nothing else tells the direction: the levels do.
  [
    [['Soglia', 'Target', 'Eccellenza']],
    [5, 3, 1],
    '2024: Soglia 5; Target <= 3; Eccellenza 1',
    'Indice sintetico di gestione',
    'n.',
  ],
  // Each year has its own; without a year they speak of the plan's.
  [
    [['Soglia 2024', 'Target 2024', 'Soglia 2025', 'Target 2025']],
    ['70%', '85%', '75%', '90%'],
    '2024: Soglia 70%; Target >= 85% | 2025: Soglia 75%; Target >= 90%',
  ],
  [
    [['Soglia', 'Target 2024', 'Eccellenza', 'Target 2025', 'Target 2026']],
    ['70%', '85%', '95%', '90%', '92%'],
    `${UP} | 2025: >= 90% | 2026: >= 92%`,
  ],
  [
    [['Target 2024', 'Eccellenza 2025', 'Target 2025']],
    ['85%', '95%', '90%'],
    '2024: >= 85% | 2025: Target >= 90%; Eccellenza 95%',
  ],
  // A level that has no value.
  [[['Soglia', 'Target', 'Eccellenza']], ['70%', '85%', 'da definire'], '2024: Soglia 70%; Target >= 85%'],
  [[['Soglia', 'Target', 'Eccellenza']], ['-', '85%', ''], '2024: >= 85%'],
];

test.each(LEVELS.map(([headers, row, expected, ...words]) => [headers, row, expected, words] as const))(
  'below %j the row %j aims at %s',
  (headers, row, expected, words) => {
    expect(told(headers, row, ...words)).toBe(expected);
  },
);

test.each<readonly [what: string, headers: readonly Row[], row: Row, expected: string]>([
  ['the ends of a range', [['Target minimo', 'Target massimo']], [10, 20], '2024: tra 10 e 20'],
  ['the ends of a range', [['Valore minimo', 'Valore massimo']], [10, 20], '2024: tra 10 e 20'],
  ['the greatest of something else', [['Target', 'Massimo']], [10, 20], '2024: >= 10'],
  ['the greatest of something else', [['Target', 'Punteggio massimo']], [10, 20], '2024: >= 10'],
  ['the ends of past values', [['Target', 'Minimo', 'Massimo']], [10, 5, 20], '2024: >= 10'],
  ['an excellence of another year', [['Target 2024', 'Eccellenza 2025']], [10, 20], '2024: >= 10'],
  ['a target of a later year', [['Target 2024', 'Target 2025']], [10, 20], '2024: >= 10 | 2025: >= 20'],
  ['the only threshold', [['Soglia', 'Consuntivo']], [10, 20], '2024: >= 10'],
  ['two columns of one name', [['Soglia', 'Target', 'Soglia']], [5, 10, 7], '2024: >= 10'],
  ['words', [['Target', 'Eccellenza']], [10, 'premio al dirigente'], '2024: >= 10'],
])('%s are no levels: %j %j', (_what, headers, row, expected) => {
  expect(told(headers, row, 'Imprese assistite', 'n.')).toBe(expected);
});

const UNUSED: readonly (readonly [what: string, row: Row, expected: string, name?: string, unit?: string])[] =
  [
    ['on the wrong side', ['90%', '85%', '95%'], '2024: >= 85% (2 unused)'],
    ['the same twice', ['85%', '85%', '95%'], '2024: >= 85% (2 unused)'],
    ['of another unit', ['5 giorni', '85%', '95%'], '2024: >= 85% (2 unused)'],
    ['no values', ['tra 70% e 80%', '85%', '95%'], '2024: >= 85% (2 unused)'],
    ['against the printed operator', ['95%', '>= 85%', '70%'], '2024: >= 85% (2 unused)'],
    ['beside a deadline', ['70%', 'entro il 31/12/2024', '95%'], '2024: entro il 31/12/2024 (2 unused)'],
    ['against the words', [10, 20, 30], '2024: unreadable 20 (2 unused)', ...DAYS],
  ];

test.each(UNUSED.map(([what, row, expected, ...words]) => [what, row, expected, words] as const))(
  'levels %s are not used: %j',
  (_what, row, expected, words) => {
    expect(told([['Soglia', 'Target', 'Eccellenza']], row, ...words)).toBe(expected);
  },
);

test('a value is read as exactly as it is kept', () => {
  const { plan } = planOf(
    [['Soglia', 'Target']],
    [{ value: 0.704, text: '70%', format: '0%' }, percent(0.85)],
  );
  expect(plan.indicators[0]?.targets[0]?.reading).toMatchObject({
    levels: [{ value: 0.704 }, { value: 0.85 }],
  });
});

test('each cell of a level is accounted for as one', () => {
  const { sheet, plan } = planOf([['Soglia', 'Target', 'Eccellenza']], ['70%', '85%', '95%']);
  const inRow = accountsOf(plan, [sheet]).filter(({ cell }) => cell.row === 1);
  expect(inRow.map(({ as }) => as)).toEqual(['objective', 'name', 'unit', 'level', 'target', 'level']);
  expect(inRow.every(({ as, of }) => as === 'objective' || of !== null)).toBe(true);
});

const judged = (row: Row, ...words: Words) => {
  const { sheet, plan } = planOf([['Soglia', 'Target', 'Eccellenza', 'Consuntivo']], row, ...words);
  const evaluation = evaluatePlan(plan);
  const [result] = evaluation.results;
  return {
    outcome: [
      result?.outcome.status,
      result?.outcome.notes.map((note) => say(note, 'it')).find((note) => /fascia/iu.test(note)),
    ],
    findings: findings(plan, evaluation, [sheet]).filter(({ rule }) => rule === 'unused-levels'),
  };
};

test.each<readonly [actual: CellInput, status: string, note: string]>([
  [9, 'met', 'Fascia dell’indicatore raggiunta: Eccellenza (10 giorni).'],
  [20, 'met', 'Fascia dell’indicatore raggiunta: Target (20 giorni).'],
  [30, 'partly-met', 'Fascia dell’indicatore raggiunta: Soglia (30 giorni).'],
  [31, 'not-met', 'Nessuna fascia dell’indicatore è raggiunta.'],
])('at most: %j days are %s', (actual, status, note) => {
  expect(judged([30, 20, 10, actual], ...DAYS).outcome).toEqual([status, note]);
});

test.each<readonly [actual: CellInput, status: string]>([
  ['70%', 'partly-met'],
  ['69%', 'not-met'],
  ['85%', 'met'],
])('at least: %j is %s', (actual, status) => {
  expect(judged(['70%', '85%', '95%', actual]).outcome[0]).toBe(status);
});

test('levels that are not used are told with their cells', () => {
  expect(judged(['70%', '85%', '95%', '']).findings).toEqual([]);
  const [finding] = judged(['90%', '85%', '95%', '']).findings;
  expect(finding === undefined ? '' : sayFinding(finding, 'it').what).toBe(
    'Le fasce in D2, F2 non vanno con il target «85%» e non sono state usate: devono essere valori nella stessa unità, la soglia più facile del target e l’eccellenza più difficile.',
  );
});
