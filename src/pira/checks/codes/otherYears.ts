import { yearsOf } from '../../catalogue/catalogueName';
import { nameKey } from '../../catalogue/nameKey';
import { officialName } from '../../catalogue/officialName';
import { inBudgets, type LastRead } from './confirmationHint';
import type { Naming } from './namings';

/** A wording that the State budget used in other years, and that of the plan's year. */
export interface OtherYears extends LastRead {
  /** 011, or 011-005 for a programme. */
  readonly printed: string;
  /** 2011-2014 */
  readonly years: string;
  /** The official name of the plan's year. */
  readonly current: string;
}

/** Whether the wording that a name stands for is of other years; null where it is not, or where several are possible. */
export function wordingOfOtherYears(
  { mission, programme, code, matches }: Naming,
  year: number | null,
): OtherYears | null {
  const [match] = matches;
  const official = officialName(mission, programme, year);
  if (year === null || match === undefined || official === null) return null;
  const names = new Set(matches.map(({ label }) => nameKey(label.name)));
  if (names.size > 1 || names.has(nameKey(official.label.name))) return null;
  return {
    printed: code,
    years: yearsOf(match.label),
    current: official.label.name,
    lastRead: official.lastRead,
  };
}

export const sayOtherYears = {
  it: (p: OtherYears): string =>
    `La denominazione di ${p.printed} è quella che risulta ${inBudgets.it(p.years)}; ${p.lastRead === null ? 'quella dell’anno' : `la più recente nota (${p.lastRead}, da confermare)`} è «${p.current}».`,
  en: (p: OtherYears): string =>
    `The name of ${p.printed} is the one ${inBudgets.en(p.years)}; ${p.lastRead === null ? 'that of the year' : `the latest one known (${p.lastRead}, to be confirmed)`} is “${p.current}”.`,
};
