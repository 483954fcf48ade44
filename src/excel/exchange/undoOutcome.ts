import type { Problem } from '../problem';
import type { Remark } from '../remark';
import type { UndoRecord } from './undoRecord';

/** How a record is undone. */
export interface UndoOptions {
  /** An earlier try was cut short, so that part of it may be done. */
  readonly begun: boolean;
  /** Called before anything is touched, with what leads back. */
  readonly onBegin: (reverse: UndoRecord) => Promise<void>;
}

/** What came of undoing a record. */
export type UndoOutcome =
  | {
      readonly ok: true;
      /** What does it again; null where there is none. */
      readonly reverse: UndoRecord | null;
      /** It had been undone by other means, as Excel's own undo; nothing was touched. */
      readonly wasUndone: boolean;
      /** What people should know of it; empty where all is as it should be. */
      readonly remarks: readonly Remark[];
    }
  /** `begun`: some of it may be done. */
  | { readonly ok: false; readonly problem: Problem; readonly begun: boolean };
