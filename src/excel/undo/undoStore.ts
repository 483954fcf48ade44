import type { Unsubscribe } from '../port';

/**
 * Keeps the steps of one workbook where every page of the add-in on this machine finds them: the ribbon's runtime and
 * the pane share no memory, and both end while the workbook stays open.
 */
export interface UndoStore {
  /** The longest text that is kept. */
  readonly longest: number;
  /** Keeps a text in the place of the former one; null removes it. What cannot be kept is not. */
  put(steps: string | null): Promise<void>;
  /** What is kept; null where there is nothing, or it is too old. */
  get(): Promise<string | null>;
  /** Tells that another page has put something or removed it. */
  onChange(listener: () => void): Promise<Unsubscribe>;
}
