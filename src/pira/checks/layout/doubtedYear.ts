import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';

interface Years {
  readonly year: number;
  readonly measured: number;
  readonly awaited: number;
}

const messages = {
  doubtedYear: wording({
    it: ({ year, measured, awaited }: Years) =>
      `Non è chiaro di quale anno sia il piano: i consuntivi del ${measured} ci sono, quelli del ${awaited} sono attesi. È stato letto come piano del ${year}: scrivere nel titolo quello giusto («PIRA ${year}»), o indicarlo per il foglio nel pannello.`,
    en: ({ year, measured, awaited }) =>
      `It is not clear of which year the plan is: the actual values of ${measured} are there, those of ${awaited} are awaited. It was read as the plan of ${year}: write the right one in the title (“PIRA ${year}”), or set it for the sheet in the pane.`,
  }),
};

/** Two years that the plan may be of: one is measured, the values of the next one are awaited. */
export const doubtedYear: Rule = {
  id: 'doubted-year',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Anno del piano incerto',
    why: 'Target e consuntivi sono confrontati per un anno solo: se è l’altro, i risultati sono altri.',
    todo: 'Scrivere l’anno nel titolo del piano, o indicarlo per il foglio nel pannello.',
  },
  en: {
    title: 'Uncertain year of the plan',
    why: 'Targets and actual values are compared for one year only: if it is the other one, so are the results.',
  },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'doubted-year').map(({ cell, ...years }) => ({
      place: cell,
      text: String(years.year),
      message: messages.doubtedYear(years),
    })),
};
