import type { Words } from './words';

/** Exit codes of contract 3 of docs/contracts.md. */
export const EXIT = { done: 0, wrongUsage: 2, noPlan: 3, unusableFile: 4, notAllUsed: 5 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What ends a command early: its exit code and the sentence for the person who typed it. */
export interface Refusal {
  readonly ok: false;
  readonly exit: ExitCode;
  readonly sentence: (words: Words) => string;
}

/** Ends a command with an exit code and the sentence that says why and what to do. */
export function refusal(exit: ExitCode, sentence: Refusal['sentence']): Refusal {
  return { ok: false, exit, sentence };
}

/** Ends a command because of what was typed. */
export function wrongUsage(sentence: Refusal['sentence']): Refusal {
  return refusal(EXIT.wrongUsage, sentence);
}
