import { fold, wordsOf } from '../text/fold';
import { isExample, isPlaceholder } from './otherTables';

/** What a form says of a field itself: "(max 200 caratteri)". */
const IN_BRACKETS = /^\s*\([^()]*\)\s*$/;
/** What is to be done in a field: "indicare l'ufficio", "scegliere dall'elenco". */
const TO_DO =
  /^(?:(?:da )?(?:indicare|inserire|scegliere|selezionare|riportare|specificare|descrivere|scrivere|compilare|digitare|precisare|elencare)|max(?:imo|\.)? \d+ (?:car\w*|parole|righe|battute))\b/;
/** What kind of text a field takes; alone or with the words below. */
const KINDS = new Set(
  (
    'testo numero cifra cifre data simbolo sigla formato codice cod nome denominazione descrizione titolo menu tendina elenco ' +
    'lista alfanumerico intero decimale percentuale valore importo somma caratteri obbligatorio facoltativo automatico'
  ).split(' '),
);
/** Those that alone may also be the label of a part of a column: "Nome | Valore" below "Indicatore | Target". */
const LABELS = new Set('codice cod data denominazione descrizione importo nome titolo valore'.split(' '));
const BESIDE_KINDS = new Set(
  (
    'a al da di del della dello dell d e o per con in su n sintetica sintetico breve estesa esteso completo completa libero libera ' +
    'max min massimo raggiungere misurare obiettivo indicatore ufficio target ' +
    'gg mm aa aaaa euro 100'
  ).split(' '),
);
const UNIT = /^[%€#]$/;

/** A hint, an example, or only a word that hints are made of, which may be a unit or a value as well: "%", "n./%/gg". */
export type Hint = 'hint' | 'example' | 'maybe';

const LONGEST = 80;

/** What a text below the label of a column says of what is to be filled in there; null where it says nothing of it. */
export function hintIn(text: string): Hint | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text).trim();
  if (isExample(text)) return 'example';
  const isInBrackets = IN_BRACKETS.test(text) || isPlaceholder(text);
  if (isInBrackets && !/\p{L}/u.test(text.replace(/[\d.,]+\s*[%€]/gu, '')))
    return /^\W*%\W*$/.test(text) ? 'hint' : 'maybe';
  if (isInBrackets || TO_DO.test(folded)) return 'hint';
  if (/^[\d.,/ -]*$/.test(folded)) return null;
  const words = wordsOf(folded).filter((word) => !UNIT.test(word));
  if (words.length === 0) return UNIT.test(folded) || /^[%€#/ ,;.-]+$/.test(folded) ? 'maybe' : null;
  const isDay = (word: string): boolean => /^\d{1,2}$/.test(word) && /\d[/.]\d/.test(folded);
  if (!words.every((word) => KINDS.has(word) || BESIDE_KINDS.has(word) || isDay(word))) return null;
  const isLabel = words.length === 1 && LABELS.has(words[0] ?? '');
  return !isLabel && words.some((word) => KINDS.has(word)) ? 'hint' : 'maybe';
}
