import { consolidated } from '../../evaluation/consolidated';
import type { Evaluation, IndicatorResult } from '../../evaluation/evaluation';
import { printedRatio } from '../../evaluation/ratio';
import { printedQuantity } from '../../expressions/print';
import type { Unit } from '../../expressions/target';
import { resultsReport as words } from '../../messages/it/results';

/** The ratios that several rows measure, a line each: as sums over sums, or why they are none. */
export function consolidatedLines({ results, year }: Evaluation): readonly string[] {
  return consolidated(results, year).map(({ name, results: rows, known, sums }) =>
    sums === null
      ? words.notConsolidated({ name, known, total: rows.length })
      : words.consolidatedRatio({
          name,
          total: rows.length,
          ratio: printedRatio(sums),
          value: printedQuantity(Math.round(sums.value * 1e4) / 1e4, unitOf(rows[0])),
        }),
  );
}

function unitOf(result: IndicatorResult | undefined): Unit {
  const reading = result?.target?.reading;
  return reading?.kind === 'threshold' || reading?.kind === 'range' ? reading.unit : 'number';
}
