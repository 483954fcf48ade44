import { OFFICIAL_SOURCE } from '../catalogue/officialSource';
import { say, type Language } from '../messages';
import { findingRules as english } from '../messages/en/findingRules';
import { officialSource as englishSource } from '../messages/en/officialSource';
import { findingRules as italian } from '../messages/it/findingRules';
import { officialSource as italianSource } from '../messages/it/officialSource';
import type { Finding, RuleId } from './finding';

/** Rules that quote names of the official catalogue: its licence asks for the source to be named with them. */
const QUOTING_CATALOGUE: ReadonlySet<RuleId> = new Set<RuleId>([
  'old-name',
  'unofficial-name',
  'truncated-name',
  'name-spelling',
  'name-of-another-code',
  'code-without-name',
  'missing-code',
  'unknown-code',
  'programme-not-in-year',
]);

const SOURCE = { it: italianSource, en: englishSource } as const;
const RULES = { it: italian, en: english } as const;

/** A finding in words. */
export interface FindingText {
  /** What is wrong and what to do. */
  readonly what: string;
  /** Why it matters, with the article of law where there is one. */
  readonly why: string;
}

/** The name of a kind of finding, for grouping. */
export function ruleTitle(rule: RuleId, language: Language): string {
  return RULES[language][rule].title;
}

/** A finding in the language asked for. */
export function sayFinding({ rule, message, reason }: Finding, language: Language): FindingText {
  const what = say(message, language);
  const { why } = RULES[language][rule];
  return {
    what: reason === null ? what : `${what} ${say(reason, language)}`,
    why: QUOTING_CATALOGUE.has(rule) ? `${why} ${SOURCE[language](OFFICIAL_SOURCE)}` : why,
  };
}
