import { ANY_MONTH, ANY_MONTH_BEGINNING } from '../months';

/** The year before a value: "Anno 2021:". */
export const YEAR_LABEL = /^(?:(?:anno|a\.) ?)?(?:19|20)\d\d ?[:=-]? ?(?=\D)/;

/** A limit at the beginning, in signs or words. */
export const OPENS_LIMIT =
  /^(?:[<>≥≤⩾⩽≧≦＞＜]|= ?[<>]? ?\d|(?:almeno|minimo|massimo|max|min|non (?:inferiore|superiore|meno|piu|più|oltre)|(?:maggiore|minore|superiore|inferiore|pari)[ /]|fino a|più di|meno di|oltre il|compres[oaie] tra|tra|da)\b[^\d]{0,40}\d)/;

/** A deadline at the beginning. */
export const OPENS_DEADLINE = /^(?:entro|non oltre|prima del|scadenza:?|by) /;

/** What a deadline goes on with. */
export const DEADLINE_TIME = new RegExp(`\\d|\\b(?:${ANY_MONTH}|anno|semestre|trimestre|quadrimestre)\\b`);

/** A change at the beginning. */
export const OPENS_CHANGE =
  /^(?:incremento|aumento|crescita|riduzione|diminuzione|calo|ulteriori|altri|altre)\b[^\d]{0,80}\d/;

/** A percentage at the beginning. */
export const OPENS_PERCENT =
  /^[-+−]?(?:il |l['’])?\d[\d.,]{0,15} ?(?:%|％|per cento|percento|p\.p\.|punti percentuali)/;

/** A day and nothing else. */
export const WHOLE_DATE = new RegExp(
  `^(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}°? (?:${ANY_MONTH_BEGINNING})[a-z]{0,7}\\.?(?: \\d{4})?)$`,
);

/** A number with its unit at the beginning. */
export const OPENS_QUANTITY =
  /^(?:€ ?|eur(?:o)? |n\.? ?)?[-+−]?\d[\d.,]{0,20} ?(?:gg|g\.l|giorn|ore\b|h$|min|mes[ei]\b|settiman|ann[oi]\b|€|euro|mila\b|mln|milion|k€|m€|['′]$)|^(?:€ ?|eur(?:o)? )\d/;
