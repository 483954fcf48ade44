import type { IndicatorResult } from '../../evaluation/evaluation';
import { isValueOfRatio, partOfYear, printedRatio, ratioOf } from '../../evaluation/ratio';
import { printedQuantity } from '../../expressions/print';
import { quantity } from '../../messages/en/quantity';
import { defectsOf } from '../defects';
import { quote } from '../place';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  ratioMismatch: wording({
    it: (p: { text: string; ratio: string; value: string }) =>
      `Il consuntivo ${p.text} non corrisponde a numeratore e denominatore: ${p.ratio} è ${p.value}. Correggere il valore che è sbagliato.`,
    en: (p) =>
      `The actual value ${p.text} does not agree with numerator and denominator: ${quantity(p.ratio)} is ${quantity(p.value)}. Correct whichever is wrong.`,
  }),
  zeroDenominator: wording({
    it: (p: { text: string }) =>
      `Il denominatore ${p.text} non è maggiore di zero: il rapporto non si può calcolare.`,
    en: (p) => `The denominator ${quantity(p.text)} is not above zero: the ratio cannot be computed.`,
  }),
};

function defectOf({ indicator, actual, target }: IndicatorResult, year: number | null): Defect | null {
  const above = partOfYear(indicator.numerators, year);
  const below = partOfYear(indicator.denominators, year);
  if (above !== null && below !== null && below.amount <= 0)
    return {
      place: below.cell,
      text: String(below.amount),
      message: messages.zeroDenominator({ text: quote(printedQuantity(below.amount, 'number')) }),
    };
  const ratio = ratioOf(indicator, year);
  if (ratio === null || actual?.measure.kind !== 'quantity' || target === null) return null;
  const { value, unit } = actual.measure;
  if (isValueOfRatio({ value, unit, text: actual.text }, ratio)) return null;
  return {
    place: actual.cell,
    text: actual.text,
    message: messages.ratioMismatch({
      text: quote(actual.text),
      ratio: printedRatio(ratio),
      value: printedQuantity(Math.round(ratio.value * 1e6) / 1e6, unit),
    }),
  };
}

/** A typed value beside a numerator and a denominator that give another: 95 % beside 9 and 10. */
export const ratioMismatch: Rule = {
  id: 'ratio-mismatch',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Consuntivo diverso dal rapporto',
    why: 'Il valore scritto e quello che risulta da numeratore e denominatore non possono valere entrambi.',
    todo: 'Controllare i tre valori e correggere quello sbagliato.',
  },
  en: {
    title: 'Actual value that differs from its ratio',
    why: 'The value typed and that of numerator and denominator cannot both hold.',
  },
  messages,
  defects: ({ evaluation }) =>
    defectsOf(evaluation?.results ?? [], (result) => defectOf(result, evaluation?.year ?? null)),
};
