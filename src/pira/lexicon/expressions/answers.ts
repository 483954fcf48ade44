import { NO_WORDS, YES_WORDS } from '../answers';
import type { PhraseEntry } from './entry';

/** Answers to whether something was done. */
export const ANSWERS: readonly PhraseEntry[] = [
  [{ kind: 'answer', yes: true }, YES_WORDS.join('|')],
  [{ kind: 'answer', yes: false }, NO_WORDS.join('|')],
];
