import { planPlace } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';

const HUNDRED = 100;

const messages = {
  refusedThreshold: wording({
    it: (p: { refused: number; used: number }) =>
      `La soglia di «Parzialmente raggiunto» salvata in questa cartella di lavoro (${p.refused}%) non è valida ed è stata usata quella del ${p.used}%: sceglierne una da 1% a 100% nelle Opzioni.`,
    en: (p) =>
      `The threshold of “Parzialmente raggiunto” kept in this workbook (${p.refused}%) cannot be used, and ${p.used}% was taken: choose one from 1% to 100% in the options.`,
  }),
};

/** A threshold of partly met that is none, such as 0: kept in the workbook by somebody, it would change every outcome. */
export const refusedThreshold: Rule = {
  id: 'refused-threshold',
  severity: 'warning',
  it: {
    title: 'Soglia non valida',
    why: 'Con una soglia pari a zero ogni target mancato risulterebbe parzialmente raggiunto.',
    todo: 'Scegliere nelle Opzioni una soglia da 1% a 100%.',
  },
  en: {
    title: 'Threshold that cannot be used',
    why: 'With a threshold of zero every missed target would be partly met.',
  },
  messages,
  defects: ({ plan, evaluation }) => {
    const place = planPlace(plan);
    const refused = evaluation?.refusedThreshold ?? null;
    if (refused === null || place === null) return [];
    const used = evaluation?.partlyFrom ?? 0;
    const message = messages.refusedThreshold({ refused: refused * HUNDRED, used: used * HUNDRED });
    return [{ place, text: '', message }];
  },
};
