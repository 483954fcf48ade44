/** How the office's own status says that a target was missed. */
export const STATUS_MISSED = /^(?:non |not |mancat|parzial|in parte|no$)/;

/** How the office's own status says that a target was met. */
export const STATUS_MET = /^(?:raggiunt|conseguit|realizzat|pienamente|totalmente|completament|met|si$)/;

/** Past participles of work that is done by a day. */
export const DONE =
  /^(?:approv|adott|pubblic|realizz|complet|conclus|effettu|esegu|trasmess|invi|consegn|present|sottoscritt|stipul|firmat|redatt|predispost|attivat|deposit|deliber|emanat|emess|liquid|pagat|svolt|tenut|organizz|ultimat|terminat|chius|raggiunt|caricat|notificat|validat|aggiornat|collaudat|inaugurat|costituit|rilasciat|fatt|attuat|conseguit|acquisit|ottenut|perfezionat|formalizzat|protocollat|comunicat|diffus|divulgat|installat|elaborat|definit|nominat|assegnat|affidat|aggiudicat|rinnovat|versat|registrat|iscritt|erogat|concess(?!ion)|coinvolt|assunt|accolt|sviluppat|spedit|acquistat|finanziat|visitat|incontrat|attribuit|conferit|distribuit|adempiut)/;

/** Auxiliaries before what was done: "sono stati realizzati 14 eventi", "si sono svolti 14 incontri". */
export const AUXILIARY = /^(?:si|abbiamo|sono|e|si (?:sono|e)|(?:si )?(?:sono|e) stat[oaie])$/;

/** Whether a word is a participle of these: "trasmessa", "approvati"; "deposito" and "approvazione" are nouns. */
export function isPastParticiple(word: string): boolean {
  const stem = DONE.exec(word)?.[0];
  if (stem === undefined || NOUNS.test(word)) return false;
  return ENDING.test(word.slice(stem.length)) || (ENDS_AS_PAST.test(stem) && word.length === stem.length + 1);
}

const NOUNS = /^(?:comunicat[oi]|liquidita)$/;
const ENDING = /^(?:at|it|ut)[oaie]$/;
const ENDS_AS_PAST = /(?:at|ut|(?:u|is|in|ed)it|ss|us|lt|tt|u[nr]t)$/;

/** Right before a day, that it is that of something else: "vedi 15/11". */
export const REFERS_TO = /(?<!\p{L})(?:vedi|vd\.?|cfr\.?|ex) ?$/u;

/** Words before a number that name what was measured: "totale 6", "valore 6". */
export const NAMES_MEASURED =
  /^(?:valor[ei]|risultat[oi]|consuntivo|total[ei]|tot|complessiv|numero|realizzat)/;

/** A share of the target, or the target itself, is not what was measured. */
export const NAMES_TARGET_VALUE = /(?:obiettiv|target)/;

/** Names of a result before its year: "Consuntivo 2025: 14". */
export const NAMES_RESULT_OF_YEAR = /^(?:valore|dato|risultato|consuntivo|totale|esito|anno)$/;

/** In brackets beside a value, that it is the one that was wanted. */
export const IS_TARGET = /^(?:(?:valore|dato|come da|da) )?(?:target|obiettivo)(?: (?:19|20)\d\d| annuale)?$/;

/** At the beginning of brackets, that only some parts of the value are told: "(di cui 3 in presenza)". */
export const PARTS_IN_BRACKETS =
  /^.?\s*(?:di cui|dei quali|delle quali|tra cui|fra cui|anche|compres[oaie]|inclus[oaie])(?!\p{L})/u;

/** Behind the value, that only some of its parts are told: "12, di cui 3 in presenza". */
export const PARTS_BEHIND = /^(?:di cui|dei quali|delle quali)(?!\p{L})/u;

/** Before a number, that it is how things stand and not the result: "ad oggi 6". */
export const SO_FAR =
  /^(?:(?:ad? )?oggi|finora|sinora|attualmente|tuttora|adesso|al momento|fino ad? (?:oggi|ora)|ad? ora)(?!\p{L})/u;

/** What is said to have been reached: "obiettivo raggiunto". */
export const GOAL = /^(?:obiettivo|target|risultato)$/;

/** Behind a value or in brackets, that it reaches the target: "14 - raggiunto", "85% (obiettivo raggiunto)". */
export const SAYS_REACHED =
  /^ ?[-,;:(]? ?(?:(?:obiettivo|target|risultato) )?(?:(?:pienamente|totalmente|completamente) )?(?:raggiunt|conseguit|centrat)[oaie]\)?\.?$/;

/** Words that lead to the day on which a value was taken: "dato al 31/12", "aggiornato al 31/12". */
export const TAKEN_AT =
  /^(?:dat[oi](?: al)?|aggiornat[oaie]|rilevat[oaie]|situazione|rilevazione(?: al)?|valore|alla data|all[ae]|al|a|del|il)$/;

/** Words behind a number that tell what happened to what was counted: it is said where they are not used. */
export const HAPPENED_TO_COUNTED = /(?:[^aeiou](?:at|it|ut)[oaie]|(?:ar|er|ir)e)$/;

/** What befell things that were counted, so that they are not the result: beside a target of so much at least. */
export const NOT_HELD =
  /^(?:prenotat|inserit[oaie]$|calendarizzat|convocat|rifiutat|rigettat|respint|bocciat|esonerat|disdett|annullat|cancellat|rinviat|pers[oaie]$|dimess|fallit[oaie]$|decadut|scadut|esclus|assent[ei]$|rinunc|revocat|negativ|tardiv|mancant|scartat|sospes|interrott|abbandonat|in ritardo$)/;

/** Steps before the work itself: their day is not that of the work. */
export const PRELIMINARY = /^(?:richiest|istanz|domand|convocazion|incaric|preventiv|sollecit|fase$)/;

/** Before a number, that it is no more than that. */
export const ONLY = /^(?:solo|soltanto)$/;

/** Nothing at all, where things are counted. */
export const NONE = /^nessun[oa]?$/;

/** Of which none says that nothing is known: "nessun dato". */
export const NO_KNOWLEDGE =
  /(?<!\p{L})(?:dat[oi]|rilevazion|informazion|valor[ei]|misurazion|notizi|riscontr|variazion|riscontro|comunicazion)/u;

/** Words of a document or an act that proves an answer. */
export const PROVING_DOCUMENT =
  /^(?:deliber|determin|verbal|prot|att[oi]$|decret|not[ae]$|relazion|report|document|vedi$|vd$|cfr$|come$|allegat|link|pubblicat|approvat|adottat|trasmess|inviat|realizzat|completat|data$|giorn[oi]$|sit[oi]$|sezion|pec$|mail|giunta|consiglio|president|direttor|dirigenzial|camerale|segretario|segreteria|agli$|atti$|dal$|dopo$|con$|da$|n$|nr$|reg|registro|contratt|convenzion|protocollo|disposizion|ordin|ricevut|evidenz|scherm|web|portale|nei$|amministrazione|trasparente|trasparenza|entro$|termin|scadenz|tempi$|ok$|operativ[oa]$|attiv[oa]$|disponibil[ei]$|vigente$|online$|generale$)/;

/** What says that something was done before its day, or after it. */
export const EARLY =
  /(?<!\p{L})(?:(?:in|di|d') ?anticipo|anticipat[oaie]|prima(?: (?:della|del|dei) (?:scadenz|termin)|$))/u;
/** In brackets, that payments were made before their day. */
export const PAID_EARLY =
  /^(?:(?:pagament[oi]|fattur[ae]|pagat[oaie]) ){0,2}(?:in anticipo|anticipat[oaie]|prima della scadenza)(?: (?:sulla|rispetto alla) scadenza)?$/;
export const LATE = /(?<!\p{L})(?:in|di) ritardo(?!\p{L})/u;

/** Words that lead to the day itself: "in data 15/05/2023". */
export const DAY_WORD = /^(?:in |alla )?data$/;

/** Words before a day that make it that of a law or of another's act. */
export const DAY_OF_LAW =
  /(?<!\p{L})(?:legge|leggi|l\. ?r?\.?(?= ?\d)|d\. ?lgs|dlgs|d\.?l\.(?= ?\d)|d\. ?m\.|d\. ?p\. ?r\.|d\. ?p\. ?c\. ?m\.|dpcm|decret[oi][ -]+(?:legge|legislativ[oi]|(?:inter)?ministerial[ei]|del ministro|del presidente del|della presidenza)|direttiv[ae]|ccnl|garante)(?!\p{L})/u;

/** Words of a step, a signature or a state of things: their day is not that of the work. */
export const DAY_OF_STEP =
  /(?<!\p{L})(?:digitalmente|firma (?:digitale|elettronica)|agli atti|ordine del giorno|sede tecnica|sede istruttoria|in commissione|da ultimo|ultimo aggiornamento|ultima modifica|dati)(?!\p{L})/u;

/** What is only a step towards the work: neither its day nor its being done is that of the work. */
export const NOT_FINAL = /(?<!\p{L})(?:(?:prima|seconda) lettura|schem[ai]|preliminar[ei])(?!\p{L})/u;

/** Work that was handed to a body of the house, before that decides. */
export const HANDED_ON =
  /(?<!\p{L})(?:trasmess|invia|consegnat|presentat|comunicat|inoltrat|sottopost|illustrat)\p{L}* (?:\p{L}+ ){0,3}?(?:al|alla|all'|ai|agli|alle|in|presso|a) ?(?:\p{L}+ )?(?:giunta|consiglio|organo|organi|revisori|revisione|collegio|segretario|dirigent[ei]|presidente|assemblea|commissione|comitato|oiv|direttor[ei]|direzione)(?!\p{L})/u;

/** Brackets that only give the value of others beside one's own: "97,5% (media nazionale 90%)". */
export const VALUE_OF_OTHERS =
  /^(?:(?:media|dato|valore) )?(?:nazionale|regionale|provinciale|camerale|italiana|europea|di settore)[: ]* ?\d[\d.,]* ?%?$/;
