/** Words before a number that name the measure itself: "tempo medio: 25 gg", "voto medio 4,2". */
export const NAMES_MEASURE =
  /^(?:tempo|durata|voto|giudizio|punteggio|percentuale|tasso|quota|importo|ammontare|somma|spesa|costo|incidenza|gradimento|soddisfazione)$/;

/** A noun in the plural before its number, of things that are counted: "incontri: 14"; not "sede n. 14". */
export const NAMES_COUNTED = /(?:i|ee|he|[^aeiou]te|[bcdfglmnprstvz]e)$/;

/** Words that end so and name one thing by its number, a limit, or another value than the measured one. */
export const NAMES_OTHER =
  /^(?:sede|fase|classe|sezione|pagine?|note|date|anni|mesi|settimane|righe|obiettiv[oi]|target|prevision[ei]|stime|piani|budget|mancanti|residu[ie]|restanti|\p{L}*(?:ione|ale|ile|ore|one|ante|ente|are|ere|ire))$/u;

/** Words that say only that things are counted, and that a measure is a mean. */
export const COUNTS = /^(?:n|nr|num|numero)\.?$/;
export const MEAN = /^medi[oa]$/;
