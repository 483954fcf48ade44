import type { Finding } from './finding';
import { formerIdentityOf, joinFindings, type JoinedFinding } from './joined';

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
  if (ignoring.length === 0) return { open: joinFindings(found), ignored: [] };
  const reasons = new Map(ignoring.map(({ identity, reason }) => [identity, reason]));
  const open: JoinedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  const ignore = (finding: JoinedFinding, identity: string | null): boolean => {
    const reason = identity === null ? undefined : reasons.get(identity);
    if (reason !== undefined && identity !== null)
      ignored.push({ finding: { ...finding, identity }, reason });
    return reason !== undefined;
  };
  const rest: Finding[] = [];
  const byFormer = new Map<string, Finding[]>();
  for (const one of found) {
    const former = formerIdentityOf(one);
    if (reasons.has(one.identity))
      for (const finding of joinFindings([one])) ignore(finding, finding.identity);
    else if (former === null || !reasons.has(former)) rest.push(one);
    else
      byFormer
        .set(former, byFormer.get(former) ?? [])
        .get(former)
        ?.push(one);
  }
  for (const [former, group] of byFormer) for (const finding of joinFindings(group)) ignore(finding, former);
  for (const finding of joinFindings(rest))
    if (!ignore(finding, finding.identity) && !ignore(finding, finding.sharedIdentity)) open.push(finding);
  return { open, ignored };
}
