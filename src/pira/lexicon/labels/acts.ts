/** An act with its day in brackets behind a label: "(DG n. 120 del 15/12/2023)", "(approvato il 20 dicembre 2023)". */
const ACT =
  /\([^()]*\b(?:del(?:l['’])?|il|in data)\s*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}°? [a-z]+ \d{4})[^()]*\)/g;
/** The day on which values were known, in brackets: "(dati al 15/01/2025)". */
const KNOWN_ON =
  /\((?:dati|dato|valori|situazione|rilevat[oi]|aggiornat[oi]|estratt[oi])[^()]*\bal\s*\d{1,2}[./-]\d{1,2}[./-](\d{4})\)/g;
const YEAR = /\b20\d{2}\b/;

/**
 * A folded label without the act that approved it, and without the day on which its values were known, where that is in
 * a later year than the label's own: neither is the year or the period of the values.
 */
export function withoutActs(folded: string): string {
  if (!folded.includes('(')) return folded;
  const bare = folded.replace(ACT, ' ');
  const year = Number(YEAR.exec(bare)?.[0] ?? NaN);
  return bare
    .replace(KNOWN_ON, (whole: string, of: string) => (Number(of) > year ? ' ' : whole))
    .replace(/ +/g, ' ')
    .trim();
}
