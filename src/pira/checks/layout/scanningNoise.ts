import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';
import { listed, type Many } from '../many';

const messages = {
  scanningNoise: wording({
    it: (p: { text: string }) =>
      `«${p.text}» sembra un residuo di scansione e non è stato letto: cancellarlo o correggerlo.`,
    en: (p) => `“${p.text}” looks like a leftover of scanning and was not read: delete or correct it.`,
  }),
  scanningNoises: wording({
    it: (p: Many) =>
      `${p.count} celle sembrano residui di scansione (${listed.it(p)}) e non sono state lette: cancellarle o correggerle.`,
    en: (p) =>
      `${p.count} cells look like leftovers of scanning (${listed.en(p)}) and were not read: delete or correct them.`,
  }),
};

/** Scanning noise. */
export const scanningNoise: Rule = {
  id: 'scanning-noise',
  remedy: 'tidy',
  severity: 'warning',
  it: {
    title: 'Residui di scansione',
    why: 'Caratteri senza senso non vanno pubblicati.',
    todo: 'Cancellare il residuo o correggerlo.',
  },
  en: { title: 'Scanning leftovers', why: 'Meaningless characters should not be published.' },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'noise').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.scanningNoise({ text: quote(text) }),
      shared: { key: '', name: quote(text), message: messages.scanningNoises },
    })),
};
