import { OFFICIAL_SOURCE } from '../catalogue/officialSource';
import { say, type Language } from '../messages';
import { officialSource as englishSource } from '../messages/en/officialSource';
import { officialSource as italianSource } from '../messages/it/officialSource';
import { ruleOf } from './families';
import type { Finding, RuleId } from './finding';

const SOURCE = { it: italianSource, en: englishSource } as const;

/** A finding in words. */
export interface FindingText {
  /** What is wrong and what to do. */
  readonly what: string;
  /** Why it matters, with the article of law where there is one. */
  readonly why: string;
}

/** The reader's reason says it all where it names the text too. */
function withReason(what: string, reason: string): string {
  const [, text] = /[«“]([^»”]*)[»”]/u.exec(what) ?? [];
  return text !== undefined && reason.includes(text) ? reason : `${what} ${reason}`;
}

/** The name of a kind of finding, for grouping. */
export function ruleTitle(rule: RuleId, language: Language): string {
  return ruleOf(rule)?.[language].title ?? rule;
}

/** A finding in the language asked for. */
export function sayFinding(
  { rule, message, reason }: Pick<Finding, 'rule' | 'message' | 'reason'>,
  language: Language,
): FindingText {
  const what = message[language];
  const known = ruleOf(rule);
  const why = known?.[language].why ?? '';
  return {
    what: reason === null ? what : withReason(what, say(reason, language)),
    why: known?.quotesCatalogue === true ? `${why} ${SOURCE[language](OFFICIAL_SOURCE)}` : why,
  };
}
