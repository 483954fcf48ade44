import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';
import { listed, type Many } from '../many';

const messages = {
  unreadCell: wording({
    it: (p: { text: string }) =>
      `«${p.text}» è nella tabella ma non appartiene a nessuna colonna riconosciuta: non è stato letto. Riportarlo sotto la sua intestazione o fuori dalla tabella.`,
    en: (p) =>
      `“${p.text}” is in the table but belongs to no recognised column: it was not read. Move it under its header or out of the table.`,
  }),
  unreadCells: wording({
    it: (p: Many) =>
      `${p.count} celle della tabella non appartengono a nessuna colonna riconosciuta (${listed.it(p)}): non sono state lette. Riportarle sotto la loro intestazione o fuori dalla tabella.`,
    en: (p) =>
      `${p.count} cells of the table belong to no recognised column (${listed.en(p)}): they were not read. Move them under their headers or out of the table.`,
  }),
};

/** Filled cells of a table that went into no field. */
export const unreadCell: Rule = {
  id: 'unread-cell',
  remedy: 'left-out',
  severity: 'info',
  it: {
    title: 'Celle non lette',
    why: 'Quel che non è letto non entra nella valutazione né nel piano revisionato.',
    todo: 'Riportare il dato sotto la sua intestazione o fuori dalla tabella.',
  },
  en: {
    title: 'Cells not read',
    why: 'What is not read enters neither the evaluation nor the revised plan.',
  },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'unread-cell').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.unreadCell({ text: quote(text) }),
      shared: { key: cell.sheet, name: quote(text), message: messages.unreadCells },
    })),
};
