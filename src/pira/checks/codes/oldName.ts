import { nameKey } from '../../catalogue/nameKey';
import { officialName } from '../../catalogue/officialName';
import type { Check } from '../check';

/**
 * A whole name that the State budget used in other years: each code once, where it first stands. Bodies keep old
 * wordings for years, so this is information only.
 */
export const oldName: Check = {
  rule: 'old-name',
  severity: 'info',
  defects: ({ plan, namings }) => {
    const seen = new Set<string>();
    return namings.flatMap(({ place, code, name, mission, programme, matches }) => {
      const whole = matches.filter(({ kind }) => kind === 'same' || kind === 'spelling');
      const official = officialName(mission, programme, plan.year);
      const [match] = whole;
      if (match === undefined || official === null || seen.has(code)) return [];
      if (whole.some(({ label }) => nameKey(label.name) === nameKey(official.label.name))) return [];
      seen.add(code);
      const message = {
        code: 'old-name',
        printed: code,
        years: `${match.label.from}-${match.label.to}`,
        official: official.label.name,
        confirmed: official.confirmed,
      } as const;
      return [{ place, text: name, message }];
    });
  },
};
