import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observed } from './observed';

const messages = {
  scanningNoise: wording({
    it: (p: { text: string }) =>
      `«${p.text}» sembra un residuo di scansione e non è stato letto: cancellarlo o correggerlo.`,
    en: (p) => `“${p.text}” looks like a leftover of scanning and was not read: delete or correct it.`,
  }),
};

/** Scanning noise. */
export const scanningNoise: Rule = {
  id: 'scanning-noise',
  severity: 'warning',
  it: {
    title: 'Residui di scansione',
    why: 'Caratteri senza senso non vanno pubblicati.',
    todo: 'Cancellare il residuo o correggerlo.',
  },
  en: { title: 'Scanning leftovers', why: 'Meaningless characters should not be published.' },
  messages,
  defects: ({ plan }) =>
    observed(plan, 'noise').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.scanningNoise({ text: quote(text) }),
    })),
};
