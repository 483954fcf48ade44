import { type InterimKind, INTERIM_KINDS } from '../pira/evaluation/interim/monitored';
import { rulesOf, storedRules } from '../pira/evaluation/rules';
import { type Correction, subjectKey } from '../pira/plan/correction';
import { correctionsJson } from '../pira/reading/office/correctionsJson';
import { parseCorrections } from '../pira/reading/office/readCorrections';
import { PRINTED } from '../pira/sheet/sheetEdit';
import { logoOf } from './publish/logo';
import {
  DEFAULT_SETTINGS,
  type MatchDecision,
  type IgnoredFinding,
  type Settings,
  type SettingsChange,
} from './settings';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const LONGEST_TEXT = 2_000;
const LONGEST_LINE = 200;
const MOST_IGNORED = 5_000;
const ASIDE = 'aside ';
const MATCH = 'match ';
const WAY = 'interim ';
const CORRECTION = 'reading ';

/**
 * The settings that stored values stand for, by their keys. What makes no sense in them is replaced by the default.
 * Every option, every ignored finding and every correction has a key of its own, so that two colleagues who change different ones at
 * the same time do not overwrite each other's.
 */
export function settingsOf(stored: ReadonlyMap<string, unknown>): Settings {
  const year = stored.get('year');
  const { rules, refused } = rulesOf(stored);
  return {
    year: isBetween(year, FIRST_YEAR, LAST_YEAR) && Number.isInteger(year) ? year : DEFAULT_SETTINGS.year,
    rules,
    refusedRules: refused,
    presentation: stored.get('presentation') === 'formulas' ? 'formulas' : DEFAULT_SETTINGS.presentation,
    printed: PRINTED.find((one) => one === stored.get('printed')) ?? DEFAULT_SETTINGS.printed,
    body: lineOf(stored.get('body')),
    act: lineOf(stored.get('act')),
    identity: lineOf(stored.get('identity')),
    logo: keptLogo(stored.get('logo')),
    ignored: [...stored].flatMap(ignoredOf).slice(0, MOST_IGNORED),
    matches: [...stored].flatMap(matchOf).slice(0, MOST_IGNORED),
    ways: Object.fromEntries([...stored].flatMap(wayOf)),
    corrections: [...stored].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(correctionOf),
  };
}

/** The values to store for a change, by their keys; null takes a key away. */
export function entriesOf({
  ignored,
  restored,
  rules,
  match,
  way,
  corrected = [],
  withdrawn = [],
  ...options
}: SettingsChange): ReadonlyMap<string, Stored> {
  const entries = new Map<string, Stored>([...Object.entries(options), ...storedRules(rules ?? {})]);
  if (ignored !== undefined) entries.set(ASIDE + ignored.identity, ignored.reason.slice(0, LONGEST_TEXT));
  if (restored !== undefined) entries.set(ASIDE + restored, null);
  if (match !== undefined) entries.set(MATCH + match.identity, match.decision);
  if (way !== undefined) entries.set(WAY + way.indicator, way.how);
  for (const one of withdrawn) entries.set(CORRECTION + subjectKey(one), null);
  for (const one of corrected)
    entries.set(CORRECTION + subjectKey(one), JSON.stringify(correctionsJson([one])));
  return entries;
}

/** What is stored under a key. */
export type Stored = string | number | null;

function matchOf([key, decision]: readonly [string, unknown]): MatchDecision[] {
  if (!key.startsWith(MATCH) || (decision !== 'same' && decision !== 'other')) return [];
  return [{ identity: key.slice(MATCH.length), decision }];
}

function wayOf([key, how]: readonly [string, unknown]): [string, InterimKind][] {
  const way = INTERIM_KINDS.find((one) => one === how);
  return !key.startsWith(WAY) || way === undefined ? [] : [[key.slice(WAY.length), way]];
}

function ignoredOf([key, reason]: readonly [string, unknown]): IgnoredFinding[] {
  if (!key.startsWith(ASIDE) || typeof reason !== 'string') return [];
  return [{ identity: key.slice(ASIDE.length), reason: reason.slice(0, LONGEST_TEXT) }];
}

/** A correction as it is stored: a file of corrections with this one in it. */
function correctionOf([key, json]: readonly [string, unknown]): readonly Correction[] {
  if (!key.startsWith(CORRECTION) || typeof json !== 'string') return [];
  const read = parseCorrections(json);
  return read.ok ? read.corrections.filter((one) => CORRECTION + subjectKey(one) === key) : [];
}

/** One line of a text that people typed. */
function lineOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LINE) : '';
}

/** A picture that can be shown; "" for anything else. */
function keptLogo(value: unknown): string {
  return typeof value === 'string' && logoOf(value) !== null ? value : '';
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
