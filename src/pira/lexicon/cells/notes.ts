const NOTE =
  /^(?:nota|note|n\.?\s?b\b|\*|\(|fonte|legenda|si precisa|avvertenz|allegat|segue\b|continua\b|tab(?:ella|\.)|pag(?:ina|\.)|firma|timbro|(?:commento|osservazion[ei]|motivazion[ei]|annotazion[ei]|caus[ae])\s*:)/i;

/** Whether a text that stands alone is a remark, a running foot or a signature, not a heading. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** What a note below a table begins with in a cell of its own: "1)", "(a)", "[2]", "**". No number of a row: "1", "1.". */
export const MARK_OF_NOTE = /^(?:\(?(?:\d{1,2}|[a-z])\)|\[\d{1,2}\]|\(?\*{1,3}\)?)$/iu;
