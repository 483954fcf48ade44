import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { assuming } from './assuming';

const messages = {
  operatorAssumed: wording({
    it: (p: { text: string; operator: string }) =>
      `Il target «${p.text}» non ha operatore: è stato inteso come ${p.operator}. Scriverlo.`,
    en: (p) => `The target “${p.text}” has no operator: it was taken as ${p.operator}. Write it.`,
  }),
  operatorAssumedLower: wording({
    it: (p: { text: string; operator: string }) =>
      `Il target «${p.text}» non ha operatore; da polarità, parole o unità dell’indicatore pare che meno sia meglio, ed è stato inteso come ${p.operator}. Confermare scrivendo l’operatore.`,
    en: (p) =>
      `The target “${p.text}” has no operator; the indicator’s polarity, words or unit suggest that less is better, and it was taken as ${p.operator}. Confirm by writing the operator.`,
  }),
};

/** Targets without an operator. "At most" was told from the indicator's words alone: that weighs more than "at least". */
export const operatorAssumed: Rule = {
  id: 'operator-assumed',
  severity: 'warning',
  lesser: { severity: 'info', when: 'per «almeno»' },
  it: {
    title: 'Operatore sottinteso',
    why: 'L’esito dipende dall’operatore: va confermato.',
    todo: 'Scrivere l’operatore davanti al valore.',
  },
  en: { title: 'Operator assumed', why: 'The outcome depends on the operator: confirm it.' },
  messages,
  defects: ({ plan }) =>
    assuming(plan, 'operator', ({ cell, text }, reading) => {
      if (reading.kind !== 'threshold') return null;
      const { operator } = reading;
      const isLesser = !operator.startsWith('<');
      const message = isLesser ? messages.operatorAssumed : messages.operatorAssumedLower;
      return { place: cell, text, isLesser, message: message({ text: quote(text), operator }) };
    }),
};
