import type { Problem } from '../problem';
import type { StepName } from '../steps';
import type { OwnSheetChange } from './ownSheetEntries';
import type { PublishRecord } from './publishRecord';
import type { CellsChange } from './cellsChange';

/** Everything that undoes one write. Plain data, so that it can be kept beside the workbook. */
export type UndoRecord =
  | { readonly kind: 'cells'; readonly changes: readonly CellsChange[] }
  | {
      readonly kind: 'sheets';
      readonly sheets: PublishRecord;
      /** Defined names of the workbook that came with the sheets and go with them. */
      readonly names?: readonly string[];
      /** What the workbook's settings came to say of which sheets are ours. */
      readonly entries?: readonly OwnSheetChange[] | undefined;
    };

/** A step that can be undone or done again. */
export interface UndoStep {
  /** No two steps have the same, whichever page took them. */
  readonly id: string;
  readonly name: StepName;
  readonly record: UndoRecord;
  /**
   * Set once the step has begun to be undone, until that is complete: cells may then stand as they were before or after
   * it. `reverse` is what does the step again; null where that is not known, as for a write that was broken off.
   */
  readonly begun: { readonly reverse: UndoRecord | null } | null;
}

/** The steps that can be undone and those that can be done again, the next one last. */
export interface KeptSteps {
  readonly undo: readonly UndoStep[];
  readonly redo: readonly UndoStep[];
}

/** A write that failed and could not be rolled back, because the rolling back failed too. */
export interface PartialWrite {
  readonly ok: false;
  readonly problem: Problem;
  /** What undoes everything that it may have left behind. */
  readonly left: UndoRecord;
}
