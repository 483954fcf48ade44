import type { CellRef } from '../sheet/address';
import type { Finding, Fix } from './finding';
import { identityOf } from './identify';
import type { Many } from './many';
import type { Sentence } from './wording';

/** What several defects have in common makes them one line for people. */
export interface JoinedFinding extends Pick<Finding, 'rule' | 'severity' | 'place' | 'message' | 'reason'> {
  /** All its cells in the order of the sheet; `place` is the first. */
  readonly cells: readonly CellRef[];
  /** The fixes of those cells that have one. */
  readonly fixes: readonly Fix[];
  /** That of the only defect, or of what they share: it stays when rows with it come or go. */
  readonly identity: string;
  /** That of what they share, also where only one cell has it; null where defects are not told together. */
  readonly sharedIdentity: string | null;
}

const OF_SHARED = 'cause';

/** The identity of a finding's cause in earlier versions, which had a line for each cell; null where it is the same. */
export function formerIdentityOf({ rule, shared }: Finding): string | null {
  return shared?.formerKey === undefined ? null : identityOf(rule, OF_SHARED, shared.formerKey);
}

function keyOf({ rule, severity, shared }: Finding): string | null {
  return shared && `${shared.rule ?? rule}\n${severity}\n${shared.key}`;
}

/**
 * Findings as people see them, in the order given: those that share something are one, with all its cells. Their
 * identities are made when somebody asks for them.
 */
export function joinFindings(found: readonly Finding[]): readonly JoinedFinding[] {
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
  const { severity, place, reason, shared } = first;
  const isMany = group.length > 1;
  const rule = isMany ? (shared?.rule ?? first.rule) : first.rule;
  const joinsRules = shared?.rule !== undefined;
  const sharedIdentity = () =>
    shared && (isMany || !joinsRules) ? sharedIdentityOf(rule, shared.key, joinsRules ? group : []) : null;
  const names = [...new Set(group.flatMap(({ shared: of }) => (of?.name ? [of.name] : [])))];
  return [
    {
      rule,
      severity,
      place,
      reason,
      message: isMany ? messageOfSeveral(first, { count: group.length, names }) : first.message,
      cells: group.map((finding) => finding.place),
      fixes: group.flatMap(({ fix }) => fix ?? []),
      get identity() {
        return (isMany ? sharedIdentity() : null) ?? first.identity;
      },
      get sharedIdentity() {
        return sharedIdentity();
      },
    },
  ];
}

/** The identity of a finding that joins several rules names these rules: it changes when another one joins. */
function sharedIdentityOf(rule: string, key: string, joining: readonly Finding[]): string {
  const parts = joining.map(({ identity }) => identity).sort();
  return identityOf(rule, OF_SHARED, [key, ...parts].join('|'));
}

/** The message for several cells: the sentence made for them, else that of the first, with their number. */
function messageOfSeveral({ message, shared }: Finding, many: Many): Sentence {
  if (shared?.message !== undefined) return shared.message(many);
  return {
    get it() {
      return `${message.it} Così in ${many.count} celle.`;
    },
    get en() {
      return `${message.en} The same in ${many.count} cells.`;
    },
  };
}
