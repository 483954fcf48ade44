import type { Area } from '../pira/sheet/address';

/** An area that someone changed. */
export interface ChangedArea extends Area {
  /** As the sheet was named when it was last read; null for a sheet that was never read. */
  readonly sheet: string | null;
}
