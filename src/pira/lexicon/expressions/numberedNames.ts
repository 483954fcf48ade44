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

/** Names of laws and acts, behind the number of one of their articles: "14 della legge". */
export const NUMBER_OF_LAW =
  /^(?:l\.|legge|leggi|regolamento|d\.? ?lgs|dlgs|d\.l|decreto|direttiva|codice|statuto|trattato|costituzione|art|tuel|d\.m|d\.p)/;

/** Names of laws, of their parts and of pages, which are no work to be done. */
export const NAMES_OF_LAWS =
  /^(?:art(?:t|\.|icolo|$)|comm|co\.|legge|leggi|l\.|d\.? ?lgs|dlgs|d\.|decret|direttiv|ccnl|pag|cap|par|tab|tavol|fig|sez|all\.|allegat|missione|nota|norma|iso|por|fesr|fse|pon)/;

/** What the number of an article of law goes on with. */
export const LAW_PART = /^(?:bis|ter|quater|quinquies|codice)$/;

/** A rank: what stands above it is no amount. */
export const RANK = /^livell[oi]$/;

/** What holds things in order, so that their number is a name: "n. 3 dell'elenco". */
export const ORDERED =
  /^(?:elenco|lista|allegato|ordine|tabella|graduatoria|registro|protocollo|indice|prospetto|piano|programma|verbale|sommario)$/;

/** What goes on behind the day of an act: "22 maggio 2018 relativa alle competenze". */
export const GOES_ON_AS_ACT =
  /^(?:relativ[oaie]|recante|recanti|concernent[ei]|riguardant[ei]|inerent[ei]|attuativ[oaie]|modificat[oaie]|n\.?|nr)$/;

/** Endings of things of which there is no part: "2.3 servizi" is a heading. */
export const WHOLE_THING = /(?:zioni|menti|izi|enti|ori|ese|iche|tti|ali|ti)$/;

/** Codes of missions and programmes: "11.005.001". */
export const PROGRAMME_CODE = /^\d\d\.0\d\d\.0(?!00)\d\d$/;

/** Who made an act, between its name and its number: "delibera di Giunta n. 34". */
export const OF_MAKER =
  /^(?:giunta|consiglio|camerale|comunale|regionale|presidente|presidenziale|segretario|segretaria|generale|dirigente|dirigenziale|direttore|direttoriale|direttrice|commissario|commissariale|straordinario|assemblea|cda|sg|dg|gc|cc|gm|rup|oiv|anac|agid|mimit|mise|mef|ue|segr|gen|dir|amministrazione|revisori)$/;

/** Acts of the body itself, whose day is that of the work: "delibera n. 45 del 12/5/2025". */
export const OWN_ACT =
  /^(?:delib|determin|det\.? |d\. ?d|d\. ?g|dd |verbale|decreto (?:del )?(?:president|dirigent|segretari|commissar|direttor)|disposizione|ordinanza)/;

/** Who lays down norms, before their number and edition: "UNI EN ISO 9001:2015". */
export const NORM_BODY = /^(?:uni|en|iso|iec|cei|pdr|din|bs|ansi|astm|ohsas|sa|ts|tr|etsi|itu)\.?$/;

/** Parts of a work that follow one another, so that the end of one may be what is to be reached. */
export const PHASE = /^(?:fase|step|lotto|stralcio|tappa|tranche)(?!\p{L})/u;

/** Plans and programmes, whose name goes on with the years that they are for: "PIAO 2025-2027". */
export const PLAN_NAME =
  /^(?:pian[oi]|programm[ai]|piao|ptpct?|peg|dup|pola|ptfp|triennal[ei]|biennal[ei]|pluriennal[ei]|strategic[oa]|documento|bilancio|fabbisogn[oi]|anticorruzione|trasparenza|performance|acquisti|formazione)$/;
