import {
  DEFAULT_RULES,
  type EvaluationRules,
  type RefusedRule,
  rulesOf,
  storedRules,
} from '../pira/evaluation/rules';
import type { Decision } from '../pira/compare/matching/decisions';
import { type Way, WAYS } from '../pira/evaluation/interim/monitored';
import type { Language } from '../pira/messages';
import type { Presentation } from '../pira/reports/columns/resultBlocks';

/** A finding that the office has set aside, by the finding's identity. */
export interface SetAside {
  readonly identity: string;
  readonly reason: string;
}

/** What the office said of a pair of indicators of two plans, by the pair's identity. */
export interface MatchDecision {
  readonly identity: string;
  readonly decision: Decision;
}

/** What the office chose for this workbook; kept in the workbook, so that colleagues share it. */
export interface Settings {
  /** The year to evaluate; null takes the plan's own. */
  readonly year: number | null;
  /** By which outcomes are made. */
  readonly rules: EvaluationRules;
  /** Rules that somebody kept in the workbook and that cannot be used, such as a threshold of 0; they are said. */
  readonly refusedRules: readonly RefusedRule[];
  /** Language of the pane; null follows Office. What is written into the sheets stays Italian. */
  readonly language: Language | null;
  /** Results as plain values, or as formulas that follow the actual values. */
  readonly presentation: Presentation;
  readonly setAside: readonly SetAside[];
  readonly matches: readonly MatchDecision[];
  /** How values within the year are held against the target, where the office says it, by the indicators' keys. */
  readonly ways: Readonly<Record<string, Way>>;
}

/** A change of some settings; what it does not name stays as it is, also what colleagues keep meanwhile. */
export interface SettingsChange extends Partial<
  Omit<Settings, 'setAside' | 'rules' | 'refusedRules' | 'matches' | 'ways'>
> {
  readonly rules?: Partial<EvaluationRules>;
  readonly setAside?: SetAside;
  /** The identity of a finding that is no longer set aside. */
  readonly takenUp?: string;
  /** Of one indicator; null takes what was said back. */
  readonly way?: { readonly indicator: string; readonly how: Way | null };
  /** Null takes what was said back. */
  readonly match?: { readonly identity: string; readonly decision: Decision | null };
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  rules: DEFAULT_RULES,
  refusedRules: [],
  language: null,
  presentation: 'values',
  setAside: [],
  matches: [],
  ways: {},
};

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const LONGEST_TEXT = 2_000;
const MOST_SET_ASIDE = 5_000;
const ASIDE = 'aside ';
const MATCH = 'match ';
const WAY = 'interim ';

/**
 * The settings that stored values stand for, by their keys. What makes no sense in them is replaced by the default.
 * Every option and every finding set aside has a key of its own, so that two colleagues who change different ones at
 * the same time do not overwrite each other's.
 */
export function settingsOf(stored: ReadonlyMap<string, unknown>): Settings {
  const year = stored.get('year');
  const { rules, refused } = rulesOf(stored);
  const language = stored.get('language');
  return {
    year: isBetween(year, FIRST_YEAR, LAST_YEAR) && Number.isInteger(year) ? year : DEFAULT_SETTINGS.year,
    rules,
    refusedRules: refused,
    language: language === 'it' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    presentation: stored.get('presentation') === 'formulas' ? 'formulas' : DEFAULT_SETTINGS.presentation,
    setAside: [...stored].flatMap(setAsideOf).slice(0, MOST_SET_ASIDE),
    matches: [...stored].flatMap(matchOf).slice(0, MOST_SET_ASIDE),
    ways: Object.fromEntries([...stored].flatMap(wayOf)),
  };
}

/** The values to store for a change, by their keys; null takes a key away. */
export function entriesOf({
  setAside,
  takenUp,
  rules,
  match,
  way,
  ...options
}: SettingsChange): ReadonlyMap<string, Stored> {
  const entries = new Map<string, Stored>([...Object.entries(options), ...storedRules(rules ?? {})]);
  if (setAside !== undefined) entries.set(ASIDE + setAside.identity, setAside.reason.slice(0, LONGEST_TEXT));
  if (takenUp !== undefined) entries.set(ASIDE + takenUp, null);
  if (match !== undefined) entries.set(MATCH + match.identity, match.decision);
  if (way !== undefined) entries.set(WAY + way.indicator, way.how);
  return entries;
}

/** What is stored under a key. */
export type Stored = string | number | null;

function matchOf([key, decision]: readonly [string, unknown]): MatchDecision[] {
  if (!key.startsWith(MATCH) || (decision !== 'same' && decision !== 'other')) return [];
  return [{ identity: key.slice(MATCH.length), decision }];
}

function wayOf([key, how]: readonly [string, unknown]): [string, Way][] {
  const way = WAYS.find((one) => one === how);
  return !key.startsWith(WAY) || way === undefined ? [] : [[key.slice(WAY.length), way]];
}

function setAsideOf([key, reason]: readonly [string, unknown]): SetAside[] {
  if (!key.startsWith(ASIDE) || typeof reason !== 'string') return [];
  return [{ identity: key.slice(ASIDE.length), reason: reason.slice(0, LONGEST_TEXT) }];
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
