import { labelsOf } from '../../catalogue/labels';
import { yearsOf } from '../../catalogue/label';
import { officialName } from '../../catalogue/officialName';
import { FIRST_OFFICIAL_YEAR, lastKnownBefore } from '../../catalogue/officialSource';
import type { Check } from '../check';
import { printedCode } from './codings';

/** Programmes that the State budget has in other years only: each once, where it first stands. */
export const programmeNotInYear: Check = {
  rule: 'programme-not-in-year',
  severity: 'info',
  defects: ({ plan, codings }) => {
    const { year } = plan;
    const seen = new Set<string>();
    if (year === null || year < FIRST_OFFICIAL_YEAR) return [];
    const lastRead = lastKnownBefore(year);
    return codings.flatMap((coding) => {
      const { level, mission, coded } = coding;
      if (level === 'mission' || mission === null || coded.code === null || coded.codeCell === null)
        return [];
      const labels = labelsOf(mission, coded.code);
      const [first] = labels;
      const last = labels.at(-1);
      const printed = printedCode(coding);
      if (first === undefined || last === undefined || seen.has(printed)) return [];
      if (officialName(mission, coded.code, year) !== null) return [];
      seen.add(printed);
      const message = {
        code: 'programme-not-in-year',
        printed,
        years: yearsOf({ from: first.from, to: last.to }),
        year: lastRead ?? year,
        lastRead,
      } as const;
      return [{ place: coded.codeCell, text: printed, message }];
    });
  },
};
