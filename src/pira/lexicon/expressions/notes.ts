/**
 * What may stand in brackets beside a value and leave it as it is: where it comes from, the act that lays it down, what is
 * counted, which part of it is meant, a value of the past. Anything else in brackets may take the value back.
 */
const SOURCES =
  'fonte|fonti|rilevazion[ei]|elaborazion[ei]|indagin[ei]|questionari[o]?|banca dati|banche dati|sistema|portale|gestionale|applicativo|sito|registr[oi]|report|relazion[ei]|cruscotto|monitoraggio|istat|infocamere|unioncamere|mef|mimit|customer satisfaction|customer|scala|su una scala|su scala|likert|protocollo|albo|elenco|archivio';
const ACTS =
  'nota|note|vedi|vd|v\\.|cfr|si veda|come da|allegat[oi]|all\\.|tabella|tab\\.?|tavola|art\\.?|artt\\.?|articolo|comma|ai sensi|ex art|ex l|rif|riferimento|deliber|determin|decreto|d\\.?lgs|d\\.?l\\.?|d\\.?m\\.?|d\\.?p\\.?|legge|l\\.|regolamento|disposizione|ordine di servizio|verbale|prot|contratto|convenzione|documento|doc\\.?|link|pec|piao|peg|pnrr|por|fesr|fse|iso|norma|circolare|bando|programma|piano|progetto|missione';
const COUNTED =
  'di cui|dei quali|delle quali|tutt[oaie]|anche (?:on ?line|da remoto|a distanza|in (?:modalita|presenza|videoconferenza|streaming|forma|webinar|collaborazione|rete))|compres[oaie]|inclus[oaie]|n\\.?|nr\\.?|num\\.?|numero|su|pari a|percentuale|valore|unita|totale|tot\\.?|complessiv[oaie]|cumulat[oaie]|annu[oaie]|annual[ei]|media|trimestrale|semestrale|mensile|iva|euro|in euro|€|%|online|on line|in presenza|da remoto';
const THINGS =
  'impres[ae]|event[oi]|incontr[oi]|cors[oi]|seminari[o]?|iniziativ[ae]|progett[oi]|azion[ei]|attivita|pratich[e]|domand[ae]|istanz[ae]|utent[ei]|client[ei]|partecipant[ei]|iscritt[oi]|dipendent[ei]|ore|giorni|gg|giornat[ae]|sed[ei]|uffici|ufficio|area|settore|servizi[o]?|a cura|resp\\.?|responsabile|centro di responsabilita|convegn[oi]|workshop|webinar|riunion[ei]|bandi|accordi|convenzioni|protocolli|verific[ah]e|controlli|ispezion[ei]|certificati|visure|carnet|brevetti|marchi|mediazion[ei]|conciliazion[ei]|pubblicazion[ei]|articoli|newsletter|comunicati|procediment[oi]|fatture|mandati|reversali|pagamenti|studenti|scuole|startup|start up|assistit[ei]|contatti|accessi|visitatori|questionari|risposte|documenti|atti|contributi|rispondenti|intervistati|voucher|somme|persone|soggetti|comuni|province|nuov[ei]';
const PAST_OR_STATE =
  'invariat[oaie]|val\\.? (?:iniziale|attuale|di partenza)|consuntivo|risultato|dato|dati|baseline|base|storic[oa]|era|erano|attuale|attualmente|partenza|precedente|anno precedente|target|obiettivo|atteso|minim[oa]|massim[oa]|scadenza|termine|entro|prorogat[oaie]|avviat[ie]|realizzat[oaie]|completat[oaie]|conclus[oaie]|approvat[oaie]|pubblicat[oaie]|attivat[oaie]|effettuat[oaie]|svolt[oaie]|raggiunt[oaie]|conseguit[oaie]|attuat[oaie]|trasmess[oaie]|adottat[oaie]';
const WORKS =
  'adozione|approvazione|pubblicazione|trasmissione|invio|avvio|conclusione|attivazione|realizzazione|presentazione|stipula|sottoscrizione|firma|consegna|aggiudicazione|affidamento|provvedimento';
const ORIGIN =
  "dal|dalla|dall'|dai|dalle|dallo|nel|nell'|entro|per cento|ore|lunedi|martedi|mercoledi|giovedi|venerdi|sabato";

export const HARMLESS_NOTE = new RegExp(
  String.raw`^\d+ ?(?:/|su) ?\d+$|^(?:[a-d]|i{1,3})$|^(?:\d+ )?(?:${[SOURCES, ACTS, COUNTED, THINGS, PAST_OR_STATE, ORIGIN, 'su base annua', WORKS].join('|')})(?![\p{L}])(?!.*(?<!\p{L})(?:errat|sbagliat|cancellat|eliminat|revocat|annullat|refus|da rivedere|da correggere|in revisione|migliaia|milioni|cadaun|ciascun|ogni)[\p{L}]*)|^(?:deliber|determin)`,
  'u',
);

/** Values of two years or more: "(2021: 3; 2022: 4)". */
export const SEVERAL_YEARS = /(?:19|20)\d\d ?: ?\d.*(?:19|20)\d\d ?: ?\d/;

const YEAR_VALUE =
  '(?:(?:anno|target|obiettivo|consuntivo|dato|valore) )?(?:19|20)\\d\\d ?[:=] ?\\d[\\d.,]*(?: ?%| \\p{L}+)?';

/** Values of other years, each behind its own year, or the sum of several: "(2022: 85%; 2026=95%)", "(15 nel triennio)". */
export const OF_OTHER_YEARS = new RegExp(
  `^(?:${YEAR_VALUE}(?: ?[;,] ?${YEAR_VALUE})*|\\d[\\d.,]* (?:in totale )?nel (?:biennio|triennio|quadriennio|quinquennio))$`,
  'u',
);

/** Behind a no, that there is none: "NO (nessuna)". */
export const NONE_NOTE = /^(?:nessun[oa]?|zero|0)(?: \p{L}+)?$/u;

/** What a rate is counted on; a change may name its base so, but without brackets. */
export const YEARLY = /^(?:su )?base annua(?:le)?$/;

/** A remark that makes the value another one: a value of the past, of a later year, of others. */
export const OTHER_VALUE_NOTE =
  /^(?:(?:valore|dato|livello) )?(?:baseline|consuntivo|iniziale|storico|rilevato|precedente|di partenza)(?![a-z])(?!.*\d)|^(?:(?:valore|dato|livello) )?(?:baseline|base|base line|consuntivo|preconsuntivo|storic[oa]|risultato|benchmark|partenza|di partenza|precedente|attuale|medio)(?: (?:19|20)\d\d)?$|(?:tri|bi|pluri)ennal[ei]$|^(?:(?:target|obiettivo|scadenza|data|termine|valore|dato) )?(?:originari[oa]|inizial[ei]|precedente|vecchi[oa]|superat[oa]|non raggiunt[oa]|non confermat[oa])$|^vecchi[oa] (?:target|obiettivo)$|^(?:entro il|entro|target|obiettivo|valore) (?:19|20)\d\d$|^(?:di cui|dei quali|delle quali) .*(?:19|20)\d\d/;

/** Words of a note that tells a value of a past year: "(anno 2024: 75%)", "(erano 7 nel 2024)". */
export const OF_PAST_YEAR =
  /^(?:anno|valore|dato|consuntivo|cons|risultato|era|erano|nel|del|al|n|gg|giorni|ore|euro)$/;

/** Names in brackets, by their capitals: "(PTPCT)", "(Lucca e Pisa)". */
export const NAMES = /^(?:[A-Z]{3,5}|\p{Lu}\p{Ll}+ e \p{Lu}\p{Ll}+)$/u;
/** Shortened words and doubts that are typed in capitals, too. */
export const NO_NAMES =
  /^(?:tbd|tbc|tba|err|ann|prov|est|prev|circa|stima|bozza|forse|dubbi|max|min|tot|med|media|base|mila|nuovo|ex|no|non|mai|pers[oaie]|null[oaie]|vuot[oa]|falso|zero|extra)$/;

/** So many in each part of the year, which makes the value: "4 (1 a trimestre)". */
export const SPREAD =
  /^(\d+|un[oa]?|due|tre) (?:\p{L}+ )?(?:a|al|all'|alla|per|ogni) ?(?:l')?(?:anno|mese|semestre|trimestre|trim\.|sem\.|quadrimestre|bimestre|settimana|giorno|semestr\p{L}*)$/u;

/** How many of each part a year has. */
export const PERIOD_LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/quadrimestr\p{L}*$/u, 3],
  [/bimestr\p{L}*$/u, 6],
  [/trimestr\p{L}*$/u, 4],
  [/semestr\p{L}*$/u, 2],
  [/mese$/, 12],
  [/settimana$/, 53],
  [/giorno$/, 366],
];

/** Notes that a value is added up over years, or that of the last of several. */
export const OF_SEVERAL_YEARS = /^(?:valore |dato )?cumulat[oaie]|^(?:obiettivo |target |valore )?final[ei]/;
/** Notes that the value itself is that of a year: "dato 2023", "consuntivo anno 2023". */
export const VALUE_OF_YEAR =
  /^(?:dat[oi]|valor[ei]|consuntiv[oi]|preconsuntivo|risultat[oi]|rilevazione|rilevat[oi]|misurazione|indagine|baseline|base|storico|target|obiettivo|situazione)(?: (?:anno|al|del|nel|dell'anno|esercizio|consuntivo|a consuntivo))* (?:(?:19|20)\d\d)$/;
/** Notes of a year that speak of the value itself. */
export const ALL_OF_VALUE =
  /^(?:(?:valore|obiettivo|target|total[ei]|complessiv[oaie]|final[ei]|a regime|al|nel|per il|entro il|dal|fino al) ?)+(?:19|20)\d\d/;

/** The end of a remark that asks for another word. */
export const CUT_OFF_NOTE =
  /(?:^|[ '])(?:di|da|su|(?:de|da|ne|su)(?:l|llo|lla|lle|i|gli)|ad|al|allo|alla|ai|agli|alle|il|lo|la|gli|le|per|con|in|tra|fra|che|d'|(?:de|a|ne|su|da)ll')$/;
