/** Words at the beginning of a text that turn round every limit behind them: "evitare più di 3 reclami". */
export const REVERSES_LIMIT =
  /^(?:evit(?:are|ando|o|a)|impedi(?:re|ndo|sce)|omett(?:ere|endo)|divieto|vietat[oa]|non realizzat?[aeo]?r?e?|non raggiunger?e?|scongiurare|prevenire)(?!\p{L})/u;

/** Nouns of what is not to be, and words that say so of a noun: "senza errori > 3", but "pratiche senza rilievi > 90%". */
export const ABSENCE =
  /^(?:assenz[ae]|mancanz[ae]|eliminazion[ei]|azzerament[oi]|contenimento|prevenzione|divieto)$/;
export const LACK_OF = /^(?:senza|nessun[oa]?|zero)$/;

/** The same where no upper limit stands behind them: "rinuncia ad almeno 3 eventi", not "rinunce <= 3". */
export const REVERSES_AMOUNT =
  /^(?:rinunci[ae]|esclusion[ei]|sospension[ei]|annullament[oi]|omission[ei]|mancat[oaie]|rinvi[oi]?|ritiro|soppression[ei])(?!\p{L})/u;

/** How a change is measured other than by two values of two years: "+3% reale", "cumulato". */
export const OTHER_CHANGE =
  /(?<!\p{L})(?:cumulat[oaie]|cumulativ[oaie]|destagionalizzat[oaie]|medi[oae] annu[oaie]|media annuale|ogni anno|all'anno in media|in termini (?:reali|nominali|assoluti e)|a (?:valori|prezzi) (?:costanti|correnti)|(?:valore|dato|livello) storico|(?<!tempo )reale$|nominale$)(?!\p{L})/u;
