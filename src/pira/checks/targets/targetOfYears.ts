import { listed, type Many } from '../many';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from '../layout/observationsOf';
import { sayHeaders } from '../layout/sayHeaders';

const messages = {
  targetOfYears: wording({
    it: (p: { text: string }) =>
      `«${p.text}» è un target di più anni: è stato letto come quello dell’anno del piano. Se è da raggiungere in tutto il periodo o alla sua fine, indicare il target di ciascun anno; se vale ogni anno, scrivere «Target annuo» o l’anno.`,
    en: (p) =>
      `“${p.text}” is a target of several years: it was read as that of the plan’s year. If it is to be reached over the whole period or at its end, give the target of each year; if it holds every year, write “Target annuo” or the year.`,
  }),
  targetsOfYears: wording({
    it: (p: Many) =>
      `${listed.it(p)} sono target di più anni: sono stati letti come quelli dell’anno del piano. Se sono da raggiungere in tutto il periodo o alla sua fine, indicare il target di ciascun anno; se valgono ogni anno, scrivere «Target annuo» o l’anno.`,
    en: (p) =>
      `${listed.en(p)} are targets of several years: they were read as those of the plan’s year. If they are to be reached over the whole period or at its end, give the target of each year; if they hold every year, write “Target annuo” or the year.`,
  }),
};

/** A target of several years together, with no other that is of the plan's year. */
export const targetOfYears: Rule = {
  id: 'target-of-years',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Target di più anni',
    why: 'Il consuntivo di un anno non dice se un target di più anni è raggiunto: il piano ha misure anno per anno (D.Lgs. 91/2011, art. 19).',
    todo: 'Indicare il target di ciascun anno, o dire che vale ogni anno.',
  },
  en: {
    title: 'Target of several years',
    why: 'The actual value of one year does not tell whether a target of several years is met: the plan has measures year by year (D.Lgs. 91/2011, art. 19).',
  },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'target-of-years').map(({ cell, text }) => ({
      place: cell,
      text,
      message: sayHeaders(
        text,
        (header) => messages.targetOfYears({ text: header }),
        (headers) => messages.targetsOfYears(headers),
      ),
      shared: { key: text },
    })),
};
