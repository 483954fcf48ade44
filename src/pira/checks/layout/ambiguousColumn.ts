import { listed, type Many } from '../many';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';
import { sayHeaders } from './sayHeaders';

const messages = {
  ambiguousColumn: wording({
    it: (p: { text: string }) =>
      `Non è chiaro se la colonna «${p.text}» contenga target o consuntivi: non è stata letta. Precisare l’intestazione.`,
    en: (p) =>
      `It is not clear whether the column “${p.text}” holds targets or actual values: it was not read. Make its header precise.`,
  }),
  ambiguousColumns: wording({
    it: (p: Many) =>
      `Non è chiaro se le colonne ${listed.it(p)} contengano target o consuntivi: non sono state lette. Precisare le intestazioni.`,
    en: (p) =>
      `It is not clear whether the columns ${listed.en(p)} hold targets or actual values: they were not read. Make their headers precise.`,
  }),
};

/** A column that may hold targets or actual values and was not read. */
export const ambiguousColumn: Rule = {
  id: 'ambiguous-column',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Colonna ambigua',
    why: 'Una colonna letta per un’altra darebbe risultati sbagliati.',
    todo: 'Precisare l’intestazione: target o consuntivo, e di quale anno.',
  },
  en: { title: 'Ambiguous column', why: 'A column taken for another would give wrong results.' },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'ambiguous-column').map(({ cell, text }) => ({
      place: cell,
      text,
      message: sayHeaders(
        text,
        (header) => messages.ambiguousColumn({ text: header }),
        messages.ambiguousColumns,
      ),
      shared: { key: text },
    })),
};
