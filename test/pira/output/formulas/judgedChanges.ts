import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import type { EvaluationRules } from '../../../../src/pira/evaluation/rules';
import { decimal } from '../../../../src/pira/expressions/figures';
import { readActual } from '../../../../src/pira/expressions/readActual';
import type { Change } from '../../../../src/pira/expressions/target';
import { formulaCells } from '../../../../src/pira/output/formulas/formulaCells';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import fc from '../../../support/fastCheck';
import { sheetFromRows } from '../../../support/sheet';
import { planOf } from '../../../support/tablePlan';
import { ACTUAL_COLUMN, formulasIn, type JudgedPair } from './judgedPairs';

/** The column that the bases stand in. */
export const BASE_COLUMN = 0;

/** A target that is a change, the cell of its base and that of its actual value, as they are and as they come to be. */
export interface ChangeCase {
  readonly change: Change;
  readonly unit: string;
  readonly name: string;
  readonly baseFormat: string;
  readonly actualFormat: string;
  readonly before: State;
  readonly after: State;
}

interface State {
  readonly base: CellValue;
  readonly actual: CellValue;
}

const FORMATS = [
  'General',
  '0',
  '#,##0.00;(#,##0.00)',
  '0.00%',
  '#,##0.00\\ "€"',
  '0" gg"',
  'dd/mm/yyyy',
  '+0;-0',
];
const UNITS = ['', 'Numero', '%', 'Giorni', 'Euro', 'migliaia di euro'];
const ODD: readonly CellValue[] = [null, 0, '', 'n.d.', 'da chiarire', true, false, 1.2, -0.5, 45_245];

const numbers = fc.oneof(
  fc.integer({ min: 1, max: 500 }),
  fc.integer({ min: -4_000, max: 90_000 }).map((n) => n / 100),
  fc.constantFrom(0.4, 0.45, 0.05, 1_821_008.38, 1 / 3),
);
const cell = fc.oneof(
  { arbitrary: numbers, weight: 9 },
  { arbitrary: fc.constantFrom(null, 'n.d.'), weight: 2 },
  { arbitrary: fc.constantFrom(...ODD), weight: 1 },
);
/** A level beside its base: what was wanted, near it, and anything. */
const state = fc
  .tuple(cell, cell, fc.constantFrom(null, null, 1, 1.05, 0.9, 0.7, 1.4))
  .map(([base, actual, times]) => ({
    base,
    actual: times !== null && typeof base === 'number' ? Number((base * times).toPrecision(15)) : actual,
  }));
const changes = fc.oneof(
  fc.constantFrom(0.05, -0.1, 0.5, -1, 0).map((value) => [value, 'percent'] as const),
  fc.constantFrom(0.05, -0.05).map((value) => [value, 'percentage-point'] as const),
  fc
    .tuple(fc.constantFrom(5, -5, 10.5, -200), fc.constantFrom('number', 'day', 'euro'))
    .map(([value, unit]) => [value, unit] as const),
);

/** Changes of every unit beside cells of every sort. */
export const changeCases: fc.Arbitrary<ChangeCase> = fc.record({
  change: changes.map(([value, unit]): Change => ({
    kind: 'change',
    value,
    unit,
    relativeTo: 'baseline',
    assumed: [],
  })),
  unit: fc.constantFrom(...UNITS),
  name: fc.constantFrom('Imprese servite', 'Indice di tempestività dei pagamenti'),
  baseFormat: fc.constantFrom(...FORMATS.slice(0, -2)),
  actualFormat: fc.constantFrom(...FORMATS),
  before: state,
  after: state,
});

/** Formulas that were made of the cells as they are, with the evaluation of the cells as they come to be. */
export function judgedChanges(cases: readonly ChangeCase[], rules: EvaluationRules): JudgedPair[] {
  const made = resultsOf(cases, 'before', rules);
  const later = resultsOf(cases, 'after', rules);
  return cases.flatMap(({ change, after, actualFormat }, row) => {
    const [first, result] = [made.results[row], later.results[row]];
    if (first === undefined || result === undefined) return [];
    const pair = { target: change, value: after.actual, text: shown(after.actual), format: actualFormat };
    const cells = formulaCells(first, { sheet: made.sheet, row, column: null }, rules);
    return [{ pair, row, result, formulas: formulasIn(cells) }];
  });
}

function resultsOf(cases: readonly ChangeCase[], when: 'before' | 'after', rules: EvaluationRules) {
  const sheet = sheetFromRows(
    'Piano',
    cases.map((one) => {
      const { base, actual } = one[when];
      return [
        { value: base, text: shown(base), format: one.baseFormat },
        '',
        { value: actual, text: shown(actual), format: one.actualFormat },
      ];
    }),
  );
  const rows = cases.map(({ change, unit }, row) => ({ row, target: change, unit }));
  const plan = planOf([{ headerRow: 0, targetColumn: 1, rows }]);
  const indicators = plan.indicators.map((indicator, row) => {
    const one = cases[row];
    if (one === undefined) return indicator;
    const at = (column: number) => ({ sheet: 'Piano', row, column });
    const { base, actual } = one[when];
    const [text, value] = [shown(actual), actual === '' ? null : actual];
    const measure = readActual({ value, text, format: one.actualFormat }, one.change, one.unit);
    return {
      ...indicator,
      name: { ...indicator.name, text: one.name },
      bases: [
        {
          year: null,
          cell: at(BASE_COLUMN),
          header: 'Baseline',
          text: shown(base),
          value: base,
          format: one.baseFormat,
        },
      ],
      actuals: [{ year: 2021, cell: at(ACTUAL_COLUMN), value, text, format: one.actualFormat, measure }],
    };
  });
  return { sheet, results: evaluatePlan({ ...plan, indicators }, rules).results };
}

function shown(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  return typeof value === 'number' ? decimal(value) : value;
}
