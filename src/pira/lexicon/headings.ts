import { fold } from './text/fold';

/** A row that begins with a total. */
export const TOTAL = /^(?:sub)?total[ei]\b|^tot\.?(?:\s|$)|^somma\b/i;

/** A row that is a total and nothing else. */
export const PLAIN_TOTAL =
  /^(?:sub)?total[ei](?:\s+(?:generale|complessivo|parziale|pes[oi]|missione|programma|obiettiv[oi]|risorse|punti|punteggio|indicatori|\d+|[-–:.]))*\s*[\d-]*$/i;

/** A row that sums up results and aims at nothing itself: the mean of an objective, the result of the whole body. */
export const SUMMING_UP =
  /^(?:media|medie|valore medio|grado medio)\b|^(?:performance|grado|punteggio|risultato|raggiungimento|percentuale|%)\s+(?:complessiv|total|medi|finale|dell[’' ]ente|di (?:raggiungimento|realizzazione))/iu;

const BELONGS =
  "(?:di |del |dell[’' ]|della |per )?(?:obiettiv[oi]|area|settore|servizio|ufficio|struttura|ente|camera|programma|missione|centro(?: di (?:costo|responsabilit[àa]))?|direzione|unit[àa] organizzativa|piano)" +
  '(?: (?:strategic|operativ|gestional|organizzativ)[aeio])?(?: (?:n\\.? ?)?(?:[\\divx]+(?:\\.\\d+)*|[a-z]|[\\p{L}]{4,}))?';
const SUMS =
  '(?:media|valore medio|valore complessivo|sintesi|raggiungimento|(?:performance|risultato|punteggio|grado|livello|percentuale|%)(?: (?:organizzativ[ao]|complessiv[ao]|total[ei]|medi[ao]|finale|sintetic[ao]|di (?:raggiungimento|realizzazione)))*)';
const OF_MEAN = '(?: (?:ponderat|aritmetic|pesat|complessiv|general|semplic|total|parzial)[aeio])*';

const SUMS_UP_PART = new RegExp(
  `^(?:${SUMS}${OF_MEAN} ${BELONGS}|media${OF_MEAN}|grado medio di (?:raggiungimento|realizzazione)) *:?$`,
  'u',
);

/** Whether a row with such a text sums up and says of what, or that it is a mean of results, and nothing else: "Media obiettivo 1". */
export const sumsUpPart = (text: string): boolean => SUMS_UP_PART.test(text.trim().toLowerCase());

/** The word before a code: "Missione 011". */
export const LEADING_WORD =
  /^(?:missione|missioni|programma|programmi|codice|cod\.?|n\.|n°)(?: di spesa)?\s*[:.–—-]?\s*/i;

/** A label of the running numbers of the rows, which are no codes of missions. */
export const RUNNING_NUMBER = /^\s*(?:n|nr|num|progr|progressivo)[.°]?(?:\s?(?:progr|ord)\.?)?\s*$/i;

/** A mission by its number. */
export const NAMED_MISSION = /^(?:missione|miss\.?|m\.?)\s*[-_.:]?\s*(\d{1,3})(?!\d)/iu;

/** A mission by its number within a header: "Target Missione 011". */
export const MISSION_IN_HEADER =
  /\b(?:missione\s+(?:n\.?\s*)?|miss\.?\s*|m\.\s?)(\d{1,3})\b|\bm[-_ ]?(0?\d{2})\b/iu;

/** A code and the name behind it, or the code alone: "011 - Competitività". */
export const CODE_AND_NAME = /^\s*(\d{1,3})(?:\s*[-–—:.)]+\s*|\s+|$)(.*)$/su;

/** A mission and its programme in one text. */
export const MISSION_FIRST =
  /^(?:miss(?:ione|\.)|m\.)?[\s:–—-]*(?<mission>\S.*?)[\s/|;,.()[\]–—-]+(?:programma(?:\s+di\s+spesa)?|progr\.|p\.)[\s:.°n–—-]*(?<programme>\d.*)$/isu;

/** A programme and its mission in one text. */
export const PROGRAMME_FIRST =
  /^programma(?:\s+di\s+spesa)?[\s:.°n–—-]*(?<programme>\d.*?)[\s/|;,.()[\]–—-]+(?:della\s+)?missione[\s:.°n–—-]*(?<mission>\d.*)$/isu;

/** Behind the label "Programma" in a cell of its own. */
export const OF_MISSION = /^(?<programme>\d.*?)\s+della\s+missione[\s:.°n–—-]*(?<mission>\d.*)$/isu;

/** Labels of the weights of indicators, among those of areas, missions and structures; folded. */
export const WEIGHS_INDICATORS = /\b(?:indicator[ei]|kpi|ind)\b|^(?:peso|pesi)(?: ?\(?%\)?)?$/;

/** The word for a weight. */
export const WEIGHT_WORD = /\bpeso\b/i;

/** A weight that says so behind the title of an objective: "Migliorare i servizi (peso 60%)". */
export const NAMED_WEIGHT =
  /^(?<title>.*\p{L}.*?)[\s,;:–—-]*\(?\s*\bpeso\s*[:=]?\s*(?<weight>\d{1,3}(?:,\d+)?\s?%?)\s*\)?$/isu;

/**
 * A share behind the title of an objective in a list of objectives and indicators: "… - 60%", "… (60%)", "… 60%". A
 * share that the title itself speaks of, "Ridurre i tempi del 20%", has a word before it that asks for one.
 */
export const SHARE_BEHIND =
  /^(?<title>.*\p{L}.*?)(?:\s*[–—-]\s*|\s*\(|(?<!\b(?:d[aei]l?|dello|della|al|allo|alla|il|lo|la|a|e|o|in|per|almeno|oltre|circa|entro|fino|sino|pari|meno|più|minimo|massimo))\s+)(?<weight>\d{1,3}(?:,\d+)?\s?%)\)?$/isu;

/** The running number of an objective in a list of objectives and indicators: "1 Migliorare i servizi". */
export const RUNNING_BEFORE = /^(\d{1,2})\s+(?=\p{Lu})/u;

const NUMBER_OF = '(?:n\\.?|n[°.]|nr\\.?|num\\.?|numero|totale|tot\\.?)\\s*(?:di\\s+|degli\\s+|dei\\s+)?';
/** Things of a plan in the plural, with a word for their number or without. "Target" has no plural: alone it is a label. */
export const COUNTED_THINGS = new RegExp(
  `^\\s*(?:(?:${NUMBER_OF})?(?:obiettivi|indicatori|missioni|programmi)|${NUMBER_OF}target)\\b`,
  'iu',
);

/** What an objective is called before its number. */
export const OBJECTIVE_LABEL =
  /^(?:(?:scheda )?obb?iettivo(?: strategico| operativo| specifico| gestionale)?)\s*(?:n[.°]*\s*)?(?=[A-Z]{0,3}[.]?\d)/i;

/** The code at the start of a text, with the word for what it is. */
export const PRINTED_CODE =
  /^\s*(?:(?:missione|programma|codice|cod\.?|n\.)\s*)?(\d{1,3})(?:\s?[.\-–/]\s?(\d{1,3}))?(?:\s?[.\-–/]\s?(\d{1,3}))?(?=$|\s|[.:;,)\-–])/iu;

/** A column of the values of the year before. */
export const PREVIOUS_VALUE = /preceden|scors|(?<!\p{L})prec(?!\p{L})|passat/u;

/** A column of past values that are not one measured value: targets of before, means, trends, whole series. */
export const NO_SINGLE_VALUE = /target|medi[ae]|trend|serie|storic|obiettiv|previst/;

/** "Progr." beside the missions, where nothing else names the programmes, is no running number. */
export const PROGRAMME_CUT = /^\s*progr\.?\s*$/i;

/** What begins a heading over some rows of a plan that no objective is called by: "INDICATORI FINANZIARI". */
export const HEADS_SECTION = /^(?:indicatori|prospettiva|dimensione|ambito|sezione|parte|allegato)\b/iu;

/** Kinds of indicators that name a group of rows by themselves: "Efficacia", "Qualità percepita". */
const KIND =
  'efficacia|efficienza|economicità|qualità(?: (?:percepita|erogata|tecnica|dei servizi|del servizio))?|impatto|outcome|output';
/** Kinds that only "indicatori" tells from the name of an objective: "Indicatori temporali", "Indicatori di processo". */
const KIND_OF =
  `${KIND}|risultat[oi]|realizzazione(?: fisica| finanziaria)?|processo|attività|volume|quantità|tempo|performance(?: organizzativa)?|stato|contesto|` +
  'struttura|quantitativi|qualitativi|temporali|finanziari|economici|fisici|procedurali|gestionali';

/** How such headings begin: most texts do not, and the pattern of the whole is long. */
const BEGINS_KIND = /^.{0,4}?(?:indicatori|effic|econom|qualit|impatto|out)/isu;
const KIND_OF_INDICATORS = new RegExp(
  `^(?:[a-z0-9]{1,2}[.)] ?)?(?:indicatori|indicatori (?:di )?(?<of>(?:${KIND_OF})(?:(?: ?,| e| ed|/) ?(?:di )?(?:${KIND_OF}))*)|(?<alone>(?:${KIND})(?: e(?:d)? (?:${KIND}))?))(?: ?\\((?:${KIND_OF})\\))? ?:?$`,
  'iu',
);

/** Whether a heading says which kind of indicators stands below it, and names no objective: "INDICATORI DI EFFICACIA". */
export const headsKind = (text: string): boolean => BEGINS_KIND.test(text) && KIND_OF_INDICATORS.test(text);

/** The kind that such a heading names, "Efficacia"; "" where it names none. */
export function kindOfIndicators(text: string): string {
  const { of, alone } = KIND_OF_INDICATORS.exec(text.trim())?.groups ?? {};
  const kind = (of ?? alone ?? '').toLowerCase();
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** A weight that a part of the body has in an indicator: "Peso Area A". */
export const WEIGHS_STRUCTURE =
  /^(?:pes[oi]|quota|contributo) (?:di |del |dell[' ]|della |per )?(?:area|settore|servizio|ufficio|struttura|direzione|centro|unita|u\.? ?o\.?|dirigente) \S/;

const OF_HEADINGS =
  /^(?:(?:area|settore|servizio|ufficio|direzione|struttura|dipartimento|unita|centro|obiettiv[oi]|ob|linea|asse|ambito|prospettiva|dimensione|sezione|parte|indicatori|missione|programma|processo|progetto|azione|attivita|gruppo|macro)(?![\p{L}])|\p{L}+(?:are|ere|ire|arre|orre|urre)(?!\p{L}))|[:;]$/u;

/** Whether a text heads rows and names no indicator: a part of the body or of the plan, an aim, all in capitals. */
export const headsRows = (text: string): boolean =>
  text === text.toUpperCase() || OF_HEADINGS.test(fold(text));

/** A label of a class of results: "Raggiunto", "Non raggiunto", "Parzialmente raggiunto". */
export const CLASS_OF_RESULT = /\braggiunt[oa]\b/iu;
