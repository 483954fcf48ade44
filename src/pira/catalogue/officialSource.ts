/** Where the official names come from; shown wherever they are shown or handed on. */
export const OFFICIAL_SOURCE = {
  name: 'MEF – Ragioneria Generale dello Stato, OpenBDAP: bilancio dello Stato per missioni e programmi 2011-2019',
  address: 'https://bdap-opendata.mef.gov.it/',
  licence: 'CC-BY 4.0',
} as const;

/** First and last budget that the names were taken from; names of later years are not confirmed. */
export const FIRST_OFFICIAL_YEAR = 2011;
export const LAST_OFFICIAL_YEAR = 2019;
