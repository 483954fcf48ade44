import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';

const messages = {
  ambiguousCell: wording({
    it: (p: { text: string }) =>
      `«${p.text}» potrebbe appartenere a più colonne e non è stato letto: riportarlo sotto la sua intestazione.`,
    en: (p) => `“${p.text}” could belong to several columns and was not read: move it under its header.`,
  }),
};

/** A value that fits under two headers and was not read. */
export const ambiguousCell: Rule = {
  id: 'ambiguous-cell',
  remedy: 'rewrite',
  severity: 'error',
  it: {
    title: 'Valore ambiguo',
    why: 'Un valore letto nella colonna sbagliata darebbe risultati sbagliati.',
    todo: 'Riportare il valore sotto la sua intestazione.',
  },
  en: { title: 'Ambiguous value', why: 'A value read in the wrong column would give wrong results.' },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'ambiguous-cell').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.ambiguousCell({ text: quote(text) }),
    })),
};
