import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';
import { listed, type Many } from '../many';

const messages = {
  unreadColumn: wording({
    it: (p: { text: string }) =>
      `La colonna «${p.text}» non è stata riconosciuta e non è stata letta: se serve al piano, darle un’intestazione più chiara.`,
    en: (p) =>
      `The column “${p.text}” was not recognised and not read: if the plan needs it, give it a plainer header.`,
  }),
  unreadColumns: wording({
    it: (p: Many) =>
      `${p.count} colonne non sono state riconosciute e non sono state lette (${listed.it(p)}): se servono al piano, dare loro un’intestazione più chiara.`,
    en: (p) =>
      `${p.count} columns were not recognised and not read (${listed.en(p)}): if the plan needs them, give them plainer headers.`,
  }),
};

/** A column that names no field of the plan. */
export const unreadColumn: Rule = {
  id: 'unread-column',
  remedy: 'left-out',
  severity: 'info',
  it: {
    title: 'Colonna non letta',
    why: 'Quel che non è letto non entra nella valutazione né nel piano revisionato.',
    todo: 'Se la colonna serve al piano, darle un’intestazione più chiara.',
  },
  en: {
    title: 'Column not read',
    why: 'What is not read enters neither the evaluation nor the revised plan.',
  },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'unread-column').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.unreadColumn({ text: quote(text) }),
      shared: { key: cell.sheet, name: quote(text), message: messages.unreadColumns },
    })),
};
