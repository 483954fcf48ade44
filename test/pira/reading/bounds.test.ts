import { readPlan } from '../../../src/pira/reading/readPlan';
import type { Target } from '../../../src/pira/expressions/target';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

function told(target: Target): string {
  if (target.kind === 'range') return `${target.min} to ${target.max} ${target.unit}`;
  return target.kind === 'threshold' ? `${target.operator} ${target.value} ${target.unit}` : target.kind;
}

/** The targets of each indicator below the headers of columns C and following. */
function targets(headers: readonly CellInput[][], row: readonly CellInput[]): string {
  const [top = [], ...low] = headers;
  const sheet = sheetFromRows('PIRA 2023', [
    ['Obiettivo', 'Indicatore', ...top],
    ...low.map((cells) => ['', '', ...cells]),
    ['Digitalizzazione', 'Imprese assistite', ...row],
    ['Digitalizzazione', 'Sportelli aperti', ...row],
  ]);
  const { indicators } = readPlan([sheet], { year: null });
  const [first, ...others] = indicators.map((indicator) =>
    indicator.targets.map(({ year, reading }) => `${year}: ${told(reading)}`).join(' | '),
  );
  return first !== undefined && others[0] === first ? first : `${indicators.length} indicators`;
}

const CASES: readonly (readonly [headers: CellInput[][], row: CellInput[], read: string])[] = [
  [[['Target min', 'Target max', 'Consuntivo']], [10, 20, 15], '2023: 10 to 20 number'],
  [[['Target minimo', 'Target massimo', 'Consuntivo']], ['10%', '20%', '15%'], '2023: 0.1 to 0.2 percent'],
  [[['Limite inferiore', 'Limite superiore', 'Consuntivo']], [10, 20, 15], '2023: 10 to 20 number'],
  [[['Valore massimo', 'Valore minimo', 'Consuntivo']], [20, 10, 15], '2023: 10 to 20 number'],
  [[['Target min', 'Target max', 'Consuntivo']], ['>= 10', '<= 20', 15], '2023: 10 to 20 number'],
  [[['Target min', 'Target max', 'Consuntivo']], [10, '', 15], '2023: >= 10 number'],
  [[['Target min', 'Target max', 'Consuntivo']], ['', 20, 15], '2023: <= 20 number'],
  [[['Target min', 'Target max', 'Consuntivo']], ['-', 20, 15], '2023: <= 20 number'],
  [
    [['Target min 2023', 'Target max 2023', 'Target min 2024', 'Target max 2024', 'Consuntivo 2023']],
    [10, 20, 12, 22, 15],
    '2023: 10 to 20 number | 2024: 12 to 22 number',
  ],
  [
    [
      ['Target 2023', '', 'Consuntivo 2023'],
      ['Min', 'Max', ''],
    ],
    [10, 20, 15],
    '2023: 10 to 20 number',
  ],
  [[['Target minimo', 'Consuntivo']], [10, 15], '2023: >= 10 number'],
  [[['Target massimo', 'Consuntivo']], [10, 15], '2023: <= 10 number'],
  [[['Soglia massima', 'Consuntivo']], [10, 15], '2023: <= 10 number'],
  [[['Target (min)', 'Consuntivo']], [10, 15], '2023: <= 10 minute'],
  [[['Target', 'Target minimo', 'Consuntivo']], ['>= 10', 5, 15], '2023: >= 10 number'],
  [[['Valore minimo', 'Target', 'Valore massimo', 'Consuntivo']], [5, '>= 10', 20, 15], '2023: >= 10 number'],
];

test.each(CASES)('below %j the row %j has the target %s', (headers, row, read) => {
  expect(targets(headers, row)).toBe(read);
});

test.each<[row: readonly CellInput[], read: string]>([
  [[10, 20], 'da 10 a 20'],
  [['>= 10', '<= 20'], '>= 10 e <= 20'],
  [['>= 10', 20], '>= 10 e 20'],
  [['', 20], 'max 20'],
  [['', '<= 20'], '<= 20'],
])('%j below a least and a greatest value is told as «%s»', (row, read) => {
  const sheet = sheetFromRows('PIRA 2023', [
    ['Indicatore', 'Target minimo', 'Target massimo'],
    ['Sportelli aperti', 3, 6],
    ['Imprese assistite', ...row],
  ]);
  const { indicators } = readPlan([sheet], { year: null });
  expect(indicators.map(({ targets: all }) => all.map(({ text }) => text))).toEqual([['da 3 a 6'], [read]]);
});
