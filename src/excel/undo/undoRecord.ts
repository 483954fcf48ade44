import type { PublishRecord } from '../publish/publishRecord';
import type { PartRecord } from '../write/record';

/** Everything that takes one write back. Plain data, so that it can be kept beside the workbook. */
export type UndoRecord =
  | { readonly kind: 'cells'; readonly parts: readonly PartRecord[] }
  /** `isWhole`: all of it was written, so that an empty cell has been emptied by someone. */
  | { readonly kind: 'sheets'; readonly sheets: PublishRecord; readonly isWhole: boolean };
