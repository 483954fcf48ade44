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

/** Before a bare count, that it is known already which things are meant: "le 5 province", "alle 16". */
export const THESE = /^(?:i|gli|le|ai|agli|alle|dai|dagli|dalle)$/;

/** Before a limit, that it belongs to the noun before it: "imprese con meno di 10 addetti". */
export const OF_NOUN = /^(?:con|aventi|avente)$/;

/** At the beginning of a text, that something is not sure to be done. */
export const POSSIBLE = /^possibil[ei]$/;

/** At the beginning of a text, that something is not to be done. */
export const NOTHING = /^(?:niente|nulla|ne|neanche|neppure|nemmeno)$/;

/** Behind "un" or "una": things that plans count, so that the article is the number one. */
export const COUNTED_ONE =
  /^(?:impresa|azienda|fiera|missione|visita|sportello|laboratorio|tavolo|giornata|sessione|campagna|newsletter|comunicato|articolo|webinar|accordo|intesa|contratto|gara|aggiornamento|monitoraggio|rilevazione|ispezione|premio|concorso|edizione|percorso|stage|tirocinio|assunzione|persona|dipendente|scuola|istituto|comune|startup|brevetto|marchio|mediazione|open|circolare|tutorial|reclamo|ricorso|errore|rilievo|infortunio|catalogo|spot|intervista|trasmissione|pagina|post|applicativo|software|totem|volantino|depliant|locandina|opuscolo|formazione|esercitazione|prova|indagine|focus|hackathon|contest|mostra|evento|incontro|riunione|seduta|audizione|tappa|conferenza|convegno|seminario|workshop|corso|bando|avviso|studio|ricerca|analisi|relazione|rapporto|report|documento|dossier|pubblicazione|video|podcast|protocollo|convenzione|progetto|iniziativa|attivita|azione|verifica|controllo|audit|questionario|guida|manuale|vademecum|piano|programma|regolamento|verbale|procedura|delibera|determina|sito|portale|app)$/;

/** Right before a value, that it is another in place of what was named. */
export const JOINS = /^(?:o|od|oppure|ovvero|nonche)$/;

/** Words that lead to a note elsewhere. */
export const SEE = /^(?:vedi|vd|cfr|v)$/;

/** What stands before something that is to be lacking: "100% senza rilievi". */
export const LACK = /^senza$/;

/** Words that begin a limit with a negation: "mai inferiore". */
export const NEGATED = /^(?:mai|non) /;

/** Right behind a bare number, what it comes from: "40% dai consorzi". */
export const COMES_FROM = /^(?:da|dal|dall'|dalla|dai|dalle|dagli)$/;

/** The beginning of a text that goes on with something before it: "con una media di 11", "presso le tre sedi". */
export const GOES_ON = /^(?:con|presso|durante|mediante|attraverso|tramite|lungo)$/;

/** The end of a text that is half of a phrase: "10 eventi ai sensi", "315 imprese per un totale". */
export const HALF_PHRASE =
  /(?<!\p{L})(?:ai sensi|ai fini|sulla base|per effetto|grazie|a seguito|in seguito|nell'ambito|in base|in materia|in ordine|al fine|a cura|in relazione|in merito|con riferimento|in riferimento|nel corso|per conto|a causa|a fronte|a valere|di concerto|per un totale|un totale|con un tempo|con una media|con una punta|nell'ultim[oa]|nei prossim[i]|negli ultim[i])$/u;

/** Before "altri", that those that are left are meant: "gli altri 5 sportelli". */
export const OF_KNOWN = /^(?:gli|le|i|degli|delle|dei|agli|alle|ai)$/;
