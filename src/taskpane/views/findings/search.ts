import type { JoinedFinding } from '../../../pira/checks/joined';
import { folded } from '../folded';

/** Which findings to list. */
export interface FindingSearch {
  readonly text: string;
  readonly onlyFixable: boolean;
}

export const NO_SEARCH: FindingSearch = { text: '', onlyFixable: false };

/** The findings that hold every word of the search in what they say; `wordsOf` gives that. */
export function searchFindings(
  findings: readonly JoinedFinding[],
  { text, onlyFixable }: FindingSearch,
  wordsOf: (finding: JoinedFinding) => string,
): readonly JoinedFinding[] {
  const words = folded(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return findings.filter((finding) => {
    if (onlyFixable && finding.fixes.length === 0) return false;
    if (words.length === 0) return true;
    const said = folded(wordsOf(finding));
    return words.every((word) => said.includes(word));
  });
}
