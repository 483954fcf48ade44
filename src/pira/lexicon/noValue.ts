/**
 * Texts that say that there is no value, in plain letters without blanks, dots and strokes ("n. d.", "N/D" and "nd"
 * are one). Where a value was to be measured, and in any other cell of a plan.
 */
const NO_VALUE: readonly string[] = (
  'nd|na|np|nr|nv|ns|nc|nq|tbd|tba|dato n.d.|non rilevato|non rilevata|non rilevati|non rilevate|non rilevabile|' +
  'da rilevare|non disponibile|non disponibili|dato non disponibile|dati non disponibili|dato non rilevato|' +
  'non ancora rilevato|non ancora disponibile|non ancora misurato|non misurato|non misurata|non misurabile|' +
  'non applicabile|non definito|non pervenuto|non pervenuta|non calcolabile|' +
  'in corso di rilevazione|dato in corso di rilevazione|da definire|da determinare|da misurare|da calcolare|' +
  'mancante|dato mancante|vuoto|not available|not measured|not applicable'
)
  .split('|')
  .map(lettersOf);

/** Texts that say so only where a value was to be measured: as a status or a remark they say something. */
const NOT_YET: readonly string[] = ['in corso', 'in attesa'].map(lettersOf);

/** Texts that say so of a target; of what was measured they may say no. */
const NO_TARGET: readonly string[] = ['assente', 'assenti'].map(lettersOf);

/** Texts that say so of a target and in other cells; of what was measured they may say that it was not done. */
const NOT_FORESEEN: readonly string[] = ['non previsto', 'non prevista', 'non previsti', 'non previste'].map(
  lettersOf,
);

/** Signs that people type into a cell without a value. */
const SIGNS = /^[-–—./\\_?*… ]*$/;
const LONGEST = 60;

const EVERYWHERE: ReadonlySet<string> = new Set([...NO_VALUE, ...NOT_FORESEEN]);
const ABSENT: ReadonlySet<string> = new Set([...NO_TARGET, ...NOT_FORESEEN]);
const MEASURED: ReadonlySet<string> = new Set([...NO_VALUE, ...NOT_YET]);

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]+/gu, '');
}

function isAmong(texts: ReadonlySet<string>, plain: string): boolean {
  if (plain.length > LONGEST || /\d/.test(plain)) return false;
  const letters = lettersOf(plain);
  return letters === '' ? SIGNS.test(plain) : texts.has(letters);
}

/** Whether a plain text in the cell of a value says that there is none: "n.d.", "da definire", a dash, nothing. */
export function saysNoValue(plain: string): boolean {
  return isAmong(MEASURED, plain);
}

/** Whether a plain text in the cell of a target says that there is none. */
export function saysNoTarget(plain: string): boolean {
  return isAmong(MEASURED, plain) || isAmong(ABSENT, plain);
}

/** Whether a plain text in any cell of a plan says that nothing stands there. */
export function saysNothing(plain: string): boolean {
  return plain !== '' && isAmong(EVERYWHERE, plain);
}

/** What a formula takes out of a text before it looks for it among NO_VALUE_LETTERS. */
export const SEPARATORS: readonly string[] = ['.', '/', '-', ' '];
/** The texts without value as a formula finds them: without separators, in small letters. */
export const NO_VALUE_LETTERS: readonly string[] = [
  ...MEASURED,
  '(nd)',
  '(na)',
  '–',
  '—',
  '…',
  '_',
  '?',
  '*',
];
