/** Prepositions that ask for another word. */
export const PREPOSITION =
  /^(?:di|del|dello|della|dell'|dei|degli|delle|d'|a|ad|al|allo|alla|all'|ai|agli|alle)$/;

/** "10 corsi con almeno": what is to come has a limit of its own. */
export const WITH = /^(?:con|presso|su|in|nei|nelle|negli)$/;

/** At the beginning, words that lead on from something before them. */
export const GENITIVE = /^(?:di|del|dello|della|dell'|dei|degli|delle|d')$/;

/** The end of words that ask for a day: "entro", "entro il", "non oltre". */
export const ASKS_DAY = /(?:entro|oltre|il|tardi|massimo)$/;

/** The end of words that ask for a year: "per il", "nel". */
export const ASKS_YEAR = /(?:il|el|l')$/;

/** "10% di RAM" */
export const BARE_OF = /^(?:di|d')$/;

/** Words that join something to come. */
export const OPEN_WORD =
  /^(?:i|sia|siano|contro|gia|ancora|sempre|poi|quindi|o|od|oppure|ovvero|con|su|sul|sulla|in|nel|nella|come|ossia|cioe|mentre|ma|fino|sino|cui|quali|che|sui|sugli|sulle|sullo|nei|negli|nelle|nello|tra|fra|dal|dallo|dalla|dai|dagli|dalle|anche|nonche|oltre|rispetto|secondo|senza|dopo|prima di|mediante|attraverso|tramite|durante|presso|verso|lungo|recant[ei]|concernent[ei]|loro|su[oae]|suoi|tale|tali|quest[oaie])$/;

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

/** The same behind a number of days: what they are counted from. */
export const SINCE =
  /^da(?:l|ll'|lla|lle|i)? ?(?:ricevimento|ricezione|richiest[ae]|domand[ae]|presentazione|istanz[ae]|data|protocollazione|protocollo|arrivo|acquisizione|completamento|ordine|avvio|scadenza|fine|termine|conclusione|approvazione|pubblicazione|consegna|notifica|assegnazione|segnalazione|evento|chiusura|comunicazione|seduta)(?!\p{L})/u;

/** The beginning of a text that goes on with something before it: "con una media di 11", "presso le tre sedi". */
export const GOES_ON = /^(?:con|presso|durante|mediante|attraverso|tramite|lungo)$/;

/** At the beginning of a text, the second word of a phrase that is cut off: "fronte di 260", "partire dal 20%". */
export const BEGINS_INSIDE =
  /^(?:fronte|favore|seguito|sensi|fini|valere|partire|decorrere|carico|confronti|ambito|virtu|merito|riguardo) (?:di |del(?:l[oae])? |dell'|dei |degli |delle |ad? |al(?:l[oae])? |all'|ai |agli |alle |dal(?:l[oae])? |dall'|dai )/;

/** Before a value, words that miss the day, the month or the year they ask for: "nel corso del 80", "entro il mese di >= 3". */
export const MISSES_TIME =
  /(?<!\p{L})(?:nel corso del|mes[ei] di|(?:data|fine|inizio|termine) del|(?:partire|decorrere) dal|in data|nell'anno del)$/u;

/** The number one, that cannot lead to another: "uno 4 beneficiari". */
export const NUMBER_ONE = /^un[oa]$/;

/** Before "altri", that those that are left are meant: "gli altri 5 sportelli". */
export const OF_KNOWN = /^(?:gli|le|i|degli|delle|dei|agli|alle|ai)$/;

/** Ends of a text that ask for what they lead to: "10 eventi ai sensi", "superiore al 6% su base". */
const LEADS_TO_NOUN =
  'ai sensi|ai fini|al fine|allo scopo|sulla base|sulla scorta|alla luce|per effetto|per conto|per mezzo|grazie|a seguito|a cura|a causa|a fronte|a valere|a favore|a beneficio|a sostegno|a supporto|a carico|a partire|a decorrere|a opera|ad opera|ad esclusione|da parte|di concerto|su base|' +
  'in seguito|in base|in materia|in ordine|in relazione|in merito|in riferimento|in virtu|in conformita|in attuazione|in collaborazione|in accordo|in coerenza|in occasione|in favore|in vista|in ragione|in forza|in linea|in aggiunta|in sostituzione|in rapporto|in funzione|in considerazione|in esecuzione|in applicazione|in possesso|in qualita|in capo|' +
  "nell'ambito|nell'arco|nel corso|nel quadro|nel rispetto|nel numero|nei confronti|nei limiti|nella misura|nelle more|con riferimento|con riguardo|con particolare|con specifico|con l'obiettivo|con il compito|secondo quanto|rispetto a quanto";

/** "per un totale", "nell'ultimo", "delle seguenti": the figure, the time or the things are missing. */
const LEADS_TO_FIGURE =
  "per un totale|un totale|su una scala|con un tempo|con una media|con una punta|nell'ultim[oa]|nei prossim[i]|negli ultim[i]|(?:de[il]|dell[aeo]|nell[aeo]|sull[aeo]|all[aeo]|con|presso|i|le|ai|nei) (?:seguent|suddett|predett|sopracitat|summenzionat)[oaie]";

/** "3 convegni inerenti", "10 interventi finalizzati": what they are about is missing. */
const LEADS_TO_OBJECT =
  '(?:inerent|attinent|riguardant|derivant|provenient|appartenent|consistent|recant|avent)[ei]|(?:relativ|rivolt|finalizzat|destinat|dovut)[oaie]';

/** "con un tasso di risposta": how much of it is missing. */
const LEADS_TO_AMOUNT =
  "con un[a']? ?(?:tasso|punteggio|grado|livello|percentuale|quota|valore|importo|durata|costo|budget|numero|incremento|riduzione|voto|giudizio|indice|margine|incidenza|scostamento)(?: (?:medi[oa]|complessiv[oa]|total[ei]))?(?: di \\p{L}+)?";

/** The end of a text that is half of a phrase. */
export const HALF_PHRASE = new RegExp(
  `(?<!\\p{L})(?:${[LEADS_TO_NOUN, LEADS_TO_FIGURE, LEADS_TO_OBJECT, LEADS_TO_AMOUNT].join('|')})$`,
  'u',
);

/** Small words with an article, and prepositions, that a limit or a colon never follows. */
export const NEVER_BEFORE_LIMIT =
  /^(?:il|lo|la|l'|gli|le|i|dei|degli|delle|del|dello|della|dell'|ai|agli|alle|allo|alla|all'|nello|nella|nei|negli|nelle|con|da|dal|dalla|dai|dalle|su|sul|sulla|mese di|nel corso del|il mese di)$/;

/** The verb of what was done: "state attivate". */
export const HAS_BEEN = /^stat[oaie]$/;
