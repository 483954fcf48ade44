/** An answer and, behind a dash, a colon or in brackets, what proves it. */
const ANSWER_WITH_EVIDENCE = /^\s*(?:s[iì]['’`]?|no)\s*(?:[-–—:;,]\s*|\(\s*)(?<evidence>\S.*?)\s*\)?\s*$/iu;

/** What stands behind an answer as its evidence; null where there is nothing. */
export function answerWithEvidence(text: string): string | null {
  return ANSWER_WITH_EVIDENCE.exec(text)?.groups?.['evidence'] ?? null;
}
