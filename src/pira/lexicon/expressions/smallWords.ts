/** Small words that a rule asks for one by one, as the plain text of a target has them. */
export const FOR = 'per';
export const FOR_THE = /^per(?: il)?$/;
export const IN = 'in';
export const ON = 'su';
/** "in max 48 ore" is said, "nel >= 5" is not. */
export const IN_THE = /^nel$/;
export const OF = 'di';
export const THE = 'il';
/** "La 30 gg", "Il 7 giorni" */
export const ARTICLE_OF_ONE = /^(?:il|lo|la)$/;
export const ITS_ARTICLE = /^(?:il|lo|la|i|gli|le)$/;
export const TO_BARE = /^ad?$/;
export const AT = /^(?:al?l?a?|all'|l')$/;
/** "realizzati per il", "consegnato a" */
export const FOR_OR_TO = /^(?:per(?: il)?|ad?)$/;
export const NOT = /^non$/;
export const BEFORE = 'prima';
export const BESIDES = 'oltre';
/** "n. 5" without its point. */
export const COUNTER = 'n';

/** The same letters as the hour that is a unit. */
export const HOUR = 'ora';
export const DAY = 'giorno';
export const YEAR = /^ann[oi]$/;
export const SCALE = /^scala$/i;

/** Endings of words for several things, and of what was done to them. */
export const PLURAL = /[ei]$/;
export const LIKE_DONE = /(?:at|it|ut|tt|st|lt)[oaie]$/;
