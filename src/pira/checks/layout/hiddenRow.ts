import type { Rule } from '../rule';
import { wording } from '../wording';
import { listed, type Many } from '../many';
import { indicatorName } from '../place';

const messages = {
  hiddenRow: wording({
    it: (p: { row: number }) =>
      `La riga ${p.row} è nascosta: il suo indicatore è stato letto e valutato. Mostrarla, o eliminarla se è superata.`,
    en: (p) =>
      `Row ${p.row} is hidden: its indicator was read and evaluated. Show it, or delete it if it is out of date.`,
  }),
  hiddenRows: wording({
    it: (p: Many) =>
      `${p.count} righe sono nascoste (${listed.it(p)}): i loro indicatori sono stati letti e valutati. Mostrarle, o eliminarle se sono superate.`,
    en: (p) =>
      `${p.count} rows are hidden (${listed.en(p)}): their indicators were read and evaluated. Show them, or delete them if they are out of date.`,
  }),
};

/** Indicators in hidden rows of sheets that are shown. */
export const hiddenRow: Rule = {
  id: 'hidden-row',
  remedy: 'left-out',
  severity: 'info',
  it: {
    title: 'Riga nascosta',
    why: 'Ciò che è nascosto entra nei risultati senza che chi guarda il piano lo veda.',
    todo: 'Mostrare la riga, o eliminarla se è superata.',
  },
  en: {
    title: 'Hidden row',
    why: 'What is hidden enters the results without those who look at the plan seeing it.',
  },
  messages,
  defects: ({ plan }) =>
    plan.indicators
      .filter(({ hidden }) => hidden)
      .map((indicator) => ({
        place: indicator.cell,
        text: '',
        message: messages.hiddenRow({ row: indicator.cell.row + 1 }),
        shared: { key: indicator.cell.sheet, name: indicatorName(indicator), message: messages.hiddenRows },
      })),
};
