import { rankOf } from '../../../pira/checks/families';
import type { RuleId, Severity } from '../../../pira/checks/finding';
import type { JoinedFinding } from '../../../pira/checks/joined';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of one kind. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly findings: readonly JoinedFinding[];
}

/** Findings of one severity by kind; the kinds that touch outcomes first. */
export function groupsOf(findings: readonly JoinedFinding[], severity: Severity): readonly FindingGroup[] {
  const groups = new Map<RuleId, JoinedFinding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([rule, members]) => ({ rule, findings: members }))
    .sort((one, other) => rankOf(one.rule) - rankOf(other.rule));
}
