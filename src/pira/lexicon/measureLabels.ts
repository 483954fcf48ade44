/** Words before a number that name the measure itself: "tempo medio: 25 gg", "voto medio 4,2". */
export const NAMES_MEASURE =
  /^(?:tempo|durata|voto|giudizio|punteggio|percentuale|tasso|quota|importo|ammontare|somma|spesa|costo|incidenza|gradimento|soddisfazione)$/;

/** A noun in the plural before its number, of things that are counted: "incontri: 14"; not "sede n. 14". */
export const NAMES_COUNTED = /(?:i|ee|he|[^aeiou]te|[bcdfglmnprstvz]e)$/;

/** Words that end so and name one thing by its number, a limit, or another value than the measured one. */
export const NAMES_OTHER =
  /^(?:sede|fase|classe|sezione|pagine?|note|date|anni|mesi|settimane|righe|obiettiv[oi]|target|prevision[ei]|stime|piani|budget|mancanti|residu[ie]|restanti|\p{L}*(?:ione|ale|ile|ore|one|ante|ente|are|ere|ire))$/u;

/** Words that say only that things are counted, and that a measure is a mean. */
export const COUNT_WORD = /^(?:n|nr|num|numero)\.?$/;
export const MEAN_ADJECTIVE = /^medi[oa]$/;

/** What is measured in scores: "su 5" behind its value is the end of a scale, and not a whole. */
export const IS_SCORE =
  /(?<!\p{L})(?:punteggi[o]?|vot[oi]|votazion[ei]|scala|giudizi[o]?|stell[ae]|gradimento|soddisfazione|customer|rating|likert|recension[ei]|valutazion[ei] medi[ae])(?!\p{L})/u;

/** Surveys and the like, of which so many out of so many may be done. */
export const IS_SURVEY = /(?<!\p{L})(?:indagin|questionar|rilevazion|sondagg|somministra)/u;

/** What a score is told in, between it and its scale: "4 stelle su 5". */
export const SCORE_UNIT = /^(?:stell[ae]|punt[oi])$/;

/** The greatest values of usual scales. */
export const SCALE_ENDS: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 10, 30, 100]);

/** A score with the end of its scale: "4,1 su 5", "3,4 su una scala da 1 a 4". */
export const SCORE_ON_SCALE =
  /^(?<score>\d{1,3}(?:[.,]\d{1,2})?)(?: (?:stelle|punti))? ?(?:\/|su) ?(?:una scala (?:da (?:0|1) a|di|fino a) )?(?<end>\d{1,3})$/u;
