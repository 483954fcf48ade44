/** The parts of a ratio as headers shorten them; a year may follow. */
export const NUMERATOR_SHORT = /^(?:(?:valore|val\.?|dato) )?(?:n|num|numer)\.?(?: 20\d{2})?$/;
export const DENOMINATOR_SHORT = /^(?:(?:valore|val\.?|dato) )?(?:d|den|denom)\.?(?: 20\d{2})?$/;

/** Labels that name the source of a value, or what proves it where the source has a column of its own. */
const EVIDENCE = /^(?:evidenz[ae]|documenti a supporto)$/;

export function isEvidence(folded: string): boolean {
  return EVIDENCE.test(folded);
}
