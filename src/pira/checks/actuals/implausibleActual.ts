import { BEYOND_BASE, SHARE_OF_WHOLE } from '../../lexicon/measures';
import { yearOf } from '../../sheet/day';
import type { IndicatorResult } from '../../evaluation/evaluation';
import type { ActualCell, TargetCell } from '../../plan/plan';
import { fold } from '../../lexicon/text/fold';
import type { Threshold } from '../../expressions/target';
import type { Quantity } from '../../expressions/measure';
import type { Defect, Rule } from '../rule';
import { wording, type Sentence } from '../wording';
import { defectsOf } from '../defects';
import { quote } from '../place';

const messages = {
  actualNegative: wording({
    it: (p: { text: string }) => `Il consuntivo «${p.text}» è negativo: controllare.`,
    en: (p) => `The actual value “${p.text}” is negative: check it.`,
  }),
  actualOverWhole: wording({
    it: (p: { text: string }) => `Il consuntivo «${p.text}» supera il 100% di una quota: controllare.`,
    en: (p) => `The actual value “${p.text}” is more than 100% of a share: check it.`,
  }),
  actualFarFromTarget: wording({
    it: (p: { text: string; target: string }) =>
      `Il consuntivo «${p.text}» è di tutt’altra grandezza rispetto al target «${p.target}»: controllare punti e virgole.`,
    en: (p) =>
      `The actual value “${p.text}” is of quite another size than the target “${p.target}”: check points and commas.`,
  }),
  actualDateFar: wording({
    it: (p: { text: string; year: number }) =>
      `La data «${p.text}» è lontana dal ${p.year}: controllare l’anno.`,
    en: (p) => `The date “${p.text}” is far from ${p.year}: check its year.`,
  }),
};

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
): Sentence | null {
  const isNegative = measure.value < 0 && target.value >= 0;
  if (isNegative && !BEYOND_BASE.test(wordsOf()))
    return messages.actualNegative({ text: quote(actual.text) });
  const isOverWhole = target.unit === 'percent' && target.value <= 1 && measure.value > 1;
  if (isOverWhole && SHARE_OF_WHOLE.test(wordsOf()) && !BEYOND_BASE.test(wordsOf()))
    return messages.actualOverWhole({ text: quote(actual.text) });
  const isFarAbove =
    target.value > 0 && measure.value > target.value * FAR_ABOVE && !target.operator.startsWith('<');
  const isThousandsRead =
    target.value >= SMALLEST_OF_THOUSANDS &&
    !Number.isInteger(measure.value) &&
    measure.value > 0 &&
    measure.value * FAR_ABOVE < target.value;
  return isFarAbove || isThousandsRead
    ? messages.actualFarFromTarget({ text: quote(actual.text), target: quote(targetText) })
    : null;
}

function messageOf(
  actual: ActualCell,
  target: TargetCell,
  wordsOf: () => string,
  planYear: number | null,
): Sentence | null {
  const { measure } = actual;
  if (measure.kind === 'day' && planYear !== null) {
    const year = yearOf(measure.date);
    return year < planYear || year > planYear + YEARS_AWAY
      ? messages.actualDateFar({ text: quote(actual.text), year: planYear })
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
export const implausibleActual: Rule = {
  id: 'implausible-actual',
  severity: 'warning',
  it: {
    title: 'Consuntivo poco plausibile',
    why: 'Un errore di battitura cambierebbe l’esito.',
    todo: 'Controllare punti, virgole, segno e anno.',
  },
  en: { title: 'Implausible actual value', why: 'A typing slip would change the outcome.' },
  messages,
  defects: ({ evaluation }) =>
    defectsOf(evaluation?.results ?? [], (result) => defectOf(result, evaluation?.year ?? null)),
};
