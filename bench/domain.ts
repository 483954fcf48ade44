import { findings } from '../src/pira/checks';
import { evaluatePlan } from '../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../src/pira/reading/readPlan';
import type { Sheet } from '../src/pira/sheet';
import { figureOf, type Figure, timed } from './measure';
import { type Layout, sheetOf } from './plan/layouts';
import { against, type Result } from './report';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const LAYOUTS: readonly Layout[] = ['list', 'blocks'];
const RUNS = 5;
const MICROSECONDS = 1_000;

/** Reads, judges and checks a plan. */
export function judged(sheet: Sheet): unknown {
  const plan = readPlan([sheet], { year: null });
  const evaluation = evaluatePlan(plan);
  return [plan, evaluation, findings(plan, evaluation, [sheet])];
}

function each({ median, min, max, runs }: Figure, indicators: number): Figure {
  const share = (ms: number): number => (ms * MICROSECONDS) / indicators;
  return { median: share(median), min: share(min), max: share(max), runs };
}

/** The domain alone: reading, evaluation and checks of plans that grow tenfold. */
export async function domain(): Promise<Result[]> {
  const results: Result[] = [];
  for (const layout of LAYOUTS) {
    let before: Figure | undefined;
    for (const size of SIZES) {
      const sheet = sheetOf(layout, size);
      const whole = await timed(RUNS, () => sheet, judged);
      const name = `read, evaluate, check: ${layout}, ${size} indicators`;
      results.push({
        what: name,
        unit: 'ms',
        figure: whole,
        ...(before && against('a tenth of it', whole, before)),
      });
      results.push({ what: `${name}, each`, unit: 'µs/indicator', figure: each(whole, size) });
      before = whole;
    }
  }
  return results;
}

const MEGABYTE = 2 ** 20;

/** Memory of the cells of a plan, and what reading, evaluation and checks keep beside them. */
export function memory(): Result[] {
  const collect = globalThis.gc;
  if (!collect) return [];
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed / MEGABYTE;
  };
  const start = used();
  const sheet = sheetOf('list', 100_000);
  const cells = figureOf([used() - start]);
  const kept = [judged(sheet)];
  const plan = figureOf([used() - start - cells.median]);
  kept.length = 0;
  return [
    { what: 'memory of the cells of 100000 indicators', unit: 'MB', figure: cells },
    {
      what: 'memory of the plan, its evaluation and findings',
      unit: 'MB',
      figure: plan,
      ...against('the cells', plan, cells),
    },
  ];
}
