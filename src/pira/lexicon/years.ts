import { ANY_MONTH } from './months';

/** Years in a title that are not the plan's: of laws, of dates of approval. */
export const OTHER_YEARS = new RegExp(
  `\\b(?:${ANY_MONTH}|del|n\\.) *\\d{4}\\b|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}`,
  'g',
);

/** A line that names years and nothing else. */
export const ONLY_YEARS =
  /^(?:anno|anni|esercizio|triennio|annualita|periodo|bilancio)?(?: (?:di riferimento|finanziario|di valutazione))?[ :]*(?:\(?20\d{2}\)?)(?: ?[-/–] ?20\d{2})?$/;

/** A label of something that is wanted of several years together, unless it says that it is wanted of each: "Target triennale". */
export const SEVERAL_YEARS = /\b(?:bienn|trienn|quadrienn|quinquenn|plurienn|pluriannual)/;
export const EACH_YEAR = /\bannu[aeio]\b|\bannual[ei]\b|\b(?:ogni|ciascun|per) anno\b|\bciascuna annualita\b/;

/** A label that is a year. */
export const BARE_YEAR = /^(?:anno|annualit[àa]|esercizio)?\s*\(?\d{4}\)?$/i;
