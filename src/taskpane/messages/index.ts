import type { Language } from '../../pira/messages';
import { en } from './en';
import { it, type Texts } from './it';

export type { Texts };

export const TEXTS: Readonly<Record<Language, Texts>> = { it, en };

/** The language of pane and ribbon: the one that the user chose, else Office's where it is Italian, else English. */
export function languageOf(chosen: Language | null, officeLanguage: string): Language {
  if (chosen !== null) return chosen;
  return /^it\b/i.test(officeLanguage) ? 'it' : 'en';
}
