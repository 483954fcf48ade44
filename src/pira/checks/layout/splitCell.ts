import { fieldName } from '../../messages/fieldName';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observed } from './observed';

const messages = {
  splitCell: wording({
    it: (p: { text: string; field: string }) =>
      `Il testo «${p.text}» (${fieldName(p.field, 'it')}) è spezzato su due celle: riunirlo.`,
    en: (p) => `The text “${p.text}” (${fieldName(p.field, 'en')}) is split over two cells: join it.`,
  }),
};

/** One text over two cells. */
export const splitCell: Rule = {
  id: 'split-cell',
  severity: 'warning',
  it: {
    title: 'Testo spezzato',
    why: 'Un testo su due celle si perde nell’esportazione.',
    todo: 'Riunire il testo in una cella.',
  },
  en: { title: 'Split text', why: 'A text over two cells is lost in an export.' },
  messages,
  defects: ({ plan }) =>
    observed(plan, 'split-cell').map(({ cell, text, field }) => ({
      place: cell,
      text,
      message: messages.splitCell({ text: quote(text), field }),
    })),
};
