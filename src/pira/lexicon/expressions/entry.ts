import type { Meaning } from './meaning';

/**
 * A meaning with the phrases that have it, in plain text (lower case, no accents), separated by bars. In a phrase
 * a blank stands for one blank or line break, which may be missing behind a dot; a dot for a dot that may be
 * missing. Where phrases overlap the longest wins.
 */
export type PhraseEntry = readonly [Meaning, string];
