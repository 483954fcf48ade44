/** What befell things before they were done, so that they are not the result: "14 incontri concordati". */
export const NOT_YET =
  /^(?:propost|richiest|promess|autorizzat|fissat|concordat|stabilit|deliberat|restituit|preventivat|annunciat|stanziat|opzionat|ordinat|prospettat|vincolat)[oaie]$|^candidat[ie]$/;

/** Nouns behind "in" that say that work is still to come or under way: "in agenda", "in approvazione". */
export const UNDER_WAY =
  /^(?:approvazion|adozion|pubblicazion|stipul|firma$|sottoscrizion|redazion|predisposizion|elaborazion|realizzazion|attivazion|liquidazion|aggiudicazion|affidament|conclusion|ultimazion|collaud|istruttori|revision|aggiornament|costruzion|allestiment|implementazion|preparazion|lavorazion|definizion|progettazion|gestazion|agenda$|calendario$|cantiere$|partenza$|scaletta$|uscita$|arrivo$|itinere$|fieri$|pipeline$|rampa$|divenire$)/;

const BODIES =
  'gruppo|gruppi|commission[ei]|tavol[oi]|cabina|comitat[oi]|team|nucle[oi]|procedur[ae]|istruttori[ae]|iter|r\\.?u\\.?p';
const PAST = '(?:costituit|istituit|attivat|formalizzat|avviat)[oaie]';

/** Steps on the way to a work, whose day and whose being done are not those of the work: "nominata la commissione". */
export const STEP_DONE = new RegExp(
  `(?<!\\p{L})(?:(?:convocat|nominat|incaricat|affidat|indett|insediat)[oaie]|${PAST} (?:[^;.]{0,40}?[ '])?(?:${BODIES})|(?:${BODIES})(?: di lavoro| tecnic[oa])? ${PAST}|(?:presentat|inviat|inoltrat|trasmess)[oaie] (?:la |le |l'|una |un')?(?:richiest|istanz|domand)\\p{L}*)(?!\\p{L})|^(?:aggiudicat|finanziat)[oaie](?!\\p{L})`,
  'u',
);
