import { unitNames as en } from './en/unitNames';
import type { Language } from './index';
import { unitNames as it } from './it/unitNames';

const NAMES = { it, en } as const;

/** What a unit of measure is called, by the domain's word for it; that word where it has no name. */
export function unitName(unit: string, language: Language): string {
  return NAMES[language][unit] ?? unit;
}
