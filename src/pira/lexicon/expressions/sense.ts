/** Words beside a value that say it is the expected one: "Risultato atteso: sì". */
export const EXPECTED = /^(?:attes[oi]|obiettivo|previst[oi])$/;

/** The same, or the word target, beside a year. */
export const NAMES_TARGET = /^(?:target|attes[oi]|obiettivo|previst[oi])$/;

/** A word right before a bare value that makes it the expected one: "valore atteso 10". */
export const LEADS_TO_TARGET = /^attes[oi]$/;

/** Words that lead to a base of comparison. */
export const ON_BASE = /^(?:su|sul|sull|rispetto|risp|base|vs)$/;

/** Words behind a share that lead to what it is a share of. */
export const SHARE_OF = /^(?:su|sul|sull|sullo|sulla|sui|sugli|sulle)$/;

/** Nouns before a base that say nothing of it. */
export const NEUTRAL_BASE =
  /^(?:valore|valori|dato|dati|livello|livelli|consuntivo|risultato|risultati|quello|quella)$/;

/** Words that lead to a level: "riduzione a 10 giorni". */
export const TO_LEVEL = /^(?:a|ad|al|allo|alla|all'|ai|agli|alle)$/;

/** An amount more or less, behind what is counted. */
export const IN_AMOUNT = /^in (?:piu|meno)$/;

/** Nouns before a limit that make it speak of the value: "90% (valore massimo)". */
export const LIMITED = /^(?:valore|livello|target|soglia|limite|tetto|numero|obiettivo)$/;

/** Words before the upper end of a range. */
export const TO_UPPER = /^(?:a|ad|al|allo|alla|all'|ai|agli|alle|to)$/;

/** The end of the words before a year whose value is compared. */
export const COMPARED_YEAR = /(?:il|al|del|dal|nel)$/;

/** What stands behind a time to something that comes later. */
export const LEAD_TIME =
  /^(?:fine mese|prima|d[i'] ?anticip|in anticip|anticipat|antecedent|precedent|che precedono)/;

/** In the plural, so that "riunioni al mese: 5" counts meetings. */
export const PLURAL_TIME = /^(?:giorni|gg|ore$|minuti$|mesi$|settimane$)/;

/** In the singular, so that "10 (mese)" may be so many a month. */
export const SINGULAR_TIME = /^(?:giorno|ora|minuto|mese|anno|settimana)$/;

/** The noun before the base itself: "valore 2020". */
export const VALUE_OF = /^(?:valore|dato|livello) /;

/** "meno 5%" may be a change by five or a limit below it. */
export const SIGN_WORD = /^(?:meno|piu)$/;

/** A sign in a word: "meno 12". */
export const MINUS_WORD = /^meno$/;

/** An end of the year that is named. */
export const NAMED_END = /fine|termine|chiusura/;

/** A half or a quarter of a year, or the year itself: before it, nobody knows of which day. */
export const NAMED_PERIOD = /semestr|trimestr|bimestr|sem\.|trim\.|anno|eserc|^[qsth]\d/;

/** Prepositions that ask for another word. */
export const PREPOSITION =
  /^(?:di|del|dello|della|dell'|dei|degli|delle|d'|a|ad|al|allo|alla|all'|ai|agli|alle)$/;

/** At the beginning, words that lead on from something before them. */
export const GENITIVE = /^(?:di|del|dello|della|dell'|dei|degli|delle|d')$/;

/** The end of words that ask for a day: "entro", "entro il", "non oltre". */
export const ASKS_DAY = /(?:entro|oltre|il|tardi|massimo)$/;

/** The end of words that ask for a year: "per il", "nel". */
export const ASKS_YEAR = /(?:il|el|l')$/;

/** Words that join something to come. */
export const OPEN_WORD =
  /^(?:i|contro|gia|ancora|sempre|poi|quindi|o|od|oppure|ovvero|con|su|sul|sulla|in|nel|nella|come|ossia|cioe|mentre|ma|fino|sino|cui|che|sui|sugli|sulle|sullo|nei|negli|nelle|nello|tra|fra|dal|dallo|dalla|dai|dagli|dalle|anche|nonche|oltre|rispetto|secondo|senza|dopo|prima di|mediante|attraverso|tramite|durante|presso|verso|lungo|recant[ei]|concernent[ei]|loro|su[oae]|suoi|tale|tali|quest[oaie])$/;

/** The parts of a month that nobody can date: "inizio giugno", "seconda decade di giugno". */
export const PART_OF_MONTH =
  /^(?:inizi|inizio|meta|decade|quindicina|settimana|settimane|primi|prime|ultimi|ultime|meta'|corso|verso)$/;

/** A note in brackets that tells a value of the past. */
export const PAST_NOTE =
  /^(?:media|valore|valori|dato|dati|consuntivo|risultato|baseline|base|base line|storico|anno precedente|anno prec|nel (?:19|20)\d\d|(?:19|20)\d\d ?[:=]|era|erano|attuale|attualmente|oggi|partenza|precedente|target precedente|target (?:19|20)\d\d|ultimo|rif|riferimento)(?!\p{L})/u;

/** Comparatives that tell how much more or less where "del" follows: "inferiore del 5%". */
export const COMPARED_BY = /^(?:(?:super|infer)ior[ei]|superare|superi?|superano)$/;

/** A name of a level or of a measure, before a bare number that is no target then: "consuntivo 10", "livello 3". */
export const NO_TARGET_NOUN = /^(?:livello|livelli|media|dato|dati)$/;

/** A name of a value that was measured or is foreseen, before a value with its unit too: "storico 80%", "previsione 80%". */
export const OTHER_VALUE =
  /^(?:peso|pesatura|ponderazione|prezzo|tariffa|maggiorazione|stanziamento|aliquota|sconto|consuntivo|preconsuntivo|preventivo|storico|storica|previsione|previsioni|proiezione|attuale|odierno|iniziale|precedente|prec|preced|partenza|iva|base|baseline|anno precedente)$/;

/** At the beginning of a text, that its value is another than the one to be reached: "Ultimo dato: 50", "Peso >= 30%". */
export const OTHER_HEAD =
  /^(?:il )?(?:(?:target|obiettivo) (?:originario|iniziale|precedente|superato|non raggiunto|non confermato)|vecchi[oa](?: target| obiettivo| valore)?|(?:dato|valore) (?:storico|precedente|iniziale|attuale|di partenza)|benchmark|(?:standard|valore|media) (?:nazionale|regionale|europe[ao]|provinciale|di settore)|previsione|media|soglia (?:critica|di allarme|di attenzione)|cumulato|residuo|bozza|ex|vedi|vd|cfr|(?:delibera|determina|art|comma|legge)(?: n)?|dato|(?:ultim[oa]|penultim[oa]) \p{L}+|oggi|inizio(?: anno)?|precedent[ei]|prec|preced|attuale|rilevat[oa]|proposta|preventivo|preconsuntivo|consuntivo|peso|pesatura|ponderazione|storico|iva|(?:\p{L}+ (?:a )?)?base d'asta|art\.? ?\d+)(?!\p{L})(?! target| obiettivo| attes| di target)/u;

/** The same without a colon: what was last measured, what a tender or a member pays. */
export const OTHER_HEAD_OF_PHRASE =
  /^(?:ultim[oa] (?:valore|dato|rilevazione|misurazione)|(?:\p{L}+ )?a base (?:di gara|d'asta|di appalto)|base d'asta|(?:quota|canone|gettone|penale|tariffa|cauzione|biglietto|ticket|diritto (?:annuale|di segreteria)|bollo|ammenda|iva)(?!\p{L})(?! di mercato| associat[ie])|(?:spes[ae]|cost[io]|import[oi]|entrat[ae]|ricav[oi]|risorse|budget) (?:\p{L}+ )?previst[oaie])/u;

/** Nouns in the singular, whose number is a name: "Servizio n. 7"; "Incontri n. 7" counts. */
export const SINGULAR_NOUN =
  /(?:[^aeiou]o|voucher$|budget$|[^aeiou]a|io|ia|ione|ore|ente|ale|are|ere|ice|ede)$/;

/** A noun in the singular, as printed: behind a number above one it is no counted thing, "3 Lettera del Segretario". */
export const ONE_THING =
  /^(?!(?:video|foto|euro|auto|moto|radio|info|kilo|demo|logo|media|data|paia|miglia|centinaia|migliaia|brochure|fiere|tablet|software)$)(?:\p{L}+(?:[^eit]o|[^t]a|io|ito|ato|eto|uto|ione|zione|ogo)|\p{L}*(?:lettera|nota|vista|lista|visita|scelta|festa|carta))$/iu;

/** Shortened names before a number: "Ob. 5", "Rev. 3"; a shortened total counts. */
export const SHORTENED = /^(?!tot$)\p{L}{1,5}$/u;

/** Steps and parts of something larger: what is said of one of them is not said of the whole. */
export const STEP =
  /^(?:fase|lotto|step|stralcio|tappa|tranche|ufficio|settore|linea|gruppo|tavolo)(?!\p{L})/u;

/** The same, where only their number makes them a name. */
export const PART_NOUN =
  /^(?:area|asse|sede|reparto|unita|modulo|ambito|distretto|cluster|obiettivo|ob|servizio|indicatore|target|edizione|annualita|task|milestone|parte|sezione|priorita|piazza|via|viale|classe|categoria|fascia|canale|punto|stanza)$/;

/** A part in letters and figures. */
export const PART_CODE = /^(?:wp|ob|az|lotto|fase|kpi|ind|ms)\d+$/;

/** Where a value is headed for: "verso il 100%". */
export const TOWARDS = /^(?:verso|quasi)$/;

/** At the beginning of a text, that it speaks of some part: "su un campione del 10%", "sul 90%". */
export const OUT_OF = /^(?:su|sul|sull|sullo|sulla|sui|sugli|sulle)$/;

/** Before a bare count, that it is known already which things are meant: "le 5 province", "alle 16". */
export const THESE = /^(?:i|gli|le|ai|agli|alle|dai|dagli|dalle)$/;
/** Before a bare count, that it is a day: "il 19", "del 15". */
export const THE_DAY = /^(?:il|al|del|dal)$/;

/** Nouns of what is measured: a limit behind them is that of the value, "tempi inferiori a 30 giorni". */
export const MEASURE =
  /^(?:temp[oi]|cost[oi]|spes[ae]|giorn[io]|gg|or[ae]|mes[ie]|error[ei]|ritard[oi]|valor[ei]|puntegg[io]{1,2}|assenz[ae]|attes[ae]|numer[oi]|import[oi]|incass[oi]|ricav[oi]|provent[oi]|percentual[ei]|quot[ae]|livell[oi]|tass[oi]|indic[ei]|grad[oi]|giudizi[o]?|vot[oi]|durat[ae]|scostament[oi]|scart[oi]|rispost[ae]|reclam[oi]|rinnov[oi]|interventi|periodi|intervall[oi]|frequenz[ae]|scadenz[ae]|distanz[ae]|lavorazion[ei]|soglie|limiti|margin[ei]|volum[ei]|target|risultat[oi]|tempistic[ah]e?|mediana|medie)$/;

/** What a time that things have lasted is told of: "oltre 10 anni di esperienza". */
export const AGE_OF = /^(?:esperienza|anzianita|eta|vita|storia|residenza|iscrizione|carriera)$/;

/** The end of the words before the upper end of a range: "da 103 a un massimo". */
export const UPPER_END = /^ad? un /;

/** What a base of comparison is called that does not say which one is meant: "rispetto all'anno". */
export const NO_BASE = /^(?:anno|esercizio|periodo|valore|dato|mese|stesso|a quello|quello|quella)$/;

/** Behind a noun, that a result was reached: it is told, and not to be reached. */
export const TOLD_RESULT =
  /^(?:stat[oaie]|raggiunt[oaie]|conseguit[oaie]|ottenut[oaie]|rilevat[oaie]|registrat[oaie]|misurat[oaie]|sces[oaie]|salit[oaie]|giunt[oaie]|arrivat[oaie]|risultat[ae])$/;

/** Before a limit, that it belongs to the noun before it: "imprese con meno di 10 addetti". */
export const OF_NOUN = /^(?:con|aventi|avente)$/;

/** The article that may be glued to a date: "il31/12"; "la29" is a name. */
export const BEFORE_DATES = /^il$/;

/** Names of laws and acts, behind the number of one of their articles: "14 della legge". */
export const OF_LAW =
  /^(?:l\.|legge|leggi|regolamento|d\.? ?lgs|dlgs|d\.l|decreto|direttiva|codice|statuto|trattato|costituzione|art|tuel|d\.m|d\.p)/;
/** At the beginning of a text, that something is not sure to be done. */
export const POSSIBLE = /^possibil[ei]$/;

/** At the beginning of a text, that something is not to be done. */
export const NOTHING = /^(?:niente|nulla|ne|neanche|neppure|nemmeno)$/;

/** Names of laws, of their parts and of pages, which are no work to be done. */
export const NO_WORK =
  /^(?:art(?:t|\.|icolo|$)|comm|co\.|legge|leggi|l\.|d\.? ?lgs|dlgs|d\.|decret|direttiv|ccnl|pag|cap|par|tab|tavol|fig|sez|all\.|allegat|missione|nota|norma|iso|por|fesr|fse|pon)/;

/** What the number of an article of law goes on with. */
export const LAW_PART = /^(?:bis|ter|quater|quinquies|codice)$/;

/** A rank: what stands above it is no amount. */
export const RANK = /^livell[oi]$/;

/** Behind "un" or "una": things that plans count, so that the article is the number one. */
export const COUNTED_ONE =
  /^(?:impresa|azienda|fiera|missione|visita|sportello|laboratorio|tavolo|giornata|sessione|campagna|newsletter|comunicato|articolo|webinar|accordo|intesa|contratto|gara|aggiornamento|monitoraggio|rilevazione|ispezione|premio|concorso|edizione|percorso|stage|tirocinio|assunzione|persona|dipendente|scuola|istituto|comune|startup|brevetto|marchio|mediazione|open|circolare|tutorial|reclamo|ricorso|errore|rilievo|infortunio|catalogo|spot|intervista|trasmissione|pagina|post|applicativo|software|totem|volantino|depliant|locandina|opuscolo|formazione|esercitazione|prova|indagine|focus|hackathon|contest|mostra|evento|incontro|riunione|seduta|audizione|tappa|conferenza|convegno|seminario|workshop|corso|bando|avviso|studio|ricerca|analisi|relazione|rapporto|report|documento|dossier|pubblicazione|video|podcast|protocollo|convenzione|progetto|iniziativa|attivita|azione|verifica|controllo|audit|questionario|guida|manuale|vademecum|piano|programma|regolamento|verbale|procedura|delibera|determina|sito|portale|app)$/;

/** What holds things in order, so that their number is a name: "n. 3 dell'elenco". */
export const ORDERED =
  /^(?:elenco|lista|allegato|ordine|tabella|graduatoria|registro|protocollo|indice|prospetto|piano|programma|verbale|sommario)$/;

/** What goes on behind the day of an act: "22 maggio 2018 relativa alle competenze". */
export const GOES_ON_AS_ACT =
  /^(?:relativ[oaie]|recante|recanti|concernent[ei]|riguardant[ei]|inerent[ei]|attuativ[oaie]|modificat[oaie]|n\.?|nr)$/;

/** Behind a value, what it is a share of or a distance from: "del valore storico", "della media precedente". */
export const OF_PAST = new RegExp(
  String.raw`^(?:punt[oi] )?(?:di|del|dello|della|dell'|dei|degli|delle|sul|sulla|sullo|al|alla|allo|dal|dalla) ?` +
    String.raw`(?:standard|benchmark|(?:(?:valor[ei]|dat[oi]|livell[oi]|media|risultat[oi]|consuntivo|target|obiettiv[oi]|budget|trend|serie|temp[oi]|cost[oi]|spes[ae]|tass[oi]|indic[ei]|punteggi[o]?|import[oi]|prezz[oi]) (?:dell[oa] |del |a )?(?:\p{L}+ )?)?` +
    String.raw`(?:storic|precedent|passat|inizial|attual|scors|registrat|rilevat|medi[oa](?!\p{L})|nazional|regional|provincial|europe|trienn|bienn|pluriennal|standard|consuntivo|di (?:settore|mercato|partenza|riferimento|base)))`,
  'u',
);

/** Before an hour of the day: "entro le 12", "alle ore 12". */
export const AT_HOUR = /(?:^| )(?:le|alle|dalle)(?: ore)?$/;

/** A mean beside its value: of what, is not said. */
export const MEAN = /^(?:media|medie|pluriennal[ei])$/;

/** So many in each part of the year: "10 mensili". */
export const PERIODIC =
  /^(?:giornalier[oaie]|quotidian[oaie]|(?:settiman|quindicin|mens|bimestr|trimestr|quadrimestr|semestr|bienn|trienn|quadrienn|quinquenn)(?:al|il)[ei])$/;

/** How many of them a year has: "12 report mensili" are those of the year. */
export const PERIODS_A_YEAR: readonly (readonly [RegExp, number])[] = [
  [/^settiman/, 52],
  [/^mens/, 12],
  [/^bimestr/, 6],
  [/^trimestr/, 4],
  [/^quadrimestr/, 3],
  [/^semestr/, 2],
];

/** A part of the year behind a stroke or an "a": "1 report/mese", "5 incontri a bimestre". */
export const PART_OF_YEAR =
  /^(?:giorn[oi]|giornata|gg|settiman[ae]|sett|mes[ei]|bimestr[ei]|trimestr[ei]|quadrimestr[ei]|semestr[ei]|trim|sem|ora|ore)$/;

/** How many times something else. */
export const TIMES_AS_MUCH = /^(?:volte|volta)$/;

/** Words that make a value hold for each of several things. */
export const EACH = /^(?:cadaun[oa]|cad|ciascun[oa]?|ogni|singol[oaie]|procapite|capite|testa)$/;

/** Right before a value, that it is another in place of what was named. */
export const JOINS = /^(?:o|od|oppure|ovvero|nonche)$/;

/** The same wherever it stands behind the value, or before it. */
export const EVERY = /^(?:cadaun[oa]|ciascun[oa]?|ogni)$/;

/** What a value may hold for each of, behind "per": with an article it says for whom something is done. */
export const EACH_OF =
  /^(?:ogni|ciascun[oa]?|singol[oaie]|sed[ei]|impres[ae]|utent[ei]|dipendent[ei]|addett[oi]|operator[ei]|pratic[ah]e?|person[ae]|unita|client[ei]|progett[oi]|event[oi]|incontr[oi]|cors[oi]|settor[ei]|uffici[o]?|are[ae]|serviz[io]{1,2}|mes[ei]|settiman[ae]|giorn[oi]|or[ae]|trimestr[ei]|semestr[ei]|provinci[ae]|comun[ei]|ent[ei]|abitant[ei]|voucher|tirocini[o]?|aziend[ae]|sportell[oi]|dirigent[ei]|alunn[oi]|student[ei]|famigli[ae])$/;

/** Words that lead to a note elsewhere. */
export const SEE = /^(?:vedi|vd|cfr|v)$/;

/** What stands before something that is to be lacking: "100% senza rilievi". */
export const LACK = /^senza$/;

/** Words that begin a limit with a negation: "mai inferiore". */
export const NEGATED = /^(?:mai|non) /;

/** "pro capite", behind what is counted as well. */
export const PER_HEAD = /^(?:capite|procapite)$/;

/** "2.000 euro all'impresa": one thing for each, behind a value with a unit. */
export const TO_EACH = /^(?:ad?|al|allo|alla|all')$/;

/** Endings of things of which there is no part: "2.3 servizi" is a heading. */
export const WHOLE_THING = /(?:zioni|menti|izi|enti|ori|ese|iche|tti|ali|ti)$/;
