/** Words beside a value that say it is the expected one: "Risultato atteso: sì". */
export const EXPECTED = /^(?:attes[oi]|obiettivo|previst[oi])$/;

/** The same, or the word target, beside a year. */
export const NAMES_TARGET = /^(?:target|attes[oi]|obiettivo|previst[oi])$/;

/** A word right before a bare value that makes it the expected one: "valore atteso 10". */
export const LEADS_TO_TARGET = /^attes[oi]$/;

/** Nouns before a limit that make it speak of the value: "90% (valore massimo)". */
export const LIMITED = /^(?:valore|livello|target|soglia|limite|tetto|numero|obiettivo)$/;

/** A note in brackets that tells a value of the past. */
export const PAST_NOTE =
  /^(?:media|valore|valori|val|dato|dati|consuntivo|risultato|baseline|base|base line|storico|anno precedente|anno prec|nel (?:19|20)\d\d|(?:19|20)\d\d ?[:=]|era|erano|attuale|attualmente|oggi|partenza|precedente|target precedente|target (?:19|20)\d\d|ultimo|rif|riferimento)(?!\p{L})/u;

/** A name of a level or of a measure, before a bare number that is no target then: "consuntivo 10", "livello 3". */
export const NO_TARGET_NOUN = /^(?:livello|livelli|media|dato|dati)$/;

/** Words after which only a part of what stands before them is meant: "imprese di cui almeno 5 nuove". */
export const PART_BEFORE = /(?:^|\s)(?:di cui|fra cui|tra cui|dei quali|delle quali)\s?:?$/;

/** A name of a value that was measured or is foreseen, before a value with its unit too: "storico 80%", "previsione 80%". */
export const OTHER_VALUE =
  /^(?:peso|pesatura|ponderazione|prezzo|tariffa|maggiorazione|stanziamento|aliquota|sconto|consuntivo|preconsuntivo|preventivo|storico|storica|previsione|previsioni|proiezione|attuale|odierno|iniziale|precedente|prec|preced|partenza|iva|base|baseline|anno precedente)$/;

/** At the beginning of a text, that its value is another than the one to be reached: "Ultimo dato: 50", "Peso >= 30%". */
export const OTHER_HEAD =
  /^(?:il )?(?:(?:target|obiettivo|valore|soglia|traguardo) (?:intermedi[oa]|parziale|provvisori[oa])|intermedi[oa]|(?:target|obiettivo) (?:originario|iniziale|precedente|superato|non raggiunto|non confermato)|vecchi[oa](?: target| obiettivo| valore)?|(?:dato|valore) (?:storico|precedente|iniziale|attuale|di partenza)|benchmark|(?:standard|valore|media) (?:nazionale|regionale|europe[ao]|provinciale|di settore)|previsione|media|soglia (?:critica|di allarme|di attenzione)|cumulato|residuo|bozza|ex|vedi|vd|cfr|(?:delibera|determina|art|comma|legge)(?: n)?|dato|(?:ultim[oa]|penultim[oa]) \p{L}+|oggi|inizio(?: anno)?|precedent[ei]|prec|preced|attuale|rilevat[oa]|proposta|preventivo|preconsuntivo|consuntivo|peso|pesatura|ponderazione|storico|iva|(?:\p{L}+ (?:a )?)?base d'asta|art\.? ?\d+)(?!\p{L})(?! target| obiettivo| attes| di target)/u;

/** The same without a colon: what was last measured, what a tender or a member pays. */
export const OTHER_HEAD_OF_PHRASE =
  /^(?:ultim[oa] (?:valore|dato|rilevazione|misurazione)|(?:\p{L}+ )?a base (?:di gara|d'asta|di appalto)|base d'asta|(?:quota|canone|gettone|penale|tariffa|cauzione|biglietto|ticket|diritto (?:annuale|di segreteria)|bollo|ammenda|iva)(?!\p{L})(?! di mercato| associat[ie])|(?:spes[ae]|cost[io]|import[oi]|entrat[ae]|ricav[oi]|risorse|budget) (?:\p{L}+ )?previst[oaie])/u;

/** Nouns of what is measured: a limit behind them is that of the value, "tempi inferiori a 30 giorni". */
export const MEASURE =
  /^(?:temp[oi]|cost[oi]|spes[ae]|giorn[io]|gg|or[ae]|mes[ie]|error[ei]|ritard[oi]|valor[ei]|puntegg[io]{1,2}|assenz[ae]|attes[ae]|numer[oi]|import[oi]|incass[oi]|ricav[oi]|provent[oi]|percentual[ei]|quot[ae]|livell[oi]|tass[oi]|indic[ei]|grad[oi]|giudizi[o]?|vot[oi]|durat[ae]|scostament[oi]|scart[oi]|rispost[ae]|reclam[oi]|rinnov[oi]|interventi|periodi|intervall[oi]|frequenz[ae]|scadenz[ae]|distanz[ae]|lavorazion[ei]|soglie|limiti|margin[ei]|volum[ei]|target|risultat[oi]|tempistic[ah]e?|mediana|medie)$/;

/** Behind a noun, that a result was reached: it is told, and not to be reached. */
export const TOLD_RESULT =
  /^(?:stat[oaie]|raggiunt[oaie]|conseguit[oaie]|ottenut[oaie]|rilevat[oaie]|registrat[oaie]|misurat[oaie]|sces[oaie]|salit[oaie]|giunt[oaie]|arrivat[oaie]|risultat[ae])$/;

/** Nouns of a share or of a value, whose number is told behind a colon: "Quota: 60", "Valore atteso: 95". */
export const SHARE_NOUN =
  /^(?:quot[ae]|percentual[ei]|tass[oi]|grad[oi]|livell[oi]|indic[ei]|copertura|incidenza|rapporto|valor[ei]|target|obiettiv[oi]|risultat[oi]|soglia|limite|attes[oi])$/;

/** Verbs of who wants at least so much. */
export const ATTAINS =
  /^(?:garanti(?:re|ta|to|ti|te)|assicura(?:re|ta|to|ti|te)|raggiung(?:ere|imento)|consegui(?:re|mento)|ottenere|ottenimento|acquisire|copertura|coprire|smaltimento|smaltire|recupero|recuperare|risparmio|risparmiare|evasione|riscossione|completamento|completare|attuazione|chiusura|chiudere|risoluzione|risolvere)$/;

/** Of these there are parts, or they say only how the value is measured. */
export const PARTED =
  /^(?:punt[io]|volt[ae]|stell[ae]|fte|ula|unita|decim[oi]|centesim[oi]|annu[oaie]|complessiv[oaie]|med[ioae]+|puntegg[io]+|vot[oi]|persone|addett[oi]|dipendent[ei]|kwh?|mwh?|tonnellat[ae]|kg|km|mq|litri|tep|gb|tb|mb|mbps|ettari|metri|risorse|minim[oa]|massim[oa]|milion[ei]|indice|rapporto|valore|lavorativ[oi]|solar[ei]|decimali|quintali|anni|scala|likert|customer|atteso)$/u;

/** Adjectives of an amount, which name no thing: "500.000 annui". */
export const OF_AMOUNT = /^(?:annu[oaie]|annual[ei]|complessiv[oaie]|total[ei])$/;

/** A bound that says not from which side. */
export const THRESHOLD = /^soglia$/;

/** What was reached, where nothing says that it is expected. */
export const RESULT_NOUN = /^(?:risultat[oi]|esit[oi])$/;

/** A time, before a value that is none. */
export const TIME_NOUN = /^(?:temp[oi]|tempistic[ah]e?|durat[ae]|ritard[oi])$/;

/** Words for anything that is counted. */
export const ANY_THING =
  /^(?:cas[oi]|unita|volt[ae]|element[oi]|totale|totali|complessiv[ie]|all'anno|annu[ie]|annual[ie]|punt[oi]|person[ae]|soggett[oi]|utent[ie]|segnalazion[ie]|event[oi]|attivita|azion[ie]|intervent[oi])$/;

/** Things that have an amount, a size or a length of their own: "manuale di 40 pagine", "campione di 300 utenti". */
export const HAS_AMOUNT =
  /^(?:manual[ei]|guid[ae]|opuscol[oi]|volum[ei]|document[oi]|campion[ei]|nucle[oi]|famigli[ae]|perdit[ae]|utile|utili|avanz[oi]|disavanz[oi]|progett[oi]|contribut[oi]|voucher|prem[io]{1,2}|sanzion[ei]|mult[ae]|bors[ae]|rat[ae]|fond[oi]|garanzi[ae]|prestit[oi]|mutu[oi]|bilanci[o]?|patrimonio|capitale|fatturato|popolazion[ei]|platea|bacino|organico|pianta|consiglio|giunta|commission[ei]|aul[ae]|sal[ae]|edifici[o]?|superfici[e]?|local[ei]|class[ei]|squadr[ae]|team|grupp[oi]|seri[ei]|tirag[gio]+|contratt[oi]|polizz[ae]|accord[oi]|convenzion[ei]|massimal[ei]|plafond|dotazion[ei]|stanziament[oi])$/;

/** The unit of one year, behind its number. */
export const ONE_YEAR = /anno$/;

/** Of which things, behind a number and "di": those named before. */
export const OF_THOSE_NAMED = /^(?:quali|cui)$/;
/** What there are so many of: "5 di punteggio", "3 di questi" names no more. */
export const OF_SCORE =
  /^(?:punteggio|voto|media|giudizio|valutazione|rating|durata|ritardo|anticipo|preavviso|attesa|lavorazione|formazione|differenza)$/;

/** A work named as one, which nobody counts several of. */
export const ONE_WORK = /(?:[aei]mento|[zs]ione)$/;

/** Behind "un" or "una", that nobody knows how many: "una decina", "un congruo numero". */
export const INDEFINITE =
  /^(?:decin[ae]|quindicina|ventina|trentina|quarantina|cinquantina|sessantina|settantina|ottantina|novantina|dozzin[ae]|centinai[oa]|migliai[oa]|paio|congru[oa]|cert[oa]|discret[oa]|buon[oa]|adeguat[oa]|sufficiente|parte|serie|pluralita|maggioranza|minoranza|manciata|gran)$/;

/** What things have a size of: "imprese con fatturato", "età". */
export const SIZE_OF_THINGS =
  /^(?:fatturato|capitale|reddito|isee|eta|addetti|dipendenti|superficie|organico|patrimonio|popolazione|abitanti|anzianita)$/;

/** A share by its name. */
export const SHARE_WORD = /^(?:percentual[ei]|%)$/;

/** Things that are late, where no noun names them. */
export const LATE = /^(?:in ritardo|fuori (?:termine|termini|tempo)|oltre (?:i termini|termine))$/;

/** What is done too late, and what is done in time, wherever a text says it. */
export const SAYS_LATE =
  /(?:^| )(?:in ritardo|fuori (?:termine|termini|tempo)|oltre (?:i termini|il termine|termine|i tempi|la scadenza)|tardiv[oaie]|scadut[oaie])(?: |$)/;
export const SAYS_IN_TIME =
  /(?:^| )(?:(?:nei|entro i|rispetto dei|rispettando i) (?:termini|tempi)|entro il termine|in tempo|puntual[ei]|puntualita|tempestiv[oaie]|tempestivita)(?: |$)/;

/** What was done to things, or how they are, by the last letters: "evase", "regolari". */
export const SAYS_WHAT_WAS_DONE = /(?:[astu][st][oaie]|vas[oaie]|olar[ei]|form[ei])$/;

/** Beginnings that make a word say the contrary: "inevase", "impagate", "irregolari". */
export const CONTRARY_BEGINNINGS: readonly string[] = ['in', 'im', 'ir', 'il', 'dis'];

/** What a share done in time is of: "nei termini". */
export const IN_TIME = /^(?:termini|tempi)$/;
/** Who does something, by the last letters. */
export const ADHERING = /[ae]nt[ei]$/;
