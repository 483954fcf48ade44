/** Words that say that something was done, in plain letters. */
export const YES_WORDS: readonly string[] = (
  'si|yes|on|vero|true|fatto|fatta|realizzato|realizzata|realizzati|realizzate|completato|completata|effettuato|' +
  'effettuata|eseguito|eseguita|raggiunto|raggiunta|conseguito|conseguita|attuato|attuata|concluso|conclusa|done'
).split('|');

/** Words that say that it was not. */
export const NO_WORDS: readonly string[] = [
  ...'no|off|falso|false'.split('|'),
  ...YES_WORDS.filter((word) => /(?:[ai]t|lus|iunt|fatt)[oaie]$/.test(word)).map((word) => `non ${word}`),
  'not done',
];

/** An answer and not the work that was done: with other words it may be the beginning of a sentence. */
export const PLAIN_ANSWER = /^(?:si|no|yes|on|off)$/;

/** Behind "o", that the other answer is meant; behind "ma", that something is added. */
export const OR_NOT = /^(?:meno|no)$/;
export const BUT_ALSO = /^anche$/;

/** States that say the contrary of another: "presente/assente". */
export const CONTRARY_STATES =
  /^(?:present[ei]|assent[ei]|positiv[oaie]|negativ[oaie]|favorevol[ei]|contrari[oae]?|regolar[ei]|(?:in|dis)attiv[oaie]|apert[oaie]|chius[oaie]|conform[ei]|difform[ei]|respint[oaie]|ammess[oaie]|esclus[oaie])$/;

/** Letters and signs that answer only where an answer is expected: "n" is a number elsewhere, "x" a name. */
const YES_SIGNS: readonly string[] = ['s', 'y', 'x', 'ok', '✓', '✔', '☑'];
const NO_SIGNS: readonly string[] = ['n'];

const YES: ReadonlySet<string> = new Set([...YES_WORDS, ...YES_SIGNS]);
const NO: ReadonlySet<string> = new Set([...NO_WORDS, ...NO_SIGNS]);

/** The answer that a plain text is, where one is expected; null where it is none or says more. */
export function answerOf(plain: string): boolean | null {
  const word = plain.endsWith("'") ? plain.slice(0, -1) : plain;
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

const ACCENTED: readonly string[] = ['sì', 'sí', "si'", 'si’'];

/** The answers as a formula finds them: in small letters, with the accents that people type. */
export const YES_TEXTS: readonly string[] = [...YES, ...ACCENTED];
export const NO_TEXTS: readonly string[] = [...NO];

const ALONE = 'booleano booleana boolean binario binaria dicotomico dicotomica'.split(' ');
const POSITIVE: ReadonlySet<string> = new Set([
  ...'si s on vero true yes y fatto realizzato realizzata raggiunto raggiunta'.split(' '),
  ...ALONE,
]);
const NEGATIVE: ReadonlySet<string> = new Set('no n off falso false'.split(' '));
const BETWEEN = 'logico conseguito conseguita effettuato attuato completato o e valore'.split(' ');
const OF_UNIT: ReadonlySet<string> = new Set([...POSITIVE, ...NEGATIVE, ...BETWEEN]);

const DENIED = /(?<!\p{L})non \p{L}+/gu;

/** Whether a plain text of a unit asks for yes or no: "Sì/No", "on-off", "fatto / non fatto", "booleano". */
export function isYesNoUnit(plain: string): boolean {
  const words = plain
    .replaceAll(DENIED, 'no')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => OF_UNIT.has(word))) return false;
  const isBoth = words.some((word) => POSITIVE.has(word)) && words.some((word) => NEGATIVE.has(word));
  return isBoth || words.some((word) => ALONE.includes(word));
}

const MARK = /^(?:x{1,3}|[✓✔☑√●•■◆⬤*+])$/iu;

/** Whether a text only marks its row, "X" under the name of an office: it names nothing. */
export const isRowMark = (text: string): boolean => MARK.test(text.trim());

/** An answer and, behind a dash, a colon or in brackets, what proves it. */
const ANSWER_WITH_EVIDENCE = /^\s*(?:s[iì]['’`]?|no)\s*(?:[-–—:;,]\s*|\(\s*)(?<evidence>\S.*?)\s*\)?\s*$/iu;

/** What stands behind an answer as its evidence; null where there is nothing. */
export function answerWithEvidence(text: string): string | null {
  return ANSWER_WITH_EVIDENCE.exec(text)?.groups?.['evidence'] ?? null;
}
