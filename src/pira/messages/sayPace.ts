import { paces as en, ways as enWays } from './en/pace';
import type { Language } from './index';
import { paces as it, ways as itWays } from './it/pace';

const PACES: Readonly<Record<Language, typeof it>> = { it, en };
const WAYS: Readonly<Record<Language, typeof itWays>> = { it: itWays, en: enWays };

/** The words for how an indicator stands within the year. */
export function sayPace(pace: keyof typeof it, language: Language): string {
  return PACES[language][pace];
}

/** The words for how its values within the year are held against its target. */
export function sayWay(way: keyof typeof itWays, language: Language): string {
  return WAYS[language][way];
}
