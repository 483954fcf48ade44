const SIGN =
  /^(?:[<>=≥≤]{1,2}|(?:maggiore|minore|superiore|inferiore)(?: o uguale)?(?: a| di)?|uguale(?: a)?|almeno|minimo|massimo|min\.?|max\.?|non (?:inferiore|superiore) a|entro)$/i;

const DITTO = /^(?:["”“″〃]|''|’’|-?\s*["”]\s*-?|idem|id\.|c\.\s?s\.?|come sopra|vedi sopra)$/i;

/** Whether a text stands for what the cell above it says. */
export function isDitto(text: string): boolean {
  return text.length < 12 && DITTO.test(text.trim());
}

/** Whether a text is a sign of comparison, or its words, without a value. */
export function isSign(text: string): boolean {
  return SIGN.test(text);
}
