import { yearsOf } from '../../catalogue/label';
import { nameKey } from '../../catalogue/nameKey';
import { officialName } from '../../catalogue/officialName';
import type { Check } from '../check';
import type { Naming } from './namings';

/**
 * A name that the State budget used in other years, whole or damaged: each code once, where it first stands. Bodies
 * keep old wordings for years, so this is information only.
 */
export const oldName: Check = {
  rule: 'old-name',
  severity: 'info',
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
      const message = {
        code: 'old-name',
        printed: code,
        years: yearsOf(match.label),
        official: official.label.name,
        lastRead: official.lastRead,
      } as const;
      return [{ place, text: code, message }];
    });
  },
};
