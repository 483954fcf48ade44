import { findings } from '../src/pira/checks';
import { evaluatePlan } from '../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../src/pira/reading/readPlan';
import type { Sheet } from '../src/pira/sheet/sheet';
import { type Figure, figureOf } from './measure';
import { type Layout, sheetOf } from './plan/layouts';
import { against, type Result } from './report';

/** How many indicators, as plans have them, and how many runs. */
const SIZES = [
  [50, 21],
  [500, 11],
  [5_000, 5],
] as const;
const LAYOUTS: readonly Layout[] = ['list', 'blocks'];
const MICROSECONDS = 1_000;

/** Milliseconds of one run: the stages, their sum, and the processor time of the whole, helpers' included. */
interface Run {
  readonly read: number;
  readonly evaluate: number;
  readonly check: number;
  readonly whole: number;
  readonly processor: number;
}

function run(sheet: Sheet): Run {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  const plan = readPlan([sheet], { year: null });
  const isRead = performance.now();
  const evaluation = evaluatePlan(plan);
  const isEvaluated = performance.now();
  findings(plan, evaluation, [sheet]);
  const end = performance.now();
  const { user, system } = process.cpuUsage(before);
  return {
    read: isRead - start,
    evaluate: isEvaluated - isRead,
    check: end - isEvaluated,
    whole: end - start,
    processor: (user + system) / MICROSECONDS,
  };
}

function each({ median, min, max, runs }: Figure, indicators: number): Figure {
  const share = (ms: number): number => (ms * MICROSECONDS) / indicators;
  return { median: share(median), min: share(min), max: share(max), runs };
}

const EACH: readonly (readonly [keyof Run, string])[] = [
  ['whole', 'each'],
  ['read', 'each, read'],
  ['evaluate', 'each, evaluate'],
  ['check', 'each, check'],
  ['processor', 'each, processor time'],
];

/** The domain alone: reading, evaluation and checks of plans that grow tenfold. */
export function* domain(): Generator<Result> {
  for (const layout of LAYOUTS) {
    let before: Figure | undefined;
    for (const [size, count] of SIZES) {
      const sheet = sheetOf(layout, size);
      const runs = Array.from({ length: count }, () => run(sheet));
      const figure = (stage: keyof Run): Figure => figureOf(runs.map((one) => one[stage]));
      const whole = figure('whole');
      const name = `read, evaluate, check: ${layout}, ${size}`;
      const growth = before && against('a tenth of it', whole, before);
      yield { what: `${name} indicators`, unit: 'ms', figure: whole, ...growth };
      for (const [stage, what] of EACH)
        yield { what: `${name}, ${what}`, unit: 'µs/indicator', figure: each(figure(stage), size) };
      before = whole;
    }
  }
}
