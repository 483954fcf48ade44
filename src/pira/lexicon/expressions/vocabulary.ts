import { ANSWERS } from './answers';
import { CHANGES } from './changes';
import { DATES } from './dates';
import type { PhraseEntry } from './entry';
import { OPERATORS } from './operators';
import { UNITS } from './units';
import { WORDS } from './words';

/** The words of targets and actuals. */
export const VOCABULARY: readonly PhraseEntry[] = [
  ...OPERATORS,
  ...UNITS,
  ...DATES,
  ...CHANGES,
  ...WORDS,
  ...ANSWERS,
];
