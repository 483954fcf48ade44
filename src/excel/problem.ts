import type { MessageOf } from '../pira/messages';
import { recordError } from './lastError';
import type { problems } from './messages/it';
import type { UndoToken } from './steps';

/** What kept an operation from being done: a code and what its sentence needs. */
export type Problem = MessageOf<typeof problems>;

/** What passes by itself, so that the same may be asked again a little later. */
const PASSING: ReadonlySet<Problem['code']> = new Set(['cell-edit', 'busy', 'connection-lost']);

/** True for a problem that lies in the moment, not in what was asked. */
export function isPassing({ code }: Problem): boolean {
  return PASSING.has(code);
}

/** In what state a failed operation left the workbook. */
export type Aftermath =
  /** Nothing was written, or what was written has been taken back. */
  | 'as-before'
  /** Something of what was being written has stayed; the failure says which step undoes it. */
  | 'undoable'
  /** A step is undone or done again in part, and stays the next one until that is complete. */
  | 'begun'
  /** Nothing was written, but what an earlier operation had left when it was broken off has been rolled back first. */
  | 'rolled-back'
  /** It could not be taken back completely: some cells may hold new results. */
  | 'uncertain';

export type Failure =
  | { readonly ok: false; readonly problem: Problem; readonly aftermath: Exclude<Aftermath, 'undoable'> }
  | {
      readonly ok: false;
      readonly problem: Problem;
      readonly aftermath: 'undoable';
      readonly undo: UndoToken;
    };

/** What no operation should throw: a mistake in the program. How far it came is not known. */
export function unexpectedFailure(error: unknown): Failure {
  recordError(error);
  return failure(
    { code: 'unexpected', detail: error instanceof Error ? error.name : typeof error },
    'uncertain',
  );
}

/** A failure with what it left behind; as before where nothing else is said. */
export function failure(problem: Problem, aftermath: Exclude<Aftermath, 'undoable'> = 'as-before'): Failure {
  return { ok: false, problem, aftermath };
}
