/** First and last budget that the names were taken from; names of later years are not confirmed. */
export const FIRST_OFFICIAL_YEAR = 2011;
export const LAST_OFFICIAL_YEAR = 2026;

/** Where the official names come from; shown wherever they are shown or handed on. */
export const OFFICIAL_SOURCE = {
  name: `MEF – Ragioneria Generale dello Stato, OpenBDAP: bilancio dello Stato per missioni e programmi ${FIRST_OFFICIAL_YEAR}-${LAST_OFFICIAL_YEAR}`,
  address: 'https://bdap-opendata.mef.gov.it/',
  licence: 'CC-BY 4.0',
} as const;

/** Whether the budget of a year is among those that the names were taken from. */
export function isOfficialYear(year: number | null): year is number {
  return year !== null && year >= FIRST_OFFICIAL_YEAR && year <= LAST_OFFICIAL_YEAR;
}

/** The last budget that names were taken from, where that of the year is not known: names are then to be confirmed. */
export function lastKnownBefore(year: number | null): number | null {
  return isOfficialYear(year) ? null : LAST_OFFICIAL_YEAR;
}
