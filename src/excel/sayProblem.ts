import type { Language } from '../pira/messages';
import * as en from './messages/en';
import * as it from './messages/it';
import type { Aftermath, Problem } from './problem';

type Sentences = { [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string };

const SENTENCES: Record<Language, Sentences> = { it: it.problems, en: en.problems };
const AFTERMATHS = { it: it.aftermaths, en: en.aftermaths };

/** What happened, why, and what to do, in the language asked for. */
export function sayProblem<Code extends Problem['code']>(
  problem: Extract<Problem, { code: Code }> & { readonly code: Code },
  language: Language,
): string {
  const sentences: Sentences = SENTENCES[language];
  return sentences[problem.code](problem);
}

/** In what state the workbook is, in the language asked for. */
export function sayAftermath(aftermath: Aftermath, language: Language): string {
  return AFTERMATHS[language][aftermath]();
}
