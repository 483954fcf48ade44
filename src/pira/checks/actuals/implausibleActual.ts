import { yearOf } from '../../day';
import type { IndicatorResult } from '../../evaluation/evaluation';
import type { FindingMessage } from '../../messages';
import type { ActualCell, TargetCell } from '../../plan';
import { fold } from '../../lexicon/text/fold';
import type { Threshold } from '../../target/target';
import type { Quantity } from '../../target/measure';
import type { Check, Defect } from '../check';
import { defectsOf } from '../defects';
import { quote } from '../place';

/** Words of a share of a whole, which cannot exceed it. */
const SHARE =
  /\bsul totale\b|\bsu n\b|\bquota\b|(?:percentuale|%) (?:di|dei|delle|degli|del)\b|^(?:n|n°|num|numero)\b.*(?:\/|\bsu\b)/;
/** Words of quantities that can exceed their base or lie below zero: payments before their day count below it. */
const FREE =
  /tempestiv|ritard|anticip|cost[io]|spes[ae]|oneri|proventi|ricavi|budget|preventiv|variazion|increment|aument|crescita|scostament|saldo|risultato|margin|anno precedente|x-1|utile|perdita|riduzion|diminuzion/;
/** So many times the target is more likely a slip in points and commas than a result. */
const FAR_ABOVE = 100;
const SMALLEST_OF_THOUSANDS = 1000;
const YEARS_AWAY = 1;

function sizeDefect(
  measure: Quantity,
  target: Threshold,
  wordsOf: () => string,
  actual: ActualCell,
  targetText: string,
): FindingMessage | null {
  const isNegative = measure.value < 0 && target.value >= 0;
  if (isNegative && !FREE.test(wordsOf())) return { code: 'actual-negative', text: quote(actual.text) };
  const isOverWhole = target.unit === 'percent' && target.value <= 1 && measure.value > 1;
  if (isOverWhole && SHARE.test(wordsOf()) && !FREE.test(wordsOf()))
    return { code: 'actual-over-whole', text: quote(actual.text) };
  const isFarAbove =
    target.value > 0 && measure.value > target.value * FAR_ABOVE && !target.operator.startsWith('<');
  const isThousandsRead =
    target.value >= SMALLEST_OF_THOUSANDS &&
    !Number.isInteger(measure.value) &&
    measure.value > 0 &&
    measure.value * FAR_ABOVE < target.value;
  return isFarAbove || isThousandsRead
    ? { code: 'actual-far-from-target', text: quote(actual.text), target: quote(targetText) }
    : null;
}

function messageOf(
  actual: ActualCell,
  target: TargetCell,
  wordsOf: () => string,
  planYear: number | null,
): FindingMessage | null {
  const { measure } = actual;
  if (measure.kind === 'day' && planYear !== null) {
    const year = yearOf(measure.date);
    return year < planYear || year > planYear + YEARS_AWAY
      ? { code: 'actual-date-far', text: quote(actual.text), year: planYear }
      : null;
  }
  const { reading } = target;
  if (measure.kind !== 'quantity' || reading.kind !== 'threshold') return null;
  return sizeDefect(measure, reading, wordsOf, actual, target.text);
}

function defectOf({ indicator, target, actual }: IndicatorResult, year: number | null): Defect | null {
  if (actual === null || target === null) return null;
  const wordsOf = (): string => fold(`${indicator.name.text} ${indicator.algorithm.text}`);
  const message = messageOf(actual, target, wordsOf, year);
  return message && { place: actual.cell, text: actual.text, message };
}

/** Shares above 100 %, counts below zero, dates of other years, sizes that suggest a wrong separator. */
export const implausibleActual: Check = {
  rule: 'implausible-actual',
  severity: 'warning',
  defects: ({ evaluation }) =>
    defectsOf(evaluation?.results ?? [], (result) => defectOf(result, evaluation?.year ?? null)),
};
