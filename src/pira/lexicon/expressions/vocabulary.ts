import { NO_WORDS, YES_WORDS } from '../answers';
import { CHANGES } from './changes';
import { DATES } from './dates';
import type { PhraseEntry } from './meaning';
import { OPERATORS } from './operators';
import { UNITS } from './units';
import { WORDS } from './words';

/** Answers to whether something was done. */
const ANSWERS: readonly PhraseEntry[] = [
  [{ kind: 'answer', yes: true }, YES_WORDS.join('|')],
  [{ kind: 'answer', yes: false }, NO_WORDS.join('|')],
];

/** The words of targets and actuals. */
export const VOCABULARY: readonly PhraseEntry[] = [
  ...OPERATORS,
  ...UNITS,
  ...DATES,
  ...CHANGES,
  ...WORDS,
  ...ANSWERS,
];
