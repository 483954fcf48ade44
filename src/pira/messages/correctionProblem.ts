import type { Language } from './index';

/** What is wrong in a file of corrections, and where: `tables[0].columns.C.as`. */
export interface CorrectionProblem {
  readonly place: string;
  readonly kind: keyof typeof it;
  /** What stands there, shortened; "" where nothing does. */
  readonly found: string;
  /** What may stand there, where these are few. */
  readonly allowed: readonly string[];
}

const it = {
  'not-json': 'il testo non è in formato JSON',
  'not-an-object': 'qui ci vuole un oggetto { … }',
  'not-a-list': 'qui ci vuole un elenco [ … ]',
  'not-a-text': 'qui ci vuole un testo fra virgolette',
  'not-a-row': 'qui ci vuole il numero di una riga, da 1',
  'not-a-column': 'qui ci vuole la lettera di una colonna, come "C"',
  'not-a-cell': 'qui ci vuole l’indirizzo di una cella, come "F31"',
  'not-a-year': 'qui ci vuole un anno di quattro cifre, senza virgolette',
  'not-a-count': 'qui ci vuole un numero intero',
  'unknown-member': 'questo membro non esiste',
  'unknown-word': 'questa parola non è prevista',
  'says-nothing': 'qui non è indicato nulla',
};
const en: typeof it = {
  'not-json': 'the text is not JSON',
  'not-an-object': 'an object { … } is needed here',
  'not-a-list': 'a list [ … ] is needed here',
  'not-a-text': 'a text in quotation marks is needed here',
  'not-a-row': 'the number of a row is needed here, from 1',
  'not-a-column': 'the letters of a column are needed here, such as "C"',
  'not-a-cell': 'the address of a cell is needed here, such as "F31"',
  'not-a-year': 'a year of four digits is needed here, without quotation marks',
  'not-a-count': 'a whole number is needed here',
  'unknown-member': 'there is no such member',
  'unknown-word': 'this word is not one of those known',
  'says-nothing': 'nothing is said here',
};
const REASONS: Readonly<Record<Language, typeof it>> = { it, en };

const ALLOWED: Readonly<Record<Language, (words: string) => string>> = {
  it: (words) => `Sono previsti: ${words}.`,
  en: (words) => `Known are: ${words}.`,
};

/** Where a file of corrections is wrong and why: `rows[1].as: questa parola non è prevista («x»). Sono previsti: …`. */
export function sayCorrectionProblem(
  { place, kind, found, allowed }: CorrectionProblem,
  language: Language,
): string {
  const where = place === '' ? '' : `${place}: `;
  const what = found === '' ? '' : ` (${found})`;
  const known = allowed.length === 0 ? '' : ` ${ALLOWED[language](allowed.join(', '))}`;
  return `${where}${REASONS[language][kind]}${what}.${known}`;
}
