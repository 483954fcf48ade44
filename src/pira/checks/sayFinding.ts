import { say, type Language } from '../messages';
import { findingRules as english } from '../messages/en/findingRules';
import { findingRules as italian } from '../messages/it/findingRules';
import type { Finding, RuleId } from './finding';

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
  return {
    what: reason === null ? what : `${what} ${say(reason, language)}`,
    why: RULES[language][rule].why,
  };
}
