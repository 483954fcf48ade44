import { fold } from '../text/fold';

const TERMS = /^(?:termin[ei]|sigl[ae]|acronim[oi]|abbreviazion[ei]|concett[oi]|vocabol[oi]|parol[ae])$/;
const MEANINGS = /^(?:significat[oi]|definizion[ei]|spiegazion[ei]|descrizion[ei]|per esteso)$/;
const TITLE = /^(?:glossario|legenda|definizioni)\b/;

/** Whether two labels head a list of words and what they mean: "Termine | Significato". */
export const headsGlossary = (term: string, meaning: string): boolean =>
  TERMS.test(fold(term)) && MEANINGS.test(fold(meaning));

/** Whether a text is the title of such a list: "Legenda dei tipi". */
export const titlesGlossary = (text: string): boolean => TITLE.test(fold(text));

/** What forms and glossaries say of a field instead of its value; folded. */
const OF_VALUE =
  /^(?:(?:il|e il|indica il|indicare il|inserire il|riportare il) )?(?:valore|livello|risultato|dato|traguardo|obiettivo)\b.*\b(?:attes|previst|programmat|prefissat|da raggiungere|da conseguire|rilevat|ottenut|conseguit|raggiunt|misurat|effettiv|a fine|nell anno)|^(?:da compilare|indicare|inserire|riportare)\b/;
const OF_NAME =
  /^(?:(?:il|la|lo|e il|e la|indica il|indicare il|indicare la) )?(?:grandezza|misura|parametro|variabile|strumento|risultato|finalita|scopo|traguardo|nome|titolo|denominazione)\b.*\b(?:misura|grado|conseguimento|conseguire|raggiungere|raggiungimento|risultato|perseguita|perseguire|ente|indicatore|obiettivo|intende)\b|^(?:indicare|inserire|riportare|descrivere)\b/;

const isPlain = (text: string): boolean => !/\d/.test(text) && /\s\S+\s/.test(text);
const words = (text: string): string => fold(text).replace(/['’]/g, ' ');

const INSTRUCTS = /^(?:da compilare|indicare|inserire|riportare|specificare|descrivere)\s/;

/** Whether a text only says how a field is to be filled in: "Indicare il valore, ad esempio >= 80%". */
export const isInstruction = (text: string): boolean => INSTRUCTS.test(words(text));

/** Whether a text says what a target or a measured value is, and is none: "Valore atteso a fine anno". */
export const definesValue = (text: string): boolean =>
  isInstruction(text) || (isPlain(text) && OF_VALUE.test(words(text)));

/** Whether a text says what an indicator or an objective is: "Grandezza che misura il risultato". */
export const definesName = (text: string): boolean => isPlain(text) && OF_NAME.test(words(text));
