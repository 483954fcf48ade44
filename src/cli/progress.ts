import type { Progress } from '../excel/port';
import type { Words } from './words';

/** What is done sooner needs no word. */
const FIRST_AFTER = 3_000;
const EVERY = 2_000;

/** Tells how far a long run has come, every few seconds; nothing where it is soon done. */
export function progressTeller(
  tell: (line: string) => void,
  words: Words,
  now: () => number = Date.now,
): (progress: Progress) => void {
  let next = now() + FIRST_AFTER;
  return ({ step, done, total }) => {
    if (now() < next) return;
    next = now() + EVERY;
    tell(words.progressOf(words.progress[step], done, total));
  };
}
