/** Texts that stand for no value at all, in plain letters. */
const NO_VALUE: ReadonlySet<string> = new Set(
  (
    'nd|na|np|nr|nv|ns|non rilevato|non rilevata|non rilevabile|non rilevati|da rilevare|' +
    'non disponibile|non disponibili|dato non disponibile|dati non disponibili|dato non rilevato|' +
    'non misurato|non misurabile|non misurata|non applicabile|non previsto|non previsti|non prevista|' +
    'non definito|non pervenuto|non calcolabile|in attesa|in corso|in corso di rilevazione|' +
    'da definire|da determinare|da misurare|da calcolare|dato mancante|dato in corso di rilevazione|' +
    'mancante|assente|vuoto|tbd|tba|not available|not measured|not applicable|n d|n a|n p|n r|n v|' +
    'n c|nc|n q|non rilevate|non pervenuta|non ancora rilevato|non ancora disponibile|' +
    'non ancora misurato'
  ).split('|'),
);

const LONGEST = 60;

/** Whether a plain text says that there is no value: "n.d.", "da definire", a dash, dots, a slash, nothing. */
export function saysNoValue(plain: string): boolean {
  if (plain.length > LONGEST || /\d/.test(plain)) return false;
  const letters = plain.replaceAll(/[^\p{L}]+/gu, ' ').trim();
  return letters === '' ? /^[-–./\\_?*… ]*$/.test(plain) : NO_VALUE.has(letters);
}
