import { statuses as en } from './en/status';
import type { Language } from './index';
import { statuses as it } from './it/status';

const WORDS: Readonly<Record<Language, typeof it>> = { it, en };

/** The words for a status in the language asked for. */
export function sayStatus(status: keyof typeof it, language: Language): string {
  return WORDS[language][status];
}
