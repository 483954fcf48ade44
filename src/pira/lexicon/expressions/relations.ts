/** Behind a number, that it is so much for one of several: "5 per la sede", "10 per FTE", "5 eventi x sede". */
export const FOR_ONE =
  /^(?:per (?:il |lo |la |l')?|x |\/ ?)(?:fte|ula|sede|comune|ufficio|settore|provincia|impresa|azienda|dipendente|addetto|utente|persona|evento|sportello|dirigente|corso|scuola|ente|area|unita|territorio|bando|progetto|azienda|distretto)(?!\p{L})/u;

/** Behind things that are counted, the same with a stroke or an "x": "5 eventi/sede". */
export const EACH_THING =
  /^(?:x |\/)(?:sede|comune|ufficio|settore|provincia|impresa|azienda|dipendente|addetto|utente|persona|sportello|scuola|ente|area|territorio|progetto|fte)(?!\p{L})/u;

/** From when on a value holds, or at which point of the year: "12 dal secondo anno", "5.400 a inizio anno". */
export const FROM_WHEN =
  /(?<!\p{L})(?:(?:dal|dalla|dall'|a partire dal|a partire dalla|a decorrere dal) ?(?:second|terz|quart|quint|prossim|successiv|anno|annualita|esercizio|semestre|trimestre|mese)|(?:a|ad|da) inizio)/u;

/** Right behind a bare number, what it comes from: "40% dai consorzi". */
export const COMES_FROM = /^(?:da|dal|dall'|dalla|dai|dalle|dagli)$/;

/** Right behind a number, that it is a day of the month. */
export const OF_MONTH = /^(?:del|di ogni|di ciascun) mese(?!\p{L})/u;

/** Right behind a share, the step of a payment or a work that it is due at: "40% a saldo", "60% all'avvio". */
export const OF_PAYMENT =
  /^(?:a saldo|a titolo|in acconto|a stato di avanzamento|al collaudo|all'(?:avvio|inizio|ordine|atto)|alla (?:firma|stipula|consegna|sottoscrizione|presentazione)|a consuntivo)(?!\p{L})/u;

/** Behind a change, that it is told in comparison with something: "5 giorni in più dei termini di legge". */
export const MORE_THAN =
  /(?<!\p{L})in (?:piu|meno) (?:di |dei |del |dello |della |delle |degli |dell')(?!\d|anno|esercizio)/u;

/** The beginning of a text that goes on with something before it: "con una media di 11", "presso le tre sedi". */
export const GOES_ON = /^(?:con|presso|durante|mediante|attraverso|tramite|lungo)$/;

/** Right before a value, that something goes beyond it or did: "superando del 7%", "superato il 10%". */
export const BEYOND = /^(?:superando|superat[oaie]|eccedenza|eccedendo|sforamento|oltrepassat[oaie])$/;

/** Right before a value, that it is what is left of a whole: "il restante 5%". */
export const REST = /^(?:restant[ei]|residu[oaie]|rimanent[ei])$/;

/** Each of several, before their number: "in ognuno dei 3 seminari". */
export const EACH_ONE = /^(?:ognun[oa]|ciascun[oa])$/;

/** A mean, right before what it is of. */
export const MEAN_OF = /^media$/;

/** The end of a text that is half of a phrase: "10 eventi ai sensi", "315 imprese per un totale". */
export const HALF_PHRASE =
  /(?<!\p{L})(?:ai sensi|a seguito|nell'ambito|in base|in materia|in ordine|al fine|a cura|in relazione|in merito|con riferimento|in riferimento|nel corso|per conto|a causa|a fronte|a valere|di concerto|per un totale|un totale|con un tempo|con una media|con una punta|nell'ultim[oa]|nei prossim[i]|negli ultim[i])$/u;

/** Codes of missions and programmes: "11.005.001". */
export const PROGRAMME_CODE = /^\d\d\.0\d\d\.0(?!00)\d\d$/;
