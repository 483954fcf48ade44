import { NO_WORDS, YES_WORDS } from '../answers';
import type { Entry } from './entry';

/** Answers to whether something was done. */
export const ANSWERS: readonly Entry[] = [
  [{ kind: 'answer', yes: true }, YES_WORDS.join('|')],
  [{ kind: 'answer', yes: false }, NO_WORDS.join('|')],
];
