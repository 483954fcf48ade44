import { DEFAULT_RULES, type EvaluationRules } from '../../evaluation/rules';
import type { Operator, Threshold } from '../../expressions/target';
import type { ResultRole } from '../resultTitles';
import type { ActualForm } from './actualForm';
import { type LiveBase, type JudgedTarget, resultFormulas } from './resultFormulas';

/** Texts, cells and numbers of a formula; a cell may have been moved to another sheet, or deleted. */
const PARTS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#REF!|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(])`,
    String.raw`(?<![\w$])\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  ]
    .map((part) => `(${part})`)
    .join('|'),
  'gu',
);

/** The cells of the actual value and of the base of a change. */
const CELL = 'A1';
const BASE_CELL = 'B1';
const VALUES_OF_EACH_SIGN = [-2.5, 0, 2.5] as const;
const OPERATORS: readonly Operator[] = ['>=', '>', '<=', '<', '='];
const FORMS: readonly ActualForm[] = [
  { kind: 'factor', factor: 1 },
  { kind: 'factor', factor: 0.01 },
  { kind: 'factor', factor: 60 },
  { kind: 'bare-percent' },
];
/** Rules that change the shape of a formula, each alone and with the others. */
const RULES: readonly EvaluationRules[] = [1, 2].flatMap((cap) =>
  [0, 30].flatMap((lateness) =>
    (['linear', 'ratio'] as const).map((atMost) => ({ ...DEFAULT_RULES, cap, lateness, atMost })),
  ),
);

/** No levels, and one below the target, above and below zero. */
function levelsBeside(operator: Operator, value: number): readonly Pick<Threshold, 'levels'>[] {
  if (operator === '=') return [{}];
  const way = operator.startsWith('<') ? 1 : -1;
  return [
    {},
    ...[1, 4].map((step) => ({
      levels: [
        { name: '', value: value + way * step },
        { name: '', value },
      ],
    })),
  ];
}

/** Targets and forms of the actual value whose formulas have every shape that there is. */
function* examples(): Generator<readonly [JudgedTarget, ActualForm, LiveBase?]> {
  for (const form of FORMS)
    for (const unit of ['number', 'percent'] as const)
      for (const [index, value] of VALUES_OF_EACH_SIGN.entries()) {
        for (const operator of OPERATORS)
          for (const levels of levelsBeside(operator, value))
            yield [{ kind: 'threshold', operator, value, unit, assumed: [], ...levels }, form];
        for (const max of VALUES_OF_EACH_SIGN.slice(index))
          yield [{ kind: 'range', min: value, max, unit, assumed: [] }, form];
      }
  yield* changes();
  yield [
    { kind: 'deadline', date: '2021-12-31', assumed: [] },
    { kind: 'day', first: '2018-01-01' },
  ];
  for (const expected of [true, false]) yield [{ kind: 'yes-no', expected, assumed: [] }, { kind: 'answer' }];
}

/** Changes by a share of the base and by so much, with whatever an actual value below zero is. */
function* changes(): Generator<readonly [JudgedTarget, ActualForm, LiveBase]> {
  const told = FORMS.flatMap((form) => (form.kind === 'factor' ? [{ change: form.factor }] : []));
  for (const form of FORMS)
    for (const baseForm of FORMS)
      for (const belowZero of ['none', 'level', ...told] as const)
        for (const unit of ['number', 'percent'] as const)
          for (const value of [-0.5, 0.5])
            for (const by of ['number', 'percent'] as const)
              // Where both columns are deleted, their cells look the same.
              for (const cell of [BASE_CELL, CELL])
                yield [
                  { kind: 'threshold', operator: value < 0 ? '<=' : '>=', value: 1, unit, assumed: [] },
                  form,
                  { cell, form: baseForm, change: { value, unit: by }, belowZero },
                ];
}

/** A formula with placeholders for its numbers and cells; the cells are told apart by the order in which they appear. */
function shapeOf(formula: string): string {
  const cells: string[] = [];
  return formula.replaceAll(PARTS, (_: string, text?: string, named?: string) => {
    if (text !== undefined) return text;
    if (named === undefined) return '0';
    const cell = named.replaceAll('$', '');
    if (!cells.includes(cell)) cells.push(cell);
    return `cell ${cells.indexOf(cell)}`;
  });
}

type Shapes = Readonly<Record<'variance' | 'achievement' | 'status', ReadonlySet<string>>>;

let shapes: Shapes | null = null;

/** The shapes of all formulas that we write, by column; computed on first use. */
function resultFormulaShapes(): Shapes {
  if (shapes !== null) return shapes;
  const written = [...examples()].flatMap(([target, form, base = null]) =>
    RULES.map((rules) => resultFormulas(target, CELL, form, rules, base)),
  );
  const of = (role: keyof Shapes) => new Set(written.map((formulas) => shapeOf(formulas[role])));
  shapes = { variance: of('variance'), achievement: of('achievement'), status: of('status') };
  return shapes;
}

/**
 * Whether a formula in a result column is one that we write, for whatever target and whatever cell of the actual value.
 * One that people have written or changed is none, however it begins.
 */
export function isResultFormula(role: ResultRole, formula: string): boolean {
  if (role !== 'variance' && role !== 'achievement' && role !== 'status') return false;
  return resultFormulaShapes()[role].has(shapeOf(formula));
}
