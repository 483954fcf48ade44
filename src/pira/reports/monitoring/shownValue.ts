import type { Monitored } from '../../evaluation/interim/monitored';
import { printedDay, printedQuantity } from '../../expressions/print';
import { yesNoWords } from '../../messages/it/pace';
import type { Day } from '../../sheet/day';

/** What an indicator was judged by on the day: its value within the year, else the actual of the year where that is written. */
export function valueJudgedBy(one: Monitored): string {
  const { interim, notes, result } = one;
  if (interim !== null) return shownValue(one, interim.value);
  if (!notes.some(({ code }) => code === 'actual-written')) return '';
  return result.computed === null ? (result.actual?.text ?? '') : shownValue(one, result.computed.value);
}

/** A value in the unit of the target, two decimals at most. */
export function shownValue({ result }: Pick<Monitored, 'result'>, value: number | Day | boolean): string {
  if (typeof value === 'boolean') return value ? yesNoWords.yes : yesNoWords.no;
  if (typeof value === 'string') return printedDay(value);
  const reading = result.target?.reading;
  const unit = reading?.kind === 'threshold' || reading?.kind === 'range' ? reading.unit : 'number';
  const decimals = unit === 'percent' ? 1e4 : 1e2;
  return printedQuantity(Math.round(value * decimals) / decimals, unit);
}
