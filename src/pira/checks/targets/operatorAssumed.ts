import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { assumptionDefects } from './assumptionDefects';
import { listed, type Many } from '../many';

const messages = {
  operatorAssumed: wording({
    it: (p: { text: string; operator: string }) =>
      `Il target «${p.text}» non ha operatore: è stato inteso come ${p.operator}. Indicare l’operatore.`,
    en: (p) => `The target “${p.text}” has no operator: ${p.operator} was assumed. Write the operator.`,
  }),
  operatorAssumedLower: wording({
    it: (p: { text: string; operator: string }) =>
      `Il target «${p.text}» non ha operatore; da polarità, parole, unità o fasce dell’indicatore pare che meno sia meglio, ed è stato inteso come ${p.operator}. Confermare scrivendo l’operatore.`,
    en: (p) =>
      `The target “${p.text}” has no operator; the indicator’s polarity, words, unit or levels suggest that less is better, and ${p.operator} was assumed. Confirm by writing the operator.`,
  }),
  operatorsAssumed: wording({
    it: (p: Many & { operator: string }) =>
      `In ${p.count} target non c’è l’operatore (${listed.it(p)}): è stato inteso ${p.operator}. Indicare l’operatore.`,
    en: (p) =>
      `${p.count} targets have no operator (${listed.en(p)}): ${p.operator} was assumed. Write the operator.`,
  }),
  operatorsAssumedLower: wording({
    it: (p: Many & { operator: string }) =>
      `In ${p.count} target non c’è l’operatore (${listed.it(p)}); da polarità, parole, unità o fasce degli indicatori pare che meno sia meglio, ed è stato inteso ${p.operator}. Confermare scrivendo l’operatore.`,
    en: (p) =>
      `${p.count} targets have no operator (${listed.en(p)}); the polarity, words, units or levels of the indicators suggest that less is better, and ${p.operator} was assumed. Confirm by writing the operator.`,
  }),
};

/** Targets without an operator. "At most" was told from the indicator's words alone: that weighs more than "at least". */
export const operatorAssumed: Rule = {
  id: 'operator-assumed',
  remedy: 'choose-reading',
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
    assumptionDefects(plan, 'operator', ({ cell, text }, reading) => {
      if (reading.kind !== 'threshold') return null;
      const { operator } = reading;
      const isLesser = !operator.startsWith('<');
      const message = isLesser ? messages.operatorAssumed : messages.operatorAssumedLower;
      const ofMany = isLesser ? messages.operatorsAssumed : messages.operatorsAssumedLower;
      return {
        place: cell,
        text,
        isLesser,
        message: message({ text: quote(text), operator }),
        shared: { key: operator, name: quote(text), message: (many) => ofMany({ ...many, operator }) },
      };
    }),
};
