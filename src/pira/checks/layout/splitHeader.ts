import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observed } from './observed';

const messages = {
  splitHeader: wording({
    it: (p: { text: string }) =>
      `L’intestazione è spezzata su due righe («${p.text}»): riunirla in una cella.`,
    en: (p) => `The header is split over two rows (“${p.text}”): join it in one cell.`,
  }),
};

/** A header that goes on in the row below. */
export const splitHeader: Rule = {
  id: 'split-header',
  severity: 'info',
  it: {
    title: 'Intestazione spezzata',
    why: 'Il testo a capo in un’altra cella non si legge come un’intestazione sola.',
    todo: 'Riunire l’intestazione in una cella.',
  },
  en: { title: 'Split header', why: 'Text that goes on in another cell does not read as one header.' },
  messages,
  defects: ({ plan }) =>
    observed(plan, 'split-header').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.splitHeader({ text: quote(text) }),
    })),
};
