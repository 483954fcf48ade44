import type { Rule } from '../rule';
import { wording } from '../wording';
import type { Naming } from './namings';
import { wordingOfOtherYears, sayOtherYears } from './otherYears';

const messages = { oldName: wording(sayOtherYears) };

/**
 * A name that the State budget used in other years: each code once, where it first stands. Bodies keep old wordings for
 * years, so this is information only. Of a damaged one the finding on the damage says it.
 */
export const oldName: Rule = {
  id: 'old-name',
  remedy: 'name',
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
    return namings.flatMap((naming) => {
      const { place, code, matches } = naming;
      // Names that are printed again share what they were found to stand for.
      if (looked.has(matches) || seen.has(code)) return [];
      looked.add(matches);
      const other = wordingOfOtherYears(naming, plan.year);
      if (other === null) return [];
      seen.add(code);
      return matches[0]?.kind === 'same' ? [{ place, text: code, message: messages.oldName(other) }] : [];
    });
  },
};
