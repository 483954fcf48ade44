import type { Problem } from '../problem';
import type { UndoRecord } from './undoRecord';

/** A write that failed and could not be taken back, because the taking back failed too. */
export interface Torn {
  readonly ok: false;
  readonly problem: Problem;
  /** What takes back everything that it may have left behind. */
  readonly left: UndoRecord;
}
