/** Words that lead to a base of comparison. */
export const ON_BASE = /^(?:su|sul|sull|rispetto|risp|base|vs)$/;

/** Nouns before a base that say nothing of it. */
export const NEUTRAL_BASE =
  /^(?:valore|valori|dato|dati|livello|livelli|consuntivo|risultato|risultati|quello|quella)$/;

/** Words that lead to a level: "riduzione a 10 giorni". */
export const TO_LEVEL = /^(?:a|ad|al|allo|alla|all'|ai|agli|alle)$/;

/** Work that keeps something at a level at most: "contenere al 5%". */
export const CONTAINS = /^conten(?:imento|ere)$/;

/** An amount more or less, behind what is counted. */
export const IN_AMOUNT = /^in (?:piu|meno)$/;

/** Words before the upper end of a range. */
export const TO_UPPER = /^(?:a|ad|al|allo|alla|all'|ai|agli|alle|to)$/;

/** The end of the words before a year whose value is compared. */
export const COMPARED_YEAR = /(?:il|al|del|dal|nel)$/;

/** The noun before the base itself: "valore 2020". */
export const VALUE_OF = /^(?:valore|dato|livello) /;

/** "meno 5%" may be a change by five or a limit below it. */
export const SIGN_WORD = /^(?:meno|piu)$/;

/** A sign in a word: "meno 12". */
export const MINUS_WORD = /^meno$/;

/** Comparatives that tell how much more or less where "del" follows: "inferiore del 5%". */
export const COMPARED_BY = /^(?:(?:super|infer)ior[ei]|superare|superi?|superano)$/;

/** Where a value is headed for: "verso il 100%". */
export const TOWARDS = /^(?:verso|quasi)$/;

/** Words that lead to what a part or a share is of: "su un campione del 10%", "+5% sul totale". */
export const OUT_OF = /^(?:su|sul|sull|sullo|sulla|sui|sugli|sulle)$/;

/** The end of the words before the upper end of a range: "da 103 a un massimo". */
export const UPPER_END = /^ad? un /;

/** What a base of comparison is called that does not say which one is meant: "rispetto all'anno". */
export const NO_BASE =
  /^(?:anno|esercizio|periodo|valore|dato|mese|stesso|a quello|quello|quella|termin[ei]|scadenz[ae]|limit[ei]|tempi)$/;

/** Behind a value, what it is a share of or a distance from: "del valore storico", "della media precedente". */
export const OF_PAST = new RegExp(
  String.raw`^(?:punt[oi] )?(?:di|del|dello|della|dell'|dei|degli|delle|sul|sulla|sullo|al|alla|allo|dal|dalla) ?` +
    String.raw`(?:standard|benchmark|(?:(?:valor[ei]|dat[oi]|livell[oi]|media|risultat[oi]|consuntivo|target|obiettiv[oi]|budget|trend|serie|temp[oi]|cost[oi]|spes[ae]|tass[oi]|indic[ei]|punteggi[o]?|import[oi]|prezz[oi]) (?:dell[oa] |del |a )?(?:\p{L}+ )?)?` +
    String.raw`(?:storic|precedent|passat|inizial|attual|scors|registrat|rilevat|medi[oa](?!\p{L})|nazional|regional|provincial|europe|trienn|bienn|pluriennal|standard|consuntivo|di (?:settore|mercato|partenza|riferimento|base)))`,
  'u',
);

/** A mean beside its value: of what, is not said. */
export const MEAN_NOUN = /^(?:media|medie|pluriennal[ei])$/;

/** How many times something else. */
export const TIMES_AS_MUCH = /^(?:volte|volta)$/;

/** Behind a change, that it is told in comparison with something: "5 giorni in più dei termini di legge". */
export const MORE_THAN =
  /(?<!\p{L})in (?:piu|meno) (?:di |dei |del |dello |della |delle |degli |dell')(?!\d|anno|esercizio)/u;

/** Right before a value, that something goes beyond it or did: "superando del 7%", "superato il 10%". */
export const BEYOND =
  /^(?:superando|superat[oaie]|eccedere|eccede|eccedono|eccedenza|eccedendo|sforamento|oltrepassat[oaie])$/;

/** Right before a value, that it is what is left of a whole: "il restante 5%". */
export const REST = /^(?:restant[ei]|residu[oaie]|rimanent[ei])$/;

/** A mean, right before what it is of. */
export const MEAN_OF = /^media$/;

/** Before a number, that so much comes to what there is: "altri 3", "ulteriori 12". */
export const FURTHER = /^(?:altr[oaie]|ulterior[ei]|aggiuntiv[oaie])$/;

/** A base that breaks off: "rispetto agli importi del". */
export const ENDS_OPEN = / (?:di|del|dello|della|dell'|dei|degli|delle|nel|nella|al|alla|con|per|e)$/;

/** Verbs that tell of a change in the present. */
export const CHANGE_VERB =
  /^(?:aument|incrementa|cresc|diminuisc|riduc|cal)(?:a|e|ano|ono)$|^incrementa(?:no)?$/;

/** A change that is told as done. */
export const CHANGE_PARTICIPLE = /^(?:cresciut|aumentat|incrementat|diminuit|calat)[oaie]$/;

/** Between a word of change and by how much: "riduzione del 6%"; "al 6%" leads to a level. */
export const OF_CHANGE = /^(?:di|del|dello|dell'|della|pari)$/;
