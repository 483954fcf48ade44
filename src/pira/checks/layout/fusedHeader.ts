import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';
import { listed, type Many } from '../many';

const messages = {
  fusedHeader: wording({
    it: (p: { text: string }) =>
      `Più intestazioni sono nella stessa cella («${p.text}»): scrivere un’intestazione per colonna.`,
    en: (p) => `Several headers are in one cell (“${p.text}”): write one header for each column.`,
  }),
  fusedHeaders: wording({
    it: (p: Many) =>
      `In ${p.count} celle ci sono più intestazioni insieme (${listed.it(p)}): scrivere un’intestazione per colonna.`,
    en: (p) =>
      `${p.count} cells hold several headers each (${listed.en(p)}): write one header for each column.`,
  }),
};

/** Several labels in one header cell. */
export const fusedHeader: Rule = {
  id: 'fused-header',
  remedy: 'tidy',
  severity: 'info',
  it: {
    title: 'Intestazioni fuse',
    why: 'Una colonna senza la sua intestazione si legge male, anche per un programma.',
    todo: 'Scrivere un’intestazione per colonna.',
  },
  en: { title: 'Fused headers', why: 'A column without its own header is hard to read, for programs too.' },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'fused-header').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.fusedHeader({ text: quote(text) }),
      shared: { key: '', name: quote(text), message: messages.fusedHeaders },
    })),
};
