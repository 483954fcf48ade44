/** Words that make a value hold for each of several things. */
export const EACH = /^(?:cadaun[oa]|cad|ciascun[oa]?|ogni|singol[oaie]|procapite|capite|testa)$/;

/** The same wherever it stands behind the value, or before it. */
export const EVERY = /^(?:cadaun[oa]|ciascun[oa]?|ogni)$/;

/** What a value may hold for each of, behind "per": with an article it says for whom something is done. */
export const EACH_OF =
  /^(?:ogni|ciascun[oa]?|singol[oaie]|sed[ei]|impres[ae]|utent[ei]|dipendent[ei]|addett[oi]|operator[ei]|pratic[ah]e?|person[ae]|unita|client[ei]|progett[oi]|event[oi]|incontr[oi]|cors[oi]|settor[ei]|uffici[o]?|are[ae]|serviz[io]{1,2}|mes[ei]|settiman[ae]|giorn[oi]|or[ae]|trimestr[ei]|semestr[ei]|provinci[ae]|comun[ei]|ent[ei]|abitant[ei]|voucher|tirocini[o]?|aziend[ae]|sportell[oi]|dirigent[ei]|alunn[oi]|student[ei]|famigli[ae])$/;

/** "pro capite", behind what is counted as well. */
export const PER_HEAD = /^(?:capite|procapite)$/;

/** "2.000 euro all'impresa": one thing for each, behind a value with a unit. */
export const TO_EACH = /^(?:ad?|al|allo|alla|all')$/;

/** Before a part of the year, that there is so much in each: "6 al mese", "6 / mese". */
export const IN_EACH_PART = /^(?:a|al|alla|all'|per|\/)$/;

/** Before one thing, that there is so much for each of its kind: "6 ad impresa", "6 per sede"; with a sign, "6/sede", "6 x sede". */
export const FOR_EACH = /^(?:ad?|per)$/;
export const SIGN_FOR_EACH = /^[/x]$/;

/** What there may be so much for one of. */
const ONE_OF =
  'fte|ula|sede|comune|ufficio|settore|provincia|impresa|azienda|dipendente|addetto|utente|persona|evento|sportello|dirigente|corso|scuola|ente|area|unita|territorio|bando|progetto|distretto';

/** Behind a number, that it is so much for one of several: "5 per la sede", "10 per FTE". */
export const FOR_ONE = new RegExp(`^(?:per (?:il |lo |la |l')?|x |/ ?)(?:${ONE_OF})(?!\\p{L})`, 'u');

/** Behind things that are counted, the same with a stroke or an "x": "5 eventi/sede". */
export const EACH_THING = new RegExp(`^(?:x |/)(?:${ONE_OF})(?!\\p{L})`, 'u');

/** Each of several, before their number: "in ognuno dei 3 seminari". */
export const EACH_ONE = /^(?:ognun[oa]|ciascun[oa])$/;

/** At the end of a change, that it is one for each of several: "ridurre di 10 ispezioni cad.". */
export const EACH_END = /^(?:cad|cadaun[oa]|ciascun[oa])$/;

/** Behind a value, that it is that of each person. */
export const PER_PERSON =
  /^(?:pro[- ]?capite|a testa|a persona|per (?:ogni |ciascun )?(?:dipendente|addetto|persona|unita di personale|capo)|\/ ?(?:dipendente|dip\.?|addetto|persona|capo))(?!\p{L})/u;

/** The same in the words of an indicator or of its unit. */
export const IS_PER_PERSON =
  /(?<!\p{L})(?:pro[- ]?capite|a persona|per (?:ogni |ciascun )?(?:dipendente|addetto|persona|unita di personale)|\/ ?(?:dipendente|addetto|persona))(?!\p{L})/u;

/** An indicator of training, which is measured for each person where its target says so. */
export const IS_TRAINING = /(?<!\p{L})(?:formazione|formativ[aeoi]|aggiornamento professionale)(?!\p{L})/u;

/** Beside a result, that it is that of all: "1.250 ore complessive", "in tutto 600 ore". */
export const IN_ALL =
  /(?<!\p{L})(?:total[ei]|tot|complessiv\p{L}*|in tutto|in totale|cumulat[oaie])(?!\p{L})/u;

/** All of several, of each of which so much may be meant: "in tutte le sedi". */
export const ALL_OF_SEVERAL = /^(?:in|presso|per) (?:entramb[ie]|ambedue|tutt[ie]) /;
