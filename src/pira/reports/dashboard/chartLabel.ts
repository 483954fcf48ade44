const LONGEST_LABEL = 48;

/** Labels of a chart have little room; the whole names stand elsewhere. */
export function chartLabel(name: string): string {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}
