import type { IndicatorResult } from '../../evaluation/evaluation';
import { type Implausibility, implausibilityOf } from '../../evaluation/implausibility';
import { fold } from '../../lexicon/text/fold';
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
    it: (p: { text: string }) =>
      `Il consuntivo «${p.text}» supera il 100%, ma l’indicatore misura una quota: controllare.`,
    en: (p) => `The actual value “${p.text}” is above 100%, but the indicator measures a share: check it.`,
  }),
  actualFarFromTarget: wording({
    it: (p: { text: string; target: string }) =>
      `Il consuntivo «${p.text}» è di tutt’altra grandezza rispetto al target «${p.target}»: controllare punti e virgole.`,
    en: (p) =>
      `The actual value “${p.text}” is of a different magnitude from the target “${p.target}”: check points and commas.`,
  }),
  actualDateFar: wording({
    it: (p: { text: string; year: number }) =>
      `La data «${p.text}» è lontana dal ${p.year}: controllare l’anno.`,
    en: (p) => `The date “${p.text}” is far from ${p.year}: check its year.`,
  }),
};

function defectOf({ indicator, target, actual }: IndicatorResult, year: number | null): Defect | null {
  if (actual === null || target === null) return null;
  const wordsOf = (): string => fold(`${indicator.name.text} ${indicator.algorithm.text}`);
  const oddity = implausibilityOf(actual.measure, target.reading, wordsOf, year);
  if (oddity === null) return null;
  const text = quote(actual.text);
  const message: Readonly<Record<Implausibility, () => Sentence>> = {
    negative: () => messages.actualNegative({ text }),
    'over-whole': () => messages.actualOverWhole({ text }),
    'far-from-target': () => messages.actualFarFromTarget({ text, target: quote(target.text) }),
    'far-from-year': () => messages.actualDateFar({ text, year: year ?? 0 }),
  };
  return { place: actual.cell, text: actual.text, message: message[oddity]() };
}

/** Shares above 100 %, counts below zero, dates of other years, sizes that suggest a wrong separator. */
export const implausibleActual: Rule = {
  id: 'implausible-actual',
  remedy: 'ask',
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
