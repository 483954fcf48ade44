import type { Finding } from './finding';

/** A finding that the office has set aside, with its reason. */
export interface AsideFinding {
  readonly finding: Finding;
  readonly reason: string;
}

export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly aside: readonly AsideFinding[];
}

/** Splits findings into open ones and those set aside by identity; a reason whose finding is gone is ignored. */
export function splitAside(
  found: readonly Finding[],
  setAside: readonly { readonly identity: string; readonly reason: string }[],
): SortedFindings {
  if (setAside.length === 0) return { open: found, aside: [] };
  const reasons = new Map(setAside.map(({ identity, reason }) => [identity, reason]));
  const open: Finding[] = [];
  const aside: AsideFinding[] = [];
  for (const finding of found) {
    const reason = reasons.get(finding.identity);
    if (reason === undefined) open.push(finding);
    else aside.push({ finding, reason });
  }
  return { open, aside };
}
