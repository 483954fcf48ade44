import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observed } from './observed';

const messages = {
  unreadColumn: wording({
    it: (p: { text: string }) =>
      `La colonna «${p.text}» non è stata riconosciuta e non è stata letta: se serve al piano, darle un’intestazione più chiara.`,
    en: (p) =>
      `The column “${p.text}” was not recognised and not read: if the plan needs it, give it a plainer header.`,
  }),
};

/** A column that names no field of the plan. */
export const unreadColumn: Rule = {
  id: 'unread-column',
  severity: 'info',
  it: {
    title: 'Colonna non letta',
    why: 'Quel che non è letto non entra nella valutazione né nel piano pulito.',
    todo: 'Se la colonna serve al piano, darle un’intestazione più chiara.',
  },
  en: { title: 'Column not read', why: 'What is not read enters neither the evaluation nor the clean plan.' },
  messages,
  defects: ({ plan }) =>
    observed(plan, 'unread-column').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.unreadColumn({ text: quote(text) }),
    })),
};
