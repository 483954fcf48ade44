import { fieldNames as en } from './en/fieldNames';
import type { Language } from './index';
import { fieldNames as it } from './it/fieldNames';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { it, en };

/** What a column of the plan is called, by the reader's word for it; that word where it has no name. */
export function fieldName(field: string, language: Language): string {
  return NAMES[language][field] ?? field;
}
