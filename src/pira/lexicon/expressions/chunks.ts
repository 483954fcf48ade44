/** Nouns that end as adjectives do. */
export const NO_ADJECTIVE =
  /^(?:portal[ei]|document[oi]|servizi[o]?|uffici[o]?|client[ei]|utent[ei]|ent[ei]|dirigent[ei]|docent[ei]|student[ei]|pazient[ei]|personale|capitale|canal[ei]|ambient[ei]|ospedal[ei]|tribunal[ei]|material[ei]|manual[ei]|orari[o]?|scenari[o]?|bilanci[o]?|istitut[oi]|risultat[oi]|mercat[oi]|contratt[oi]|pratic[ah]e?|domand[ae]|richiest[ae]|fabbric[ah]e?|politic[ah]e?|statistic[ah]e?|comun[ei]|piano|piani|banc[ah]e?|incaric[oi]|caric[ah]e?|contribut[oi]|candidat[oi]|associat[oi]|format[oi]|dat[oi]|certificat[oi]|attestat[oi]|brevett[oi]|mandat[oi]|stat[oi]|trattament[oi]|titolar[ei]|scolar[ei]|militar[ei]|provent[oi]|argent[oi]|continent[ei]|moment[oi]|element[oi]|\p{L}*ment[oi])$/u;

/** Of several things, by its last letters. */
export const SURELY_PLURAL = /(?:[^aeis]i|[cg]h[ei]|(?:es|and|ur|iv|enz|anz|at|ut|it|ett)e)$/;

/** Adjectives and nouns that stand beside a noun, of other letters than adjectives have. */
export const BESIDE_NOUN =
  /^(?:medi[oae]?|guida|annu[oaie]|verd[ie]|previst[oaie]|nuov[oaie]|serale|serali|mist[oaie]|brev[ei]|lungh[ei]|lung[oa]|femminil[ei]|maschil[ei]|giovanil[ei]|cart[oa]|grand[ei]|piccol[oaie]|estern[oaie]|intern[oaie]|pubblic[oa]|social|avanzamento|voto|up|residenz[ei]|complet[oaie]|estiv[oaie]|ester[oaie]|diret[oaie]|unic[oa]|continu[oaie]|sicur[oaie]|libere?|libero|liberi|esterne|congiunt[oaie]|divers[oaie]|sanitar[ie]|tematic[oa]|vari|varie|ordinari|ordinarie)$|(?:ic|olog|log)he$|[^aeiou]$/;

/** Words that stand before their noun: "nuovi incontri", "entrambe le sedi". */
export const BEFORE_NOUN =
  /^(?:nuov[oaie]|prim[oaie]|divers[ie]|var[ie]|tutt[oaie]|ulterior[ei]|grand[ei]|piccol[oaie]|(?:di )?medi[ae]|pien[oa]|corrett[oa]|complet[oa]|effettiv[oa]|regolare|puntual[ei]|inter[oaie]|ogni|ciascun[oa]?|singol[oaie]|principal[ei]|specific[ihe]+|apposit[oaie]|stato|impegn[oi]|cura|quota|livell[oi]|grado)$/;

/** Before a value, words for any of it: "tutte", "SAL". */
export const ANY_OF_IT = /^(?:tutt[oaie]|sal|cura|ogni|ciascun[oa]?|si|fatt[oa])$/;

/** Of several things, so that no article of one leads to it. */
export const PLURAL_MASCULINE = /(?:[^aeiouscg][^aeious]|ent)i$/;
export const SINGULAR_ARTICLE =
  /^(?:al|del|dal|nel|sul|il|lo|la|allo|alla|dello|della|nello|nella|sullo|sulla)$/;

/** "miglioramento del", which is one phrase of the vocabulary. */
export const ENDS_LEADING = / (?:di|del|al)$|^di medi|^all$/;

/** "30 giorni data fattura" */
export const DATE_OF = /^data$/;
