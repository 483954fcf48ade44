import { excludedLimit as limitEn, statuses as en } from './en/status';
import type { Language } from './index';
import { excludedLimit as limitIt, statuses as it } from './it/status';

const WORDS: Readonly<Record<Language, typeof it>> = { it, en };

/** The words for a status in the language asked for. */
export function sayStatus(status: keyof typeof it, language: Language): string {
  return WORDS[language][status];
}

/** What stands beside 100 % where it equals an excluded limit: such a figure must not look met. */
export function sayExcludedLimit(language: Language): string {
  return { it: limitIt, en: limitEn }[language];
}
