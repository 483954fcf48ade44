import { printedTarget } from '../../../src/pira/expressions/print';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

function told(rows: Rows): readonly string[] {
  const plan = readPlan([sheetFromRows('Schede 2024', rows)], { year: 2024 });
  return plan.indicators.map(({ name, targets, actuals }) => {
    const shown = targets.map(({ reading, text, unusedLevels = [] }) => {
      const read = reading.kind === 'unreadable' ? `unreadable ${text}` : printedTarget(reading);
      return `${read}${unusedLevels.length > 0 ? ` (${unusedLevels.length} unused)` : ''}`;
    });
    return `${name.text}: ${shown.join(' | ')} / ${actuals.map(({ text }) => text).join(' ')}`;
  });
}

const HEAD: Rows = [
  ['Obiettivo', 'Servizi migliori'],
  ['Indicatore', 'Pratiche evase nei termini'],
  ['Unità di misura', '%'],
];
const card = (...rows: Rows): Rows => [...HEAD, ...rows, []];
const UP = 'Pratiche evase nei termini: Soglia 70%; Target >= 85%; Eccellenza 95% / 90%';

test.each<[string, Rows, readonly string[]]>([
  [
    'below each other',
    card(['Soglia', '70%'], ['Target', '85%'], ['Eccellenza', '95%'], ['Consuntivo', '90%']),
    [UP],
  ],
  [
    'the easiest last',
    card(['Eccellenza', '95%'], ['Target', '85%'], ['Soglia', '70%'], ['Consuntivo', '90%']),
    [UP],
  ],
  [
    'beside each other',
    card(['Soglia', '70%', 'Target', '85%', 'Eccellenza', '95%'], ['Consuntivo', '90%']),
    [UP],
  ],
  [
    'with the year',
    card(['Soglia', '70%'], ['Target 2024', '85%'], ['Eccellenza', '95%'], ['Consuntivo 2024', '90%']),
    [UP],
  ],
  [
    'of other names',
    card(
      ['Valore soglia', '70%'],
      ['Valore atteso', '85%'],
      ['Valore di eccellenza', '95%'],
      ['Consuntivo', '90%'],
    ),
    ['Pratiche evase nei termini: Valore soglia 70%; Valore atteso >= 85%; Valore di eccellenza 95% / 90%'],
  ],
  [
    'the target first, its indicator behind it',
    [
      ['Target', '85%'],
      ['Soglia', '70%'],
      ['Eccellenza', '95%'],
      ['Indicatore', 'Pratiche evase nei termini'],
      ['Unità di misura', '%'],
      ['Consuntivo', '90%'],
    ],
    [UP],
  ],
  [
    'all called targets',
    card(
      ['Target minimo', '70%'],
      ['Target atteso', '85%'],
      ['Target massimo', '95%'],
      ['Consuntivo', '90%'],
    ),
    ['Pratiche evase nei termini: Target minimo 70%; Target atteso >= 85%; Target massimo 95% / 90%'],
  ],
  [
    'ends around the target',
    card(['Minimo', '70%'], ['Atteso', '85%'], ['Massimo', '95%'], ['Consuntivo', '90%']),
    ['Pratiche evase nei termini: Minimo 70%; Atteso >= 85%; Massimo 95% / 90%'],
  ],
  [
    'a threshold alone is the target',
    card(['Soglia', '70%'], ['Consuntivo', '90%']),
    ['Pratiche evase nei termini: >= 70% / 90%'],
  ],
  [
    'words where a level would stand',
    card(['Soglia', 'da definire'], ['Target', '85%'], ['Consuntivo', '90%']),
    ['Pratiche evase nei termini: >= 85% / 90%'],
  ],
  [
    'of three years',
    [
      ['Obiettivo', 'Servizi migliori'],
      ['Indicatore', 'Pratiche evase nei termini'],
      ['Unità di misura', '%'],
      ['Anno', 2024, 2025, 2026],
      ['Soglia', '70%', '72%', '74%'],
      ['Target', '85%', '86%', '87%'],
      ['Eccellenza', '95%', '96%', '97%'],
    ],
    [
      'Pratiche evase nei termini: Soglia 70%; Target >= 85%; Eccellenza 95% | Soglia 72%; Target >= 86%; Eccellenza 96% | Soglia 74%; Target >= 87%; Eccellenza 97% / ',
    ],
  ],
  [
    'two cards',
    [
      ...card(['Soglia', '70%'], ['Target', '85%'], ['Eccellenza', '95%'], ['Consuntivo', '90%']),
      ['Indicatore', 'Imprese assistite'],
      ['Unità di misura', 'n.'],
      ['Soglia', 5],
      ['Target', 8],
      ['Eccellenza', 10],
      ['Consuntivo', 9],
    ],
    [UP, 'Imprese assistite: Soglia 5; Target >= 8; Eccellenza 10 / 9'],
  ],
])('levels on a card: %s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

const inTable = (labels: readonly string[], values: readonly CellInput[]): Rows => [
  ['Obiettivo', 'Indicatore', 'Unità di misura', ...labels],
  ['Servizi migliori', 'Pratiche evase nei termini', '%', ...values],
];

test.each<[readonly string[], readonly CellInput[]]>([
  [
    ['Soglia', 'Target', 'Eccellenza'],
    ['95%', '>= 85%', '70%'],
  ],
  [
    ['Soglia', 'Target', 'Eccellenza'],
    ['95%', '85%', '70%'],
  ],
  [
    ['Soglia', 'Target', 'Eccellenza'],
    ['', '85%', '95%'],
  ],
  [
    ['Soglia', 'Target'],
    ['70%', 'tra 80% e 90%'],
  ],
  [
    ['Target', 'Target sfidante'],
    ['85%', '95%'],
  ],
  [
    ['Soglia', 'Standard', 'Eccellenza'],
    ['70%', '85%', '95%'],
  ],
])('a card says what a table with the same labels says: %s %s', (labels, values) => {
  const onCard = told(
    card(...labels.map((label, at): CellInput[] => [label, values[at] ?? '']), ['Consuntivo', '90%']),
  );
  expect(onCard).toEqual(told(inTable([...labels, 'Consuntivo'], [...values, '90%'])));
});

test.each<[string, readonly (readonly CellInput[])[], readonly string[]]>([
  [
    'two targets',
    [
      ['Target 2025', '85%'],
      ['Target 2025', '90%'],
    ],
    ['90%', '82%'],
  ],
  [
    'two like thresholds',
    [
      ['Soglia', '70%'],
      ['Target 2025', '85%'],
      ['Soglia', '80%'],
    ],
    ['80%', '82%'],
  ],
  [
    'one of each',
    [
      ['Soglia', '70%'],
      ['Target 2025', '85%'],
      ['Eccellenza', '95%'],
    ],
    [],
  ],
])('a form with %s says what went into no indicator', (_, fields, lost) => {
  const form = (name: string): readonly (readonly CellInput[])[] => [
    ['Obiettivo', 'Servizi'],
    ['Indicatore', name],
    ['Unità di misura', '%'],
    ...fields,
    ['Consuntivo 2025', '82%'],
    [],
  ];
  const plan = readPlan([sheetFromRows('Schede', [...form('Pratiche evase'), ...form('Visite fatte')])], {
    year: null,
  });
  const said = plan.observations.flatMap((one) => (one.kind === 'unread-cell' ? [one.text] : []));
  expect(plan.indicators.map(({ name }) => name.text)).toEqual(['Pratiche evase', 'Visite fatte']);
  expect(said).toEqual([...lost, ...lost]);
});
