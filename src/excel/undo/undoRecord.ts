import type { PublishRecord } from '../publish/publishRecord';
import type { PartRecord } from '../write/record';

/** Everything that takes one write back. Plain data, so that it can be kept beside the workbook. */
export type UndoRecord =
  | { readonly kind: 'cells'; readonly parts: readonly PartRecord[] }
  | { readonly kind: 'sheets'; readonly sheets: PublishRecord };
