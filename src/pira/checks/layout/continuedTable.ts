import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';

const messages = {
  continuedTable: wording({
    it: (p: { sheet: string; row: number }) =>
      `Dalla riga ${p.row} del foglio «${p.sheet}» le righe non hanno intestazione: sono state lette come seguito della tabella precedente. Controllare, e ripetere l’intestazione.`,
    en: (p) =>
      `From row ${p.row} of the sheet “${p.sheet}” the rows have no header: they were read as the continuation of the table before. Check them, and repeat the header.`,
  }),
};

/** Rows without a header that were read under the one of the sheet before. */
export const continuedTable: Rule = {
  id: 'continued-table',
  remedy: 'left-out',
  severity: 'info',
  it: {
    title: 'Righe senza intestazione',
    why: 'Senza intestazione non è scritto che cosa contengono le colonne.',
    todo: 'Controllare che le righe siano del piano e ripetere l’intestazione.',
  },
  en: { title: 'Rows without a header', why: 'Without a header nothing says what the columns hold.' },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'continued-table').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.continuedTable({ sheet: cell.sheet, row: cell.row + 1 }),
    })),
};
