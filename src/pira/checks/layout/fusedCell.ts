import { fieldName } from '../../messages/fieldName';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';

const messages = {
  fusedCell: wording({
    it: (p: { text: string; field: string }) =>
      `Due dati sono nella stessa cella: «${p.text}» è stato letto come «${fieldName(p.field, 'it')}». Spostarlo nella sua colonna.`,
    en: (p) =>
      `Two values are in one cell: “${p.text}” was read as “${fieldName(p.field, 'en')}”. Move it to its own column.`,
  }),
  packedRow: wording({
    it: (p: { text: string }) =>
      `Nella riga stanno più indicatori con i loro target: «${p.text}» è stato letto come un solo nome. Dare a ciascuno la sua riga.`,
    en: (p) =>
      `Several indicators stand in the row with their targets: “${p.text}” was read as one name. Give each its own row.`,
  }),
};

/** Two fields in one cell, or several numbered indicators in one row. */
export const fusedCell: Rule = {
  id: 'fused-cell',
  remedy: 'tidy',
  severity: 'warning',
  it: {
    title: 'Due dati in una cella',
    why: 'I dati fusi non si possono ordinare né esportare in formato aperto (D.Lgs. 33/2013, art. 7).',
    todo: 'Dividere i due dati, ciascuno nella sua colonna.',
  },
  en: {
    title: 'Two values in one cell',
    why: 'Fused data can be neither sorted nor exported in an open format (D.Lgs. 33/2013, art. 7).',
  },
  messages,
  defects: ({ plan }) => [
    ...observationsOf(plan, 'fused-cell').map(({ cell, text, field }) => ({
      place: cell,
      text,
      message: messages.fusedCell({ text: quote(text), field }),
    })),
    ...observationsOf(plan, 'packed-row').map(({ cell, text }) => ({
      place: cell,
      text,
      message: messages.packedRow({ text: quote(text) }),
    })),
  ],
};
