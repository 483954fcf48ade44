import type { Meaning } from './meaning';

/** In these, only letters that changed places or were typed twice are taken for a slip. */
export const SHORT_WORDS: readonly string[] = ['entro', 'oltre'];

export const TYPOS: ReadonlyMap<string, string> = new Map([
  ['nno', 'non'],
  ['onn', 'non'],
  ['giorn', 'giorni'],
]);

/** Words of the language that are one slip away from one of the vocabulary. */
export const REAL_WORDS: ReadonlySet<string> = new Set([
  'interiore',
  'massivo',
  'massiva',
  'minare',
  'aprire',
]);

/** Verbs in the plural of the present, one slip away from a participle: "effettuano" is no "effettuato". */
export const PLURAL_OF_VERB = /[^aeiou][aiu]?[ao]no$/;

/** How long a word of each kind must be for one slip of the pen to leave it recognizable. */
export const SHORTEST_MISPRINT: Readonly<Partial<Record<Meaning['kind'], number>>> = {
  operator: 6,
  time: 6,
  month: 6,
  period: 6,
  percent: 6,
  magnitude: 6,
  change: 7,
  answer: 8,
};
