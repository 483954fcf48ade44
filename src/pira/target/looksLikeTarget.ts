/** What a text shows of being a target, from the surest sign to none. */
export type TargetSign = 'operator' | 'percent' | 'date' | 'quantity' | 'number' | 'none';

const LONGEST_LOOKED_AT = 160;
const LONGEST_VALUE = 40;
/** Blanks to replace by one: a single space stays as it is. */
const BLANKS = /\s{2,}|[^\S ]/g;

const YEAR_LABEL = /^(?:(?:anno|a\.) ?)?(?:19|20)\d\d ?[:=-]? ?(?=\D)/;
const OPERATOR =
  /^(?:[<>≥≤⩾⩽≧≦＞＜]|=[ <>]?\d|(?:almeno|minimo|massimo|max|min|non (?:inferiore|superiore|meno|piu|più|oltre)|(?:maggiore|minore|superiore|inferiore|pari)[ /]|fino a|più di|meno di|oltre il|compres[oaie] tra|tra|da)\b[^\d]{0,40}\d)/;
const DEADLINE = /^(?:entro|non oltre|prima del|scadenza:?|by) /;
const DEADLINE_TIME =
  /\d|\b(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|anno|semestre|trimestre|quadrimestre)\b/;
const CHANGE =
  /^(?:incremento|aumento|crescita|riduzione|diminuzione|calo|ulteriori|altri|altre)\b[^\d]{0,80}\d/;
const PERCENT = /^[-+−]?(?:il |l['’])?\d[\d.,]{0,15} ?(?:%|％|per cento|percento|p\.p\.|punti percentuali)/;
const DATE =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d\d-\d\d|\d{1,2}°? (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]{0,7}\.?(?: \d{4})?)$/;
const NUMBER = /^[-+−]?\d[\d.,]{0,20}$/;
const QUANTITY =
  /^(?:€ ?|eur(?:o)? |n\.? ?)?[-+−]?\d[\d.,]{0,20} ?(?:gg|g\.l|giorn|ore\b|h$|min|mes[ei]\b|settiman|ann[oi]\b|€|euro|mila\b|mln|milion|k€|m€|['′]$)|^(?:€ ?|eur(?:o)? )\d/;
const RANGE = /^\d[\d.,]{0,12} ?%? ?(?:-|–|÷|±) ?\d[\d.,]{0,12} ?%?$/;

/** The surest sign of a target in a text; cheap enough for every cell of a sheet. Does not read it. */
export function looksLikeTarget(text: string): TargetSign {
  const whole = text.trim();
  const start = whole.slice(0, LONGEST_LOOKED_AT).replaceAll(BLANKS, ' ').toLowerCase();
  const value = start.replace(YEAR_LABEL, '');
  if (OPERATOR.test(value) || CHANGE.test(value)) return 'operator';
  if (DEADLINE.test(value) && DEADLINE_TIME.test(value)) return 'operator';
  if (PERCENT.test(value)) return 'percent';
  if (whole.length > LONGEST_VALUE) return 'none';
  if (DATE.test(value)) return 'date';
  if (NUMBER.test(start)) return 'number';
  return QUANTITY.test(value) || RANGE.test(value) ? 'quantity' : 'none';
}
