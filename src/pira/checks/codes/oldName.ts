import { yearsOf } from '../../catalogue/label';
import { nameKey } from '../../catalogue/nameKey';
import { officialName } from '../../catalogue/officialName';
import type { Rule } from '../rule';
import { wording } from '../wording';
import type { Naming } from './namings';
import { inBudgets, type LastRead } from './lastRead';

const messages = {
  oldName: wording({
    it: (p: { printed: string; years: string; official: string } & LastRead) =>
      `La denominazione di ${p.printed} è quella che risulta ${inBudgets.it(p.years)}; ${p.lastRead === null ? 'quella dell’anno' : `la più recente nota (${p.lastRead}, da confermare)`} è «${p.official}».`,
    en: (p) =>
      `The name of ${p.printed} is the one ${inBudgets.en(p.years)}; ${p.lastRead === null ? 'that of the year' : `the latest one known (${p.lastRead}, to be confirmed)`} is “${p.official}”.`,
  }),
};

/**
 * A name that the State budget used in other years, whole or damaged: each code once, where it first stands. Bodies
 * keep old wordings for years, so this is information only.
 */
export const oldName: Rule = {
  id: 'old-name',
  severity: 'info',
  it: {
    title: 'Denominazione di altri anni',
    why: 'Il bilancio dello Stato ha cambiato la denominazione; quella vecchia si riconosce ancora.',
    todo: 'Scegliere se aggiornare la denominazione; quella di altri anni si riconosce ancora.',
  },
  en: {
    title: 'Name of other years',
    why: 'The State budget has changed the name; the old one is still recognised.',
  },
  quotesCatalogue: true,
  messages,
  defects: ({ plan, namings }) => {
    const seen = new Set<string>();
    const looked = new Set<Naming['matches']>();
    if (plan.year === null) return [];
    return namings.flatMap(({ place, code, mission, programme, matches }) => {
      // Names that are printed again share what they were found to stand for.
      if (looked.has(matches)) return [];
      looked.add(matches);
      const official = officialName(mission, programme, plan.year);
      const [match] = matches;
      if (match === undefined || official === null || seen.has(code)) return [];
      const names = new Set(matches.map(({ label }) => nameKey(label.name)));
      if (names.size > 1 || names.has(nameKey(official.label.name))) return [];
      seen.add(code);
      const message = messages.oldName({
        printed: code,
        years: yearsOf(match.label),
        official: official.label.name,
        lastRead: official.lastRead,
      });
      return [{ place, text: code, message }];
    });
  },
};
