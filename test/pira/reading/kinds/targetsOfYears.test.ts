import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { noticedIn, toldBy } from '../layouts/told';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows) => readPlan([sheetFromRows('PIRA 2025', rows)], { year: null });
const targetsOf = (rows: Rows): readonly unknown[] => toldBy(read(rows)).map(({ targets }) => targets);
const under = (...headers: readonly string[]): Rows => [
  ['Obiettivo', 'Indicatore', ...headers],
  ['Servizi', 'Pratiche', ...headers.map((_, at) => `>= ${80 + at}`)],
];

describe('a target of several years together', () => {
  test.each([
    'Target 2025-2027',
    'Target 2025/27',
    'Target triennale',
    'Valore atteso nel triennio',
    'Target biennio 2025-26',
    'Target anni 2025, 2026 e 2027',
    'Risultato atteso pluriennale',
  ])('«%s» alone is read as that of the plan’s year, and said', (header) => {
    expect(targetsOf(under(header))).toEqual([['2025 C2 >= 80']]);
    expect(noticedIn(read(under(header)))).toContain('target-of-years C1');
  });

  test.each(['Target triennio', 'Target 2025-2027', 'Target fine triennio', 'Target cumulato 2025-2027'])(
    '«%s» beside the targets of the years is none of theirs',
    (header) => {
      expect(targetsOf(under('Target 2025', 'Target 2026', header))).toEqual([
        ['2025 C2 >= 80', '2026 D2 >= 81'],
      ]);
      expect(targetsOf(under(header, 'Target 2025'))).toEqual([['2025 D2 >= 81']]);
      expect(noticedIn(read(under('Target 2025', header)))).toEqual(['unread-column D1']);
    },
  );

  test('on a card it is no second target of the year', () => {
    const card: Rows = [
      ['Obiettivo', 'Servizi'],
      ['Indicatore', 'Pratiche'],
      ['Target 2025', '>= 80'],
      ['Target triennio', 240],
    ];
    expect(targetsOf(card)).toEqual([['2025 B3 >= 80']]);
    expect(noticedIn(read(card))).toEqual(['unread-cell B4']);
    const alone = card.filter(([label]) => label !== 'Target 2025');
    expect(noticedIn(read(alone))).toEqual(['target-of-years A3']);
  });
});

describe('a target of a year', () => {
  test.each([
    'Target annuo 2025-2027',
    'Target 2025 (triennio 2025-2027)',
    'Target 2025 PIRA 2025-2027',
    'Target',
  ])('«%s» is one of a year', (header) => {
    expect(targetsOf(under(header))).toEqual([['2025 C2 >= 80']]);
    expect(noticedIn(read(under(header)))).toEqual([]);
  });

  test.each([
    ['Anno 1', 'Anno 2'],
    ['Primo anno', 'Secondo anno'],
    ['2025', '2026'],
  ])('«%s» below a label of several years counts them', (...years) => {
    const rows: Rows = [
      ['Obiettivo', 'Indicatore', 'Target triennio 2025-2027'],
      ['', '', ...years],
      ['Servizi', 'Pratiche', '>= 80', '>= 85'],
    ];
    const plan = readPlan([sheetFromRows('Piano', rows)], { year: null });
    expect(toldBy(plan).map(({ targets }) => targets)).toEqual([['2025 C3 >= 80', '2026 D3 >= 85']]);
    expect(noticedIn(plan)).toEqual([]);
  });
});
