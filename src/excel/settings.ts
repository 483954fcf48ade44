import type { Language } from '../pira/messages';

/** A finding that the office has set aside, by the finding's identity. */
export interface SetAside {
  readonly identity: string;
  readonly reason: string;
}

/** What the office chose for this workbook; kept in the workbook, so that colleagues share it. */
export interface Settings {
  /** The year to evaluate; null takes the plan's own. */
  readonly year: number | null;
  /** Achievement from which an unmet target is partly met, 0..1. */
  readonly partlyFrom: number;
  /** Language of the pane; null follows Office. What is written into the sheets stays Italian. */
  readonly language: Language | null;
  readonly setAside: readonly SetAside[];
}

export const DEFAULT_SETTINGS: Settings = { year: null, partlyFrom: 0.7, language: null, setAside: [] };
