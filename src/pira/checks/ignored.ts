import type { Finding } from './finding';
import { joined, type JoinedFinding } from './joined';

/** A finding that the office ignores, with its reason. Its identity is the one that the reason was given for. */
export interface IgnoredFinding {
  readonly finding: JoinedFinding;
  readonly reason: string;
}

export interface SortedFindings {
  readonly open: readonly JoinedFinding[];
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * Splits findings into open ones and those that the office ignores: one by one, or all that have a cause. A reason
 * whose finding is gone says nothing.
 */
export function splitIgnored(
  found: readonly Finding[],
  ignoring: readonly { readonly identity: string; readonly reason: string }[],
): SortedFindings {
  if (ignoring.length === 0) return { open: joined(found), ignored: [] };
  const reasons = new Map(ignoring.map(({ identity, reason }) => [identity, reason]));
  const open: JoinedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  const ignore = (finding: JoinedFinding, identity: string | null): boolean => {
    const reason = identity === null ? undefined : reasons.get(identity);
    if (reason !== undefined && identity !== null)
      ignored.push({ finding: { ...finding, identity }, reason });
    return reason !== undefined;
  };
  const oneByOne = found.filter(({ identity }) => reasons.has(identity));
  for (const finding of oneByOne.flatMap((one) => joined([one]))) ignore(finding, finding.identity);
  for (const finding of joined(found.filter(({ identity }) => !reasons.has(identity))))
    if (!ignore(finding, finding.identity) && !ignore(finding, finding.sharedIdentity)) open.push(finding);
  return { open, ignored };
}
