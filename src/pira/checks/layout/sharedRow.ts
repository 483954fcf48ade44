import { sharedRows } from '../../plan/sharedRows';
import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  sharedRow: wording({
    it: (p: { row: number }) =>
      `Dalla riga ${p.row} in questo foglio ci sono più indicatori affiancati: sono stati letti e valutati, ma le colonne dei risultati accanto a loro non direbbero di quale indicatore parlano e non sono state scritte. Per averle, mettere gli indicatori uno sotto l’altro.`,
    en: (p) =>
      `From row ${p.row} on, this sheet has several indicators side by side: they were read and evaluated, but result columns beside them would not say whose they are and were not written. To have them, put the indicators one below the other.`,
  }),
};

/** Several indicators in one row: once a sheet. */
export const sharedRow: Rule = {
  id: 'shared-row',
  remedy: 'tidy',
  severity: 'warning',
  it: {
    title: 'Indicatori affiancati',
    why: 'Un risultato deve stare accanto al suo indicatore e a nessun altro.',
    todo: 'Mettere gli indicatori uno sotto l’altro, se si vogliono gli esiti nel foglio.',
  },
  en: { title: 'Indicators side by side', why: 'A result must be beside its own indicator and no other.' },
  messages,
  defects: ({ plan }) =>
    sharedRows(plan).places.map((place) => ({
      place,
      text: '',
      message: messages.sharedRow({ row: place.row + 1 }),
    })),
};
