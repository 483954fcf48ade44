/** How the office's own status says that a target was missed. */
export const STATUS_MISSED = /^(?:non |not |mancat|parzial|in parte|no$)/;

/** How the office's own status says that a target was met. */
export const STATUS_MET = /^(?:raggiunt|conseguit|realizzat|pienamente|totalmente|completament|met|si$)/;

/** Words that leave it open whether something was done, or say that it was not. */
export const DOUBT =
  /^(?:parzial|parte|solo|soltanto|quasi|mancat|rinviat|prorog|slitt|posticip|differit|previst|prevede|programm|pianific|stimat|ipotizz|presunt|scadut|scadenz|sospes|annullat|revocat|respint|bocciat|bozz|provvisor|dovra|sara|saranno|verra|verranno|entro|inizio|corso|attesa|incomplet|salvo)/;

/** Past participles of work that is done by a day. */
export const DONE =
  /^(?:approv|adott|pubblic|realizz|complet|conclus|effettu|esegu|trasmess|invi|consegn|present|sottoscritt|stipul|firmat|redatt|predispost|attivat|deposit|deliber|emanat|emess|liquid|pagat|svolt|tenut|organizz|ultimat|terminat|chius|raggiunt|caricat|notificat|validat|aggiornat|collaudat|inaugurat|costituit|rilasciat|fatt|attuat|conseguit|acquisit|ottenut|avviat|perfezionat|formalizzat|protocollat|comunicat|diffus|divulgat|installat|elaborat|definit|nominat|assegnat|affidat|aggiudicat|rinnovat|versat|registrat|iscritt)/;
