import type { Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { quote } from '../place';
import { listed, type Many } from '../many';

const messages = {
  strictOperator: wording({
    it: (p: { text: string }) =>
      `Nel target «${p.text}» il limite è escluso: chi lo eguaglia non lo raggiunge. Se è voluto incluso, scrivere «<=».`,
    en: (p) =>
      `In the target “${p.text}” the limit is excluded: a value equal to it does not meet it. If it is meant to count, write “<=”.`,
  }),
  strictOperators: wording({
    it: (p: Many) =>
      `In ${p.count} target il limite è escluso (${listed.it(p)}): chi lo eguaglia non lo raggiunge. Se è voluto incluso, scrivere «<=».`,
    en: (p) =>
      `In ${p.count} targets the limit is excluded (${listed.en(p)}): a value equal to it does not meet it. If it is meant to count, write “<=”.`,
  }),
};

/** Lower-is-better targets whose limit is excluded: `<90%`. */
export const strictOperator: Rule = {
  id: 'strict-operator',
  severity: 'info',
  it: {
    title: 'Limite escluso',
    why: 'Con «<» il valore uguale al limite non raggiunge il target.',
    todo: 'Se il limite va compreso, scrivere `<=` invece di `<`.',
  },
  en: { title: 'Limit excluded', why: 'With “<” a value equal to the limit does not meet the target.' },
  messages,
  defects: ({ plan }) =>
    targetDefects(plan, ({ cell, text, reading }) =>
      reading.kind === 'threshold' && reading.operator === '<'
        ? {
            place: cell,
            text,
            message: messages.strictOperator({ text: quote(text) }),
            shared: { key: '', name: quote(text), message: messages.strictOperators },
          }
        : null,
    ),
};
