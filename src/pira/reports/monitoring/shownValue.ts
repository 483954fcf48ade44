import type { Monitored } from '../../evaluation/interim/monitored';
import { printedDay, printedQuantity } from '../../expressions/print';
import { yesNoWords } from '../../messages/it/pace';
import type { Day } from '../../sheet/day';

/** A value in the unit of the target, two decimals at most. */
export function shownValue({ result }: Pick<Monitored, 'result'>, value: number | Day | boolean): string {
  if (typeof value === 'boolean') return value ? yesNoWords.yes : yesNoWords.no;
  if (typeof value === 'string') return printedDay(value);
  const reading = result.target?.reading;
  const unit = reading?.kind === 'threshold' || reading?.kind === 'range' ? reading.unit : 'number';
  const decimals = unit === 'percent' ? 1e4 : 1e2;
  return printedQuantity(Math.round(value * decimals) / decimals, unit);
}
