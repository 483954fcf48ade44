import { isOfficialYear, LAST_OFFICIAL_YEAR } from './officialSource';
import type { CatalogueName } from './catalogueName';
import { namesOfCode } from './catalogueNames';

/** An official name for a year. */
export interface OfficialName {
  readonly label: CatalogueName;
  /** The last budget that the name was read in, where it is not certain for the year asked for: to be confirmed. */
  readonly lastRead: number | null;
}

/**
 * The official name of a mission or programme in a year. Where the budget of the year is not known (a later one, or a
 * plan without a year) the last known name stands for it, to be confirmed. Null for a code that is unknown or was not
 * in use, and for years before the first known budget.
 */
export function officialName(
  mission: string,
  programme: string | null,
  year: number | null,
): OfficialName | null {
  const asked = year === null ? LAST_OFFICIAL_YEAR : Math.min(year, LAST_OFFICIAL_YEAR);
  const label = namesOfCode(mission, programme).find(({ from, to }) => from <= asked && asked <= to);
  if (label === undefined) return null;
  const isRead = isOfficialYear(year) && year <= label.readUntil;
  return { label, lastRead: isRead ? null : label.readUntil };
}
