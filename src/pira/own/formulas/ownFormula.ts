import { DEFAULT_RULES, type EvaluationRules } from '../../evaluation/rules';
import type { Operator, Threshold } from '../../expressions/target';
import type { ResultRole } from '../resultTitles';
import type { ActualForm } from './actualForm';
import { type JudgedTarget, resultFormulas } from './resultFormulas';

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

const CELL = 'A1';
const SIGNS = [-2.5, 0, 2.5] as const;
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

/** Targets and forms of the actual value that stand for all: others have formulas of the same shape. */
function* examples(): Generator<readonly [JudgedTarget, ActualForm]> {
  for (const form of FORMS)
    for (const unit of ['number', 'percent'] as const)
      for (const [index, value] of SIGNS.entries()) {
        for (const operator of OPERATORS)
          for (const levels of levelsBeside(operator, value))
            yield [{ kind: 'threshold', operator, value, unit, assumed: [], ...levels }, form];
        for (const max of SIGNS.slice(index))
          yield [{ kind: 'range', min: value, max, unit, assumed: [] }, form];
      }
  yield [
    { kind: 'deadline', date: '2021-12-31', assumed: [] },
    { kind: 'day', first: '2018-01-01' },
  ];
  for (const expected of [true, false]) yield [{ kind: 'yes-no', expected, assumed: [] }, { kind: 'answer' }];
}

/** A formula with a sign in the place of its numbers and of its one cell; null where it names several cells. */
function shapeOf(formula: string): string | null {
  const cells = new Set<string>();
  const shape = formula.replaceAll(PARTS, (_: string, text?: string, cell?: string) => {
    if (text !== undefined) return text;
    if (cell === undefined) return '0';
    cells.add(cell.replaceAll('$', ''));
    return CELL;
  });
  return cells.size > 1 ? null : shape;
}

type Shapes = Readonly<Record<'variance' | 'achievement' | 'status', ReadonlySet<string | null>>>;

let shapes: Shapes | null = null;

/** The shapes of all formulas that we write, by column; made once they are asked for. */
function ourShapes(): Shapes {
  if (shapes !== null) return shapes;
  const written = [...examples()].flatMap(([target, form]) =>
    RULES.map((rules) => resultFormulas(target, CELL, form, rules)),
  );
  const of = (role: keyof Shapes) => new Set(written.map((formulas) => shapeOf(formulas[role])));
  shapes = { variance: of('variance'), achievement: of('achievement'), status: of('status') };
  return shapes;
}

/**
 * Whether a formula in a result column is one that we write, for whatever target and whatever cell of the actual value.
 * One that people have written or changed is none, however it begins.
 */
export function isOwnFormula(role: ResultRole, formula: string): boolean {
  if (role !== 'variance' && role !== 'achievement' && role !== 'status') return false;
  const shape = shapeOf(formula);
  return shape !== null && ourShapes()[role].has(shape);
}
