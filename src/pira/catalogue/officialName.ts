import { LAST_OFFICIAL_YEAR } from './officialSource';
import type { Label } from './label';
import { labelsOf } from './labels';

/** An official name for a year. */
export interface OfficialName {
  readonly label: Label;
  /** False for years after the last known budget: the last known label then stands for it. */
  readonly confirmed: boolean;
}

/**
 * The official name of a mission or programme in a year; the last known one, not confirmed, for a later year or
 * where the year is not known. Null for a code that is unknown or was not in use that year.
 */
export function officialName(
  mission: string,
  programme: string | null,
  year: number | null,
): OfficialName | null {
  const confirmed = year !== null && year <= LAST_OFFICIAL_YEAR;
  const asked = confirmed ? year : LAST_OFFICIAL_YEAR;
  const label = labelsOf(mission, programme).find(({ from, to }) => from <= asked && asked <= to);
  return label === undefined ? null : { label, confirmed };
}
