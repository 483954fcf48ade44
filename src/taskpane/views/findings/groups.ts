import { rankOf, remedyOf } from '../../../pira/checks/families';
import type { Severity } from '../../../pira/checks/finding';
import type { JoinedFinding } from '../../../pira/checks/joined';
import { REMEDIES, type Remedy } from '../../../pira/checks/remedies';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding in its group. */
export interface ListedFinding {
  readonly finding: JoinedFinding;
  /** All of its kind in the group, where it is the first of them: there the kind is told. */
  readonly kind: readonly JoinedFinding[] | null;
}

/** Findings about which the same is to be done; the gravest first. */
export interface FindingGroup {
  readonly remedy: Remedy;
  readonly severity: Severity;
  readonly listed: readonly ListedFinding[];
}

const severityRank = ({ severity }: JoinedFinding): number => SEVERITIES.indexOf(severity);

function byHarm(one: JoinedFinding, other: JoinedFinding): number {
  return severityRank(one) - severityRank(other) || rankOf(one.rule) - rankOf(other.rule);
}

const isSameKind = (one: JoinedFinding, other: JoinedFinding | undefined): boolean =>
  one.rule === other?.rule && one.severity === other.severity;

/** Tells a kind once, at its first finding. */
function withKinds(sorted: readonly JoinedFinding[]): readonly ListedFinding[] {
  return sorted.map((finding, at) => ({
    finding,
    kind: isSameKind(finding, sorted[at - 1]) ? null : sorted.filter((other) => isSameKind(other, finding)),
  }));
}

/** Findings by what is to be done about them: the group with the gravest one first, within it what touches outcomes. */
export function groupsOf(findings: readonly JoinedFinding[]): readonly FindingGroup[] {
  const groups = REMEDIES.flatMap((remedy): FindingGroup[] => {
    const sorted = findings
      .filter((finding) => remedyOf(finding.rule, finding.fixes) === remedy.id)
      .sort(byHarm);
    const [gravest] = sorted;
    return gravest === undefined ? [] : [{ remedy, severity: gravest.severity, listed: withKinds(sorted) }];
  });
  return groups.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

/** How many findings weigh how much. */
export function countsOf(findings: readonly JoinedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
