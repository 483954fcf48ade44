import type { Language } from '../pira/messages';
import type { Presentation } from '../pira/reports/resultBlocks';

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
  /** Results as plain values, or as formulas that follow the actual values. */
  readonly presentation: Presentation;
  readonly setAside: readonly SetAside[];
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  partlyFrom: 0.7,
  language: null,
  presentation: 'values',
  setAside: [],
};

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const LONGEST_TEXT = 2_000;
const MOST_SET_ASIDE = 5_000;

/** The settings that a stored value stands for. What makes no sense in it is replaced by the default. */
export function settingsOf(stored: unknown): Settings {
  const { year, partlyFrom, language, presentation, setAside } = fieldsOf(stored);
  return {
    year: isBetween(year, FIRST_YEAR, LAST_YEAR) && Number.isInteger(year) ? year : DEFAULT_SETTINGS.year,
    partlyFrom: isBetween(partlyFrom, 0, 1) ? partlyFrom : DEFAULT_SETTINGS.partlyFrom,
    language: language === 'it' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    presentation: presentation === 'formulas' ? presentation : DEFAULT_SETTINGS.presentation,
    setAside: Array.isArray(setAside) ? setAside.slice(0, MOST_SET_ASIDE).flatMap(setAsideOf) : [],
  };
}

function setAsideOf(stored: unknown): SetAside[] {
  const { identity, reason } = fieldsOf(stored);
  if (typeof identity !== 'string' || typeof reason !== 'string') return [];
  return [{ identity, reason: reason.slice(0, LONGEST_TEXT) }];
}

function fieldsOf(stored: unknown): Partial<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
