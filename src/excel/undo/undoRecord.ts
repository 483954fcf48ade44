import type { Publication } from '../../pira/reports/publicationSheets';
import type { Problem } from '../problem';
import type { PublishRecord } from '../publish/publishRecord';
import type { CellsChange } from '../write/record';

/** Everything that undoes one write. Plain data, so that it can be kept beside the workbook. */
export type UndoRecord =
  | { readonly kind: 'cells'; readonly changes: readonly CellsChange[] }
  | { readonly kind: 'sheets'; readonly sheets: PublishRecord };

/** What a step did, for the people who undo it or do it again. */
export type StepName =
  | { readonly kind: 'evaluation' }
  /** `count`: how many cells. */
  | { readonly kind: 'correction'; readonly count: number }
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'removal'; readonly of: 'results' | 'sheets' };

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

/** Names a step to the port. Opaque to all but src/excel. */
export interface UndoToken {
  readonly id: string;
}

/** A step as people see it. */
export interface NamedStep {
  readonly token: UndoToken;
  readonly name: StepName;
}

/** The next step back and the next one forward; null where there is none. */
export interface Steps {
  readonly undo: NamedStep | null;
  readonly redo: NamedStep | null;
}

export const NO_STEPS: Steps = { undo: null, redo: null };
