import type { Stop } from '../port';

/**
 * Keeps what takes the last write into one workbook back, where every page of the add-in on this machine finds it: the
 * ribbon's runtime and the pane share no memory, and both end while the workbook stays open.
 */
export interface UndoShelf {
  /** Keeps a text in the place of the former one; null takes it away. What cannot be kept is not. */
  put(record: string | null): Promise<void>;
  /** What is kept; null where there is nothing, or it is too old. */
  get(): Promise<string | null>;
  /** Tells that another page has put something or taken it away. */
  onChange(listener: () => void): Promise<Stop>;
}
