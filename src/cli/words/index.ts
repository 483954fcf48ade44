import { en } from './en';
import { it, type Words } from './it';

export type { Words };
export type Language = Words['language'];

export const WORDS: Readonly<Record<Language, Words>> = { it, en };

/** The language of a machine by its environment: English where it speaks English, else Italian. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((name) => (name ?? '') !== '') ?? '';
  return /^en\b|^en_/u.test(locale) ? 'en' : 'it';
}
