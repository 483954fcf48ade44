/** Names of the levels that a target may be laid down in, by what they are beside the target itself. */
export const LEVEL_NAMES = {
  below:
    /^(?:valore |livello |soglia |risultato )?(?:soglia|minim[oa]|min|base|minim[oa] accettabile|accettabile|sufficiente|sufficienza|di soglia|di base|minim[oa] atteso)$/,
  target:
    /^(?:(?:valore |livello |risultato )?(?:target|attes[oi]|obiettivo|pien[oa]|standard|di target|previst[oi]|buono))$/,
  above:
    /^(?:valore |livello |risultato )?(?:eccellenza|eccellente|ottim[oa]|ottimale|sfidante|stretch|di eccellenza|massim[oa]|max|superiore|distinzione)$/,
} as const;

/** A level's name before or behind its value: "soglia: >= 70%", "70% (soglia)". */
const NAME = String.raw`[\p{L}][\p{L} ]{1,30}?`;
const VALUE = String.raw`(?:[<>≤≥=]{1,2}\s*)?\d[\d.,]*\s*(?:%|€|[\p{L}]{1,15}\.?)?`;
export const NAME_FIRST = new RegExp(String.raw`^(${NAME})\s*[:=]?\s*(${VALUE})$`, 'u');
export const NAME_LAST = new RegExp(String.raw`^(${VALUE})\s*(?:\((${NAME})\)|[:=]?\s+(${NAME}))$`, 'u');

/** What parts the levels of one text. A comma before a digit belongs to a number. */
export const BETWEEN_LEVELS = /\s*(?:[;\n|]|,(?!\d)|\s[-–—/]\s|\se\s)\s*/u;
