/** What a level is beside the target itself. */
export type LevelRole = 'below' | 'target' | 'above';

const OF = '(?:valore |livello |risultato |soglia |target |fascia )?(?:di )?';

/** Names of the levels that a target may be laid down in, by what they are beside the target itself. Folded. */
export const LEVEL_NAMES: Readonly<Record<LevelRole, RegExp>> = {
  below: new RegExp(
    `^${OF}(?:soglia|minim[oa]|min|base|minim[oa] accettabile|accettabile|accettabilita|sufficiente|sufficienza|minim[oa] attes[oa])$`,
  ),
  target:
    /^(?:(?:valore |livello |risultato |target )?(?:target|attes[oi]|obiettivo|pien[oa]|standard|di target|previst[oi]))$/,
  above: new RegExp(
    `^${OF}(?:eccellenza|eccellente|ottim[oa]|ottimale|sfidante|stretch|massim[oa]|max|superiore|distinzione)$`,
  ),
};

/** What the target itself is called among levels where its header says something else. */
export const NAME_OF_TARGET = 'Target';

/** Names that are a level beside any target; the others may be the ends of anything, and are levels only on both sides of one. */
export const SURE_LEVEL = /\b(?:soglia|eccellen|sfidant|stretch|ottim|accettab|sufficien|distinzion)/;
/** Names of an end, whatever of. */
export const END_OF_RANGE = /\b(?:minim[oa]|min|massim[oa]|max)\b/;

/** A level's name before or behind its value: "soglia: >= 70%", "70% (soglia)". */
const NAME = String.raw`[\p{L}][\p{L} ]{1,30}?`;
const VALUE = String.raw`(?:[<>≤≥=]{1,2}\s*)?\d[\d.,]*\s*(?:%|€|[\p{L}]{1,15}\.?)?`;
export const NAME_FIRST = new RegExp(String.raw`^(${NAME})\s*[:=]?\s*(${VALUE})$`, 'u');
export const NAME_LAST = new RegExp(String.raw`^(${VALUE})\s*(?:\((${NAME})\)|[:=]?\s+(${NAME}))$`, 'u');

/** What parts the levels of one text. A comma before a digit belongs to a number. */
export const BETWEEN_LEVELS = /\s*(?:[;\n|]|,(?!\d)|\s[-–—/]\s|\se\s)\s*/u;
