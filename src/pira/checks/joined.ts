import type { CellRef } from '../address';
import type { Finding, Fix } from './finding';
import { identityOf } from './identify';
import type { Many } from './many';
import type { Sentence } from './wording';

/** What one cause made in one or many cells: one line for people. */
export interface JoinedFinding extends Pick<Finding, 'rule' | 'severity' | 'place' | 'message' | 'reason'> {
  /** All its cells in the order of the sheet; `place` is the first. */
  readonly cells: readonly CellRef[];
  /** The fixes of those cells that have one. */
  readonly fixes: readonly Fix[];
  /** That of the only defect, or of the cause: it stays when rows with the same cause come or go. */
  readonly identity: string;
  /** That of the cause, also where only one cell has it; null where defects are not told together. */
  readonly causeIdentity: string | null;
}

const OF_CAUSE = 'cause';

function keyOf({ rule, severity, cause }: Finding): string | null {
  return cause && `${cause.rule ?? rule}\n${severity}\n${cause.key}`;
}

/** Findings as people see them, in the order given: those of one cause are one, with all its cells. */
export function joined(found: readonly Finding[]): readonly JoinedFinding[] {
  const groups = new Map<string, Finding[]>();
  found.forEach((finding, at) => {
    const key = keyOf(finding) ?? String(at);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  });
  return [...groups.values()].flatMap(join);
}

function join(group: readonly Finding[]): readonly JoinedFinding[] {
  const [first] = group;
  if (!first) return [];
  const { severity, place, reason, cause } = first;
  const isMany = group.length > 1;
  const rule = isMany ? (cause?.rule ?? first.rule) : first.rule;
  const joinsRules = cause?.rule !== undefined;
  const causeIdentity =
    cause && (isMany || !joinsRules) ? causeIdentityOf(rule, cause.key, joinsRules ? group : []) : null;
  const names = [...new Set(group.flatMap((finding) => finding.cause?.name ?? []))];
  return [
    {
      rule,
      severity,
      place,
      reason,
      message: isMany ? ofMany(first, { count: group.length, names }) : first.message,
      cells: group.map((finding) => finding.place),
      fixes: group.flatMap(({ fix }) => fix ?? []),
      identity: isMany && causeIdentity !== null ? causeIdentity : first.identity,
      causeIdentity,
    },
  ];
}

/** A finding that joins several rules is another one when one of them joins. */
function causeIdentityOf(rule: string, key: string, joining: readonly Finding[]): string {
  const parts = joining.map(({ identity }) => identity).sort();
  return identityOf(rule, OF_CAUSE, [key, ...parts].join('|'));
}

/** What is said of several cells: the cause's own sentence, else that of the first, with their number. */
function ofMany({ message, cause }: Finding, many: Many): Sentence {
  if (cause?.message !== undefined) return cause.message(many);
  return {
    get it() {
      return `${message.it} Così in ${many.count} celle.`;
    },
    get en() {
      return `${message.en} The same in ${many.count} cells.`;
    },
  };
}
