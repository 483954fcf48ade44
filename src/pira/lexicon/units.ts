/** A unit or a header that asks for a day. */
export const DATE_UNIT =
  /(?:^|[^\p{L}])(?:data|date|scadenza|termine|gg\/mm\/aaaa|gg\/mm|dd\/mm\/yyyy)(?![\p{L}])/u;

/** Data, which in Italian are spelt like days. */
export const DATA_BASE = /(?:base|banca|basi|banche) dat|open data|big data/;

/** Words that may stand before the unit itself: "Numero giorni", "tempo medio in giorni", "valore in euro". */
export const BEFORE_UNIT =
  /^(?:n|nr|num|numero|numeri|in|di|dei|tempo|tempi|medio|media|medi|durata|totale|valore|importo|costo|spesa|unita|misura)$/;

/** Parts of a year, which are no days. */
export const MULTIPLES = /^(?:trimestr|semestr)/;

/** The unit that a header names behind "in". */
export const IN_UNIT = / in (%|€|euro|migliaia di euro|giorni|ore|minuti|mesi)(?![\p{L}])/u;

/** An amount of money that a header names among its words: "Target 2026 migliaia €". */
export const AMOUNT_IN_HEADER =
  /(?:^| )(k ?€|k ?eur|k ?euro|(?:migliaia|milioni|mln\.?) (?:di )?(?:euro|€)|€\.? ?(?:mln\.?|k)|(?:€|euro)\.? ?[/x] ?(?:1\.?)?000)(?![\p{L}\d])/u;

/** Thousands of euro as accounts write them: "€/000", "€ x 1.000", "(000 €)". */
export const THOUSANDS_OF_EURO =
  /^\(?(?:valor[ei] |import[io] )?(?:in |di )?(?:(?:€|euro|eur)\.? ?[/x*] ?(?:1\.?)?000|(?:1\.?)?000 ?(?:\/ ?)?(?:€|euro))\)?$/u;

/** The unit of amounts below a title that says so of all of them. */
export const THOUSANDS_UNIT = 'migliaia di euro';
const THOUSANDS = String.raw`(?:migliaia(?: (?:di )?(?:euro|€))?|k ?€|(?:€|euro) ?[/x*] ?(?:1\.?)?000)`;
/** "Valori in migliaia di euro" within a title, "(in k€)" as all that it says. */
const ALL_IN_THOUSANDS = new RegExp(
  String.raw`(?:valori|importi|dati|cifre|somme)(?: espressi| espresse)? (?:in )?${THOUSANDS}(?! di )|^\(?(?:in )?${THOUSANDS}\)?$`,
  'u',
);

/** Whether a folded title says that the amounts below it are thousands of euro. */
export const saysThousands = (folded: string): boolean => ALL_IN_THOUSANDS.test(folded);

/** Whether a text names euro, and not shares beside them. */
export const saysMoney = (text: string): boolean => /€|\beuro?\b/i.test(text) && !text.includes('%');

/** A unit column that says number and nothing else. */
export const NUMBER_UNIT =
  /^(?:in )?(?:n|n°|nr|num|numero|numerico|numerica|unita|quantita|valore assoluto)\.?$/;

/** Kinds of quantity that a unit column and a target must agree on. */
export type UnitClass = 'percent' | 'number' | 'money' | 'time' | 'date' | 'yes-no';

/** What the text of a unit column says, whole. */
export const UNIT_CLASSES: readonly (readonly [UnitClass, RegExp])[] = [
  ['percent', /^(?:in )?(?:valore )?(?:%|percentual[ei]|perc\b|per cento|percento)(?: .*)?$/],
  ['number', NUMBER_UNIT],
  ['money', /^(?:in |migliaia di |milioni di |importo in |valore in )*(?:euro|eur|€|k€|m€)\.?$/],
  [
    'time',
    /^(?:n\.? |numero |num\. )?(?:di )?(?:giorn[oi]|gg|or[ae]|minut[oi]|min|mes[ei]|settiman[ae])\b\.?(?: .*)?$/,
  ],
  ['date', /^(?:data|date|scadenza|gg\/mm\/aaaa|giorno\/mese\/anno)(?: .*)?$/],
];

/** A unit that a number may follow: "scala 1-5". */
export const NUMBERED_UNIT = /^(?:scala|punti|punteggio|indice)/;

/** A unit column that says per cent and nothing else, in a sign or shortened; the word "Percentuale" leaves a bare number as it is. */
export const PERCENT_UNIT =
  /^(?:in |val(?:ore|ori|\.)? ?)?[([]?(?:%|perc\.?|perc\.le|pct\.?|p\.c\.|per ?cento|per-cento)[)\]]?\.?$/;

/** A unit that speaks of per cent among other words: bare numbers stay as written. */
export const NAMES_PERCENT = /%|percent|per cento/;
