import { defectsOf } from '../defects';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  unreadableWeight: wording({
    it: (p: { text: string }) =>
      `Il peso «${p.text}» non è un numero positivo: scrivere per esempio 40 o 40%.`,
    en: (p) => `The weight “${p.text}” is not a positive number: write for example 40 or 40%.`,
  }),
};

/** A weight that is no number, or below zero. */
export const unreadableWeight: Rule = {
  id: 'unreadable-weight',
  remedy: 'rewrite',
  severity: 'error',
  it: {
    title: 'Peso non leggibile',
    why: 'Senza tutti i pesi la media non può essere ponderata.',
    todo: 'Scrivere il peso come numero, per esempio 40 o 40%.',
  },
  en: { title: 'Unreadable weight', why: 'Without all weights the mean cannot be weighted.' },
  messages,
  defects: ({ plan }) =>
    defectsOf(
      plan.indicators,
      ({
        weight: {
          value,
          field: { cell, text },
        },
      }) =>
        cell === null || text === '' || (value !== null && value >= 0)
          ? null
          : { place: cell, text, message: messages.unreadableWeight({ text: quote(text) }) },
    ),
};
