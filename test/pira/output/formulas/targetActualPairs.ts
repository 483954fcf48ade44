import { serialOf } from '../../../../src/pira/sheet/day';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import type { Operator, Target, Threshold, Unit } from '../../../../src/pira/expressions/target';
import { VALUE_TEXTS } from '../../lexicon/valueTexts';
import fc from '../../../support/fastCheck';

/** A target and what stands in the cell of its actual value. */
export interface Pair {
  readonly target: Target;
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  /** The text of the unit column. */
  readonly unit?: string;
}

type Cell = Pick<Pair, 'value' | 'text' | 'format'>;

const scaled = (numerator: number, decimals: number): number =>
  Number((numerator / 10 ** decimals).toFixed(decimals));
const decimal = fc
  .tuple(fc.integer({ min: -40_000, max: 900_000 }), fc.constantFrom(0, 0, 1, 2, 3))
  .map(([numerator, decimals]) => scaled(numerator, decimals));
const bound = fc.oneof(
  { arbitrary: decimal, weight: 8 },
  fc.constantFrom(0, 1, 0.3, 0.7, -2, 100, 1_821_008.38),
);
const share = fc.oneof(
  fc.integer({ min: 0, max: 1200 }).map((n) => scaled(n, 3)),
  fc.constantFrom(0, 0.5, 1),
);

const UNITS: readonly (readonly [Unit, string])[] = [
  ['number', 'General'],
  ['number', '#,##0.00'],
  ['percent', '0.00%'],
  ['percent', 'General'],
  ['percentage-point', '0.00%'],
  ['percentage-point', 'General'],
  ['euro', '#,##0.00\\ "€"'],
  ['euro', 'General'],
  ['minute', 'General'],
  ['hour', '[h]:mm'],
  ['hour', 'General'],
  ['day', '0'],
  ['working-day', 'General'],
  ['month', 'General'],
];

const texts = fc.constantFrom<Cell>(
  ...VALUE_TEXTS.map(([text]) => ({ value: text, text, format: 'General' })),
  { value: null, text: '', format: 'General' },
  { value: 'Non rilevato', text: 'Non rilevato', format: '@' },
  { value: 'da chiarire con la Regione', text: 'da chiarire con la Regione', format: 'General' },
  { value: true, text: 'VERO', format: 'General' },
  { value: false, text: 'FALSO', format: 'General' },
);

const number = (value: number, format: string): Cell => ({ value, text: '', format });

/** A number that is the bound, near it, a share of it, or anything. */
const around = (of: number, format: string): fc.Arbitrary<Cell> =>
  fc
    .oneof(
      { arbitrary: fc.constant(of), weight: 3 },
      {
        arbitrary: fc
          .constantFrom(0.7, 0.69, 0.71, 0.95, 1.05, 1.3, 2, -1)
          .map((factor) => scaled(of * factor * 1e4, 4)),
        weight: 5,
      },
      { arbitrary: decimal, weight: 3 },
      { arbitrary: share, weight: 2 },
      fc.constantFrom(0, 0.1 + 0.2, 1.2, 60),
    )
    .map((value) => number(value, format));

/** A target laid down in levels, the first of them at a share that actual values hit; equal targets have none. */
function withLevel(target: Threshold): Threshold {
  const { operator, value } = target;
  if (operator === '=' || value <= 0) return target;
  const first = scaled(value * (operator.startsWith('<') ? 1.3 : 0.7) * 1e4, 4);
  if (first === value) return target;
  return {
    ...target,
    levels: [
      { name: 'soglia', value: first },
      { name: 'target', value },
    ],
  };
}

const quantities: fc.Arbitrary<Pair> = fc.constantFrom(...UNITS).chain(([unit, format]) => {
  const bounds = unit === 'percent' || unit === 'percentage-point' ? share : bound;
  const thresholds = fc
    .record({
      kind: fc.constant('threshold' as const),
      operator: fc.constantFrom<Operator>('>=', '>', '<=', '<', '='),
      value: bounds,
      unit: fc.constant(unit),
      assumed: fc.constant([]),
    })
    .chain((plain) => fc.constantFrom(plain, plain, withLevel(plain)));
  const ranges = fc.tuple(bounds, bounds).map(([a, b]) => ({
    kind: 'range' as const,
    min: Math.min(a, b),
    max: Math.max(a, b),
    unit,
    assumed: [],
  }));
  return fc.oneof({ arbitrary: thresholds, weight: 4 }, ranges).chain((target) => {
    const of = target.kind === 'threshold' ? target.value : target.max;
    return fc
      .oneof({ arbitrary: around(of, format), weight: 9 }, texts)
      .map((cell): Pair => ({ target, ...cell, format: cell.format === 'General' ? format : cell.format }));
  });
});

const DAYS = ['2021-12-31', '2021-06-30', '2024-02-29', '2023-01-01'];
const deadlines: fc.Arbitrary<Pair> = fc.constantFrom(...DAYS).chain((date) =>
  fc
    .oneof(
      {
        arbitrary: fc
          .tuple(
            fc.oneof(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -3000, max: -800 })),
            fc.constantFrom(0, 0.4, 0.99),
          )
          .map(([late, time]) => number(serialOf(date) + late + time, 'dd/mm/yyyy')),
        weight: 8,
      },
      fc.constantFrom<Cell>(number(serialOf(date), 'dd/mm/yyyy'), number(5, 'dd/mm/yyyy'), {
        value: 'no',
        text: 'no',
        format: 'General',
      }),
      texts,
    )
    .map((cell): Pair => ({ target: { kind: 'deadline', date, assumed: [] }, ...cell })),
);

const answers: fc.Arbitrary<Pair> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      texts,
      fc
        .constantFrom('Sì', 'sì', 'SI', 'No', 'no ', 'x')
        .map((text): Cell => ({ value: text, text, format: 'General' })),
      fc.constant(number(1, 'General')),
    ),
  )
  .map(([expected, cell]): Pair => ({ target: { kind: 'yes-no', expected, assumed: [] }, ...cell }));

const usual: fc.Arbitrary<Pair> = fc.oneof(
  { arbitrary: quantities, weight: 7 },
  { arbitrary: deadlines, weight: 2 },
  { arbitrary: answers, weight: 1 },
);

/** Formats that cells of actual values have in plans, whatever their target: also those that print words. */
const FORMATS = [
  'General',
  '@',
  '0',
  '#,##0.00',
  '#,##0;[Red]-#,##0',
  '0%',
  '0.0%',
  '#,##0.00\\ "€"',
  'dd/mm/yyyy',
  'd mmmm yyyy',
  'mmm-yy',
  'mmmm yyyy "(dato)"',
  'yyyy',
  'dd/mm/yyyy hh:mm',
  '[h]:mm',
  'h:mm',
  '0" gg"',
  '0.0" giorni"',
  '">= "0',
  '0"%"',
  '"n. "0',
];
const UNIT_TEXTS = [
  '',
  'Numero',
  '%',
  'Percentuale',
  'Giorni',
  'Ore',
  'Euro',
  'migliaia di euro',
  'Data',
  'Sì/No',
];
/** Numbers that days, shares and counts are mistaken for, and the ends of what counts as a day. */
const ODD = [
  -45_245, -5, -0.5, 0, 1e-9, 0.5, 1, 1.2, 1.5, 1.51, 7, 31, 60, 61, 85, 100, 2_021, 44_561, 44_561.75,
  45_245, 2_958_465, 2_958_465.5, 2_958_466, 1e12,
];
const ODD_TEXTS = [
  's*',
  '?',
  'n?',
  '*',
  '~',
  '85',
  '45245',
  ' no ',
  'sì\u00a0',
  '="sì"',
  '12/15',
  '1e3',
  'VERO',
];

const oddCell: fc.Arbitrary<Cell> = fc
  .oneof(
    { arbitrary: fc.tuple(fc.constantFrom(...ODD), fc.constantFrom(...FORMATS)), weight: 6 },
    {
      arbitrary: fc.tuple(fc.constantFrom(...ODD_TEXTS, true, false, null), fc.constantFrom(...FORMATS)),
      weight: 2,
    },
  )
  .map(([value, format]) => ({ value, text: typeof value === 'string' ? value : '', format }));

/** Any target beside any cell: formulas and reading have to agree there, too. */
const odd: fc.Arbitrary<Pair> = fc
  .tuple(usual, oddCell, fc.constantFrom(...UNIT_TEXTS))
  .map(([{ target }, cell, unit]) => ({ target, ...cell, unit }));

/** Targets of every kind that can be judged, with actual values of every sort in cells of every format. */
export const targetActualPairs: fc.Arbitrary<Pair> = fc.oneof(
  { arbitrary: usual, weight: 3 },
  { arbitrary: odd, weight: 2 },
);
