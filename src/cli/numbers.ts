import type { Language } from './words';

const STYLE = { style: 'percent', maximumFractionDigits: 2 } as const;
const PERCENT: Readonly<Record<Language, Intl.NumberFormat>> = {
  it: new Intl.NumberFormat('it-IT', STYLE),
  en: new Intl.NumberFormat('en-GB', STYLE),
};

/** A share as a percentage, two decimals at most. */
export function percentOf(share: number, language: Language): string {
  return PERCENT[language].format(share);
}
