const NOTE =
  /^(?:nota|note|n\.?\s?b\b|\*|\(|fonte|legenda|si precisa|avvertenz|allegat|segue\b|continua\b|tab(?:ella|\.)|pag(?:ina|\.)|firma|timbro|(?:commento|osservazion[ei]|motivazion[ei]|annotazion[ei]|caus[ae])\s*:)/i;

/** Whether a text that stands alone is a remark, a running foot or a signature, not a heading. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** What a note below a table begins with in a cell of its own: "1)", "(a)", "[2]", "**". No number of a row: "1", "1.". */
export const MARK_OF_NOTE = /^(?:\(?(?:\d{1,2}|[a-z])\)|\[\d{1,2}\]|\(?\*{1,3}\)?)$/iu;

/** The mark of a note behind a text: "Formare*", "Promuovere ¹", "Innovare (*)"; "m²" and "CO²" are whole. */
const SIGN_BEHIND =
  /(?<=[\p{L}\d)»”"’.])\s*(?:\(\*{1,3}\)|\*{1,3}|[†‡]|(?<=\s|\p{L}{3}|[)»”"’.])[¹²³⁰⁴-⁹]{1,2})$/u;
/** The same in brackets, where it may be a part of the name as well: "Migliorare (1)", "Lotto (2)". */
const NUMBER_BEHIND = /(?<=\S)\s?(?:\((?:\d{1,2}|[a-z])\)|\[\d{1,2}\])$/iu;

/** What such a mark ends with: few texts do, and only they are looked at closely. */
const ENDS_OF_SIGNS = ')*†‡¹²³⁰⁴⁵⁶⁷⁸⁹';

/** A text without the mark of a note that it surely ends with. */
export function withoutNoteSign(text: string): string {
  const whole = text.trimEnd();
  return ENDS_OF_SIGNS.includes(whole.at(-1) ?? ' ') ? whole.replace(SIGN_BEHIND, '') : whole;
}

/** A text without the number in brackets that it ends with, which marks a note where the same text stands without it. */
export const withoutNoteNumber = (text: string): string => text.replace(NUMBER_BEHIND, '');

/** What is told of a document, and not of what it plans: who made it, when, its version. */
const OF_DOCUMENT =
  /^(?:(?:compilat|redatt|elaborat|predispost|aggiornat|stampat|approvat|validat|verificat|firmat)[oa] (?:da|dal|dalla|dall[’' ].*|il|al|con|in data)\b|(?:il )?(?:compilatore|redattore|referente del documento)$|data (?:di |della )?(?:compilazione|elaborazione|stampa|redazione|estrazione|ultimo aggiornamento)$|(?:numero (?:di )?)?(?:versione|revisione|protocollo|prot\.?)(?: n\.?)?$|luogo e data$|firma\b)/i;

/** Whether a text that stands at the left of a row says something of the document. */
export const describesDocument = (text: string): boolean =>
  OF_DOCUMENT.test(text.trim().replace(/\s*:$/, ''));

const STEP =
  /^(?:attività|attivita'|azion[ei]|fas[ei]|milestone|step|tappa|passo|adempimento|cronoprogramma)(?: (?:n\.? ?)?\d{1,2})?\s*[:–—-]\s*\p{L}/iu;

/** Whether a text says of itself that it is a step of the work: "Attività: relazione finale", "Fase 2 - Istruttoria". */
export const saysStep = (text: string): boolean => STEP.test(text.trim());
