import type { Rule } from '../rule';
import { wording } from '../wording';
import { actualDefects } from '../defects';
import { quote } from '../place';

const messages = {
  unreadableActual: wording({
    it: (p: { text: string }) => `Il consuntivo «${p.text}» non è leggibile.`,
    en: (p) => `The actual value “${p.text}” cannot be read.`,
  }),
};

/** An actual value that cannot be read, with the reader's reason. */
export const unreadableActual: Rule = {
  id: 'unreadable-actual',
  remedy: 'rewrite',
  severity: 'error',
  it: {
    title: 'Consuntivo non leggibile',
    why: 'Un consuntivo che non si legge non è valutabile.',
    todo: 'Il messaggio dice perché; riscrivere il consuntivo ([esempi](#come-scrivere-un-consuntivo)).',
  },
  en: { title: 'Unreadable actual value', why: 'An actual value that cannot be read cannot be evaluated.' },
  messages,
  defects: ({ plan }) =>
    actualDefects(plan, ({ cell, text, measure }) =>
      measure.kind !== 'unreadable'
        ? null
        : {
            place: cell,
            text,
            message: messages.unreadableActual({ text: quote(text) }),
            reason: measure.reason,
          },
    ),
};
