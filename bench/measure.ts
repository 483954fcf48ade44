/** A figure of several runs: its median, and the fastest and slowest of them. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** The figure of some measured values. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)] ?? NaN, sorted[Math.ceil(middle)] ?? NaN];
  return {
    median: (below + above) / 2,
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
    runs: sorted.length,
  };
}

/** Milliseconds that a task takes, in several runs one after the other. What it works on is made before each, untimed. */
export async function timed<T>(
  runs: number,
  prepare: () => T | Promise<T>,
  task: (prepared: T) => unknown,
): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const prepared = await prepare();
    times.push(await once(() => task(prepared)));
  }
  return figureOf(times);
}

/** Milliseconds that a task takes in one run. */
export async function once(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
