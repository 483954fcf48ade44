/** A sign that begins a formula in some spreadsheet, behind quotes or none; the full-width ones count in eastern editions. */
const FORMULA = String.raw`["“”«»]*[=+\-@＝＋－＠]`;
const AT_START = new RegExp(String.raw`^[\s\p{Cc}]*'*${FORMULA}`, 'u');
/** A program that uses another separator than ours begins a cell after each of these. */
const BEHIND_SEPARATOR = new RegExp(String.raw`([,;|\t\r\n][\s\p{Cc}]*)(?=${FORMULA})`, 'gu');

/**
 * Behind a blank, which some take for a separator too, only what can be no everyday text: a number with its sign, a dash and
 * "a = b" stay as they are.
 */
const BEHIND_BLANK = new RegExp(
  String.raw`(?<= )(?=["“”«»]*(?:[=@＝＠](?! )|[+\-＋－](?! |-+ |[.,]?\d[\d.,%]*(?:[\s;,|)]|$))))`,
  'gu',
);

/**
 * A text for a file or the clipboard in which no spreadsheet program finds a formula (CSV injection), whichever separator
 * it uses: an apostrophe is put before each sign that would begin one.
 */
export function withoutFormulas(text: string): string {
  const inner = text.replace(BEHIND_SEPARATOR, "$1'").replace(BEHIND_BLANK, "'");
  return AT_START.test(text) ? `'${inner}` : inner;
}
