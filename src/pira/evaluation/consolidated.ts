import { rounded } from '../expressions/figures';
import { fold } from '../lexicon/text/fold';
import type { IndicatorResult } from './evaluation';
import { Sum } from './precision';
import { ratioOf } from './ratio';

/** A ratio that several rows of a plan measure, one for each centre or objective. */
export interface Consolidated {
  readonly name: string;
  readonly results: readonly IndicatorResult[];
  /** How many of them have both parts. */
  readonly known: number;
  /** The sum of the numerators over the sum of the denominators; null unless both are known of every row. */
  readonly sums: { readonly numerator: number; readonly denominator: number; readonly value: number } | null;
}

/**
 * The indicators that several rows measure alike (the same name and the same kind of target) as a ratio. Their figure is
 * the sum of the numerators over that of the denominators, never the mean of the ratios: it is none where a part is unknown.
 */
export function consolidated(results: readonly IndicatorResult[], year: number | null): Consolidated[] {
  const alike = new Map<string, IndicatorResult[]>();
  for (const result of results) {
    const reading = result.target?.reading;
    if (reading?.kind !== 'threshold' && reading?.kind !== 'range') continue;
    const name = fold(result.indicator.name.text);
    if (name === '') continue;
    const key = `${reading.unit}|${name}`;
    alike.set(key, [...(alike.get(key) ?? []), result]);
  }
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .map((group) => consolidatedOf(group, year))
    .filter(({ known, results: [first] }) => known > 0 || isPercent(first));
}

function consolidatedOf(results: readonly IndicatorResult[], year: number | null): Consolidated {
  const ratios = results.map(({ indicator }) => ratioOf(indicator, year));
  const numerator = new Sum();
  const denominator = new Sum();
  let known = 0;
  for (const ratio of ratios) {
    if (ratio === null) continue;
    known += 1;
    numerator.add(ratio.numerator);
    denominator.add(ratio.denominator);
  }
  const value = rounded(numerator.total / denominator.total);
  return {
    name: results[0]?.indicator.name.text ?? '',
    results,
    known,
    sums:
      known === results.length ? { numerator: numerator.total, denominator: denominator.total, value } : null,
  };
}

function isPercent(result: IndicatorResult | undefined): boolean {
  const reading = result?.target?.reading;
  return (reading?.kind === 'threshold' || reading?.kind === 'range') && reading.unit === 'percent';
}
