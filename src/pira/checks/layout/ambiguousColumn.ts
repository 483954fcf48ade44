import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observed } from './observed';

const messages = {
  ambiguousColumn: wording({
    it: (p: { text: string }) =>
      `Non è chiaro se la colonna «${p.text}» contenga target o consuntivi: non è stata letta. Precisare l’intestazione.`,
    en: (p) =>
      `It is not clear whether the column “${p.text}” holds targets or actual values: it was not read. Make its header precise.`,
  }),
};

/** A column that may hold targets or actual values and was not read. */
export const ambiguousColumn: Rule = {
  id: 'ambiguous-column',
  severity: 'warning',
  it: {
    title: 'Colonna ambigua',
    why: 'Una colonna letta per un’altra darebbe risultati sbagliati.',
    todo: 'Precisare l’intestazione: target o consuntivo, e di quale anno.',
  },
  en: { title: 'Ambiguous column', why: 'A column taken for another would give wrong results.' },
  messages,
  defects: ({ plan }) =>
    observed(plan, 'ambiguous-column').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.ambiguousColumn({ text: quote(text) }),
      shared: { key: text },
    })),
};
