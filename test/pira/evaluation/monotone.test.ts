import { shownAchievement } from '../../../src/pira/evaluation/display';
import { evaluate } from '../../../src/pira/evaluation/evaluate';
import type { Band } from '../../../src/pira/evaluation/bands';
import { withThresholdOfBands } from '../../../src/pira/evaluation/rules';
import type { Outcome } from '../../../src/pira/evaluation/outcome';
import { compare } from '../../../src/pira/evaluation/precision';
import type { Measure } from '../../../src/pira/expressions/measure';
import type { Operator, Target } from '../../../src/pira/expressions/target';
import fc from '../../support/fastCheck';

const RANK: Readonly<Record<string, number>> = { met: 2, 'partly-met': 1, 'not-met': 0 };
const GAP = 1e-9;

const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 0.1 + 0.2, 0.3, 1 - 1e-15, 1 + 1e-15, 1e-320, 99.999999999999),
);
const rules = fc
  .record({
    partlyFrom: fc.double({ min: 0.01, max: 1, noNaN: true }),
    bands: fc.constantFrom<readonly Band[]>(
      [],
      [
        { name: 'soglia', from: 0.6 },
        { name: 'eccellenza', from: 1.1 },
      ],
    ),
    cap: fc.double({ min: 1, max: 2, noNaN: true }),
    lateness: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
    unmeasured: fc.constantFrom('left-out', 'zero'),
    atMost: fc.constantFrom('linear', 'ratio'),
    rollUp: fc.constantFrom('mean', 'worst'),
  })
  .map(withThresholdOfBands);
const operator = fc.constantFrom<Operator>('>=', '>', '<=', '<', '=');

const of = (actual: number): Measure => ({ kind: 'quantity', value: actual, unit: 'number', notes: [] });
const threshold = (op: Operator, target: number): Target => ({
  kind: 'threshold',
  operator: op,
  value: target,
  unit: 'number',
  assumed: [],
});

function expectNoWorse(better: Outcome, worse: Outcome): void {
  expect(RANK[better.status]).toBeGreaterThanOrEqual(RANK[worse.status] ?? NaN);
  expect(better.achievement).toBeGreaterThanOrEqual(worse.achievement ?? NaN);
  expect(better.achievementRaw).toBeGreaterThanOrEqual((worse.achievementRaw ?? NaN) - GAP);
  expect(bandOf(better)).toBeGreaterThanOrEqual(bandOf(worse));
}

/** Where the band that the notes name begins. */
function bandOf({ notes }: Outcome): number {
  const band = notes.find((note) => note.code === 'own-band');
  return Number((band?.percent ?? '0').replace(',', '.'));
}

test('a better actual never gets a worse status or a lower achievement', () => {
  fc.assert(
    fc.property(operator, value, value, value, rules, (op, target, a, b, own) => {
      const up = op === '>=' || op === '>';
      const distance = (x: number) => Math.abs(x - target);
      if (op === '=' && Math.sign(a - target) !== Math.sign(b - target)) return;
      const aIsBetter = op === '=' ? distance(a) <= distance(b) : up ? a >= b : a <= b;
      const [better, worse] = aIsBetter ? [a, b] : [b, a];
      const judge = (actual: number) => evaluate(threshold(op, target), of(actual), own);
      expectNoWorse(judge(better), judge(worse));
    }),
    { numRuns: 3000 },
  );
});

test('nor does it with levels of its own, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Operator>('>=', '>', '<=', '<'),
      value,
      value,
      value,
      fc.uniqueArray(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 3 }),
      rules,
      (op, target, a, b, steps, own) => {
        const way = op.startsWith('<') ? -1 : 1;
        const levels = [...steps.map((step, index) => target + way * (index === 0 ? -step : step)), target]
          .filter((one, index, all) => all.indexOf(one) === index)
          .toSorted((one, other) => way * (one - other))
          .map((one) => ({ name: 'fascia', value: one }));
        const judge = (actual: number) => {
          const laidDown = threshold(op, target);
          return evaluate(
            laidDown.kind === 'threshold' ? { ...laidDown, levels } : laidDown,
            of(actual),
            own,
          );
        };
        const [better, worse] = way * (a - b) >= 0 ? [a, b] : [b, a];
        expectNoWorse(judge(better), judge(worse));
        expect(judge(a).status === 'met').toBe(evaluate(threshold(op, target), of(a), own).status === 'met');
      },
    ),
    { numRuns: 3000 },
  );
});

test('a value nearer to a range, on one side of it, never gets a worse status or a lower achievement', () => {
  fc.assert(
    fc.property(value, value, value, value, rules, (bound, width, a, b, own) => {
      const max = bound + Math.abs(width);
      const target: Target = { kind: 'range', min: bound, max, unit: 'number', assumed: [] };
      const side = (x: number) => (x < bound ? -1 : x > max ? 1 : 0);
      if (side(a) * side(b) < 0) return;
      const distance = (x: number) => Math.max(bound - x, x - max, 0);
      const [better, worse] = distance(a) <= distance(b) ? [a, b] : [b, a];
      const judge = (actual: number) => evaluate(target, of(actual), own);
      expectNoWorse(judge(better), judge(worse));
    }),
    { numRuns: 2000 },
  );
});

test('an earlier day never gets a worse status', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, rules, (deadline, a, b, own) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a];
      const judge = (date: string) =>
        evaluate({ kind: 'deadline', date: deadline, assumed: [] }, { kind: 'day', date }, own);
      expectNoWorse(judge(earlier), judge(later));
    }),
  );
});

test('the verdict follows the operator at 15 digits, and figures are finite', () => {
  fc.assert(
    fc.property(operator, value, value, (op, target, actual) => {
      const order = compare(actual, target);
      const holds = { '>=': order >= 0, '>': order > 0, '<=': order <= 0, '<': order < 0, '=': order === 0 };
      const outcome = evaluate(threshold(op, target), of(actual));
      expect(outcome.status === 'met').toBe(holds[op]);
      expect(Number.isFinite(outcome.achievementRaw)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what is not met is never shown as 100 %, except a tie with its note', () => {
  fc.assert(
    fc.property(operator, value, value, (op, target, actual) => {
      const outcome = evaluate(threshold(op, target), of(actual));
      const shown = ((shownAchievement(outcome) ?? NaN) * 100).toFixed(2);
      const tie = outcome.notes.some(({ code }) => code === 'strict-tie');
      if (outcome.status === 'met') expect(shown).toBe('100.00');
      else if (!tie) expect(Number(shown)).toBeLessThan(100);
    }),
    { numRuns: 2000 },
  );
});
