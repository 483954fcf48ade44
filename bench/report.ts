import { cpus, totalmem } from 'node:os';

import type { Figure } from './measure';

/** One line of the table. */
export interface Result {
  readonly what: string;
  readonly unit: 'ms' | 'µs/indicator' | 'MB' | 'KB' | 'times' | 'exchanges';
  readonly figure: Figure;
  /** What the figure is to be compared with, and how many times that it is. */
  readonly against?: { readonly what: string; readonly times: number };
}

/** A figure that one run gives, the same each time. */
export function exact(value: number): Figure {
  return { median: value, min: value, max: value, runs: 1 };
}

/** How many times the median of another figure a figure is. */
export function against(what: string, figure: Figure, other: Figure): Required<Pick<Result, 'against'>> {
  return { against: { what, times: figure.median / other.median } };
}

export function machine(): Record<string, string | number> {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

function digits(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}

/** The line of a result as people read it: the median, the spread, the comparison. */
export function lineOf({ what, unit, figure, against: peer }: Result): string {
  const { median, min, max, runs } = figure;
  const spread = runs > 1 ? `${digits(min)}–${digits(max)} (${runs} runs)` : '';
  const compared = peer ? `${digits(peer.times)} × ${peer.what}` : '';
  return [what.padEnd(58), `${digits(median)} ${unit}`.padStart(22), spread.padStart(28), `  ${compared}`]
    .join(' ')
    .trimEnd();
}
