const SIGN =
  /^(?:[<>=≥≤]{1,2}|(?:maggiore|minore|superiore|inferiore)(?: o uguale)?(?: a| di)?|uguale(?: a)?|almeno|minimo|massimo|min\.?|max\.?|non (?:inferiore|superiore) a|entro)$/i;

/** Whether a text is a sign of comparison, or its words, without a value. */
export function isSign(text: string): boolean {
  return SIGN.test(text);
}
