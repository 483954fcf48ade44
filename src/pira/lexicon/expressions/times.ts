/** What stands behind a time to something that comes later. */
export const LEAD_TIME =
  /^(?:fine mese|prima|d[i'] ?anticip|in anticip|anticipat|antecedent|precedent|che precedono)/;

/** In the plural, so that "riunioni al mese: 5" counts meetings. */
export const PLURAL_TIME = /^(?:giorni|gg|ore$|minuti$|mesi$|settimane$)/;

/** In the singular, so that "10 (mese)" may be so many a month. */
export const SINGULAR_TIME = /^(?:giorno|ora|minuto|mese|anno|settimana)$/;

/** An end of the year that is named. */
export const NAMED_END = /fine|termine|chiusura/;

/** A half or a quarter of a year, or the year itself: before it, nobody knows of which day. */
export const NAMED_PERIOD = /semestr|trimestr|bimestr|sem\.|trim\.|anno|eserc|^[qsth]\d/;

/** The parts of a month that nobody can date: "inizio giugno", "seconda decade di giugno". */
export const PART_OF_MONTH =
  /^(?:inizi|inizio|meta|decade|quindicina|settimana|settimane|primi|prime|ultimi|ultime|meta'|corso|verso)$/;

/** Before a bare count, that it is a day: "il 19", "del 15", "per il 30". */
export const THE_DAY = /^(?:(?:per )?il|al|del|dal)$/;

export const DAYS_A_MONTH = 31;

/** What a time that things have lasted is told of: "oltre 10 anni di esperienza". */
export const AGE_OF = /^(?:esperienza|anzianita|eta|vita|storia|residenza|iscrizione|carriera)$/;

/** A span of years as printed, which may be that of people: "16-74 anni". */
export const YEARS_OLD = /anni$/;

/** The article that may be glued to a date: "il31/12"; "la29" is a name. */
export const BEFORE_DATES = /^il$/;

/** Before an hour of the day: "entro le 12", "alle ore 12". */
export const AT_HOUR = /(?:^| )(?:le|alle|dalle)(?: ore)?$/;

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

export const YEAR_OR_PART = new RegExp(`^(?:ann[oi]|annualita|esercizio)$|${PART_OF_YEAR.source}`);

/** The year at hand, with the words that lead to it: "nel corso dell'anno". */
export const OF_YEAR = /(?<!\p{L})(?:anno|esercizio|annualita)$/u;

/** From when on a value holds, or at which point of the year: "12 dal secondo anno", "5.400 a inizio anno". */
export const FROM_WHEN =
  /(?<!\p{L})(?:(?:dal|dalla|dall'|a partire dal|a partire dalla|a decorrere dal) ?(?:second|terz|quart|quint|prossim|successiv|anno|annualita|esercizio|semestre|trimestre|mese)|(?:a|ad|da) inizio)/u;

/** Right behind a number, that it is a day of the month. */
export const OF_MONTH = /^(?:del|di ogni|di ciascun) mese(?!\p{L})/u;

/** Right behind a share, the step of a payment or a work that it is due at: "40% a saldo", "60% all'avvio". */
export const OF_PAYMENT =
  /^(?:a saldo|a titolo|in acconto|a stato di avanzamento|al collaudo|all'(?:avvio|inizio|ordine|atto)|alla (?:firma|stipula|consegna|sottoscrizione|presentazione)|a consuntivo)(?!\p{L})/u;

/** What tells how things stand, and not what is to be reached. */
export const NOW =
  /^(?:(?:ad? |a tutt )?oggi|allo stato attuale|adesso|finora|sinora|attualmente|tuttora|odiern[oaie]|oggigiorno)$/;

/** So much in each part of the year: "con cadenza mensile", "pro die". */
export const PERIODICALLY =
  /(?<!\p{L})(?:pro die|(?:con|a) (?:cadenza|frequenza|periodicita) (?:giornaliera|quotidiana|settimanale|quindicinale|mensile|bimestrale|trimestrale|quadrimestrale|semestrale)|(?:nell'arco|nel corso) (?:del|della) (?:mese|giorno|settimana|trimestre|semestre))(?!\p{L})/u;

/** A part of the week, of the day or of the year that the value is of. */
export const RESTRICTS_TIME =
  /(?<!\p{L})(?:(?:dal|il|di|nei giorni di|ogni|solo|tutti i) ?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato)(?! \d)|(?:nei|nel|durante i|durante il|al|in) ?(?:mes[ei] (?:estiv|invernal|primaveril|autunnal)[oie]|period[oi] (?:estiv|invernal|natalizi)[oie]*|stagione|week ?end|fine settimana|giorni (?:feriali|festivi)|mattin[oa]|pomeriggio|or[ae] (?:di punta|serali|notturne|pomeridiane))|nelle ore (?:di punta|serali|notturne|pomeridiane|antimeridiane)|al mattino)(?!\p{L})|^(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?!\p{L})(?! \d)/u;

/** A day of the week, where it is no part of a date. */
export const WEEKDAY =
  /(?:^|[^\p{L}])(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|domenic(?:a|he))(?![\p{L}]| \d)/u;
