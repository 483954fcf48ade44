import type { CellRef } from '../address';
import { digested, digits } from '../fingerprint';
import type { AnchorOf } from './anchors';
import type { Check, Defect } from './check';
import type { Finding, RuleId } from './finding';

/** A defect and the check that saw it. */
export interface Seen {
  readonly check: Check;
  readonly defect: Defect;
}

const keyOf = ({ sheet, row, column }: CellRef, text: string): string => `${row} ${column} ${sheet}\n${text}`;

/** Each defect once: what one rule says of one cell and text. */
export function eachOnce(seen: readonly Seen[]): readonly Seen[] {
  const told = new Map<string, Set<string>>();
  return seen.filter(({ check: { rule }, defect: { place, text } }) => {
    const ofRule = told.get(rule) ?? new Set<string>();
    told.set(rule, ofRule);
    const before = ofRule.size;
    return ofRule.add(keyOf(place, text)).size > before;
  });
}

const [FIRST, SECOND] = [digested('1|'), digested('2|')];

/** Two digests from different beginnings: among the defects of a plan no two meet by chance. */
function identityOf(rule: RuleId, anchor: string, text: string): string {
  const about = `${anchor}|${text}`;
  return `${rule}:${digits(digested(about, FIRST))}${digits(digested(about, SECOND))}`;
}

/**
 * The findings of defects, given in the order of the list. The identity comes from what the defect is about, not from
 * its address; of defects that are alike in everything but their place, the second and later ones are counted.
 */
export function findingsOf(seen: readonly Seen[], anchorOf: AnchorOf): readonly Finding[] {
  const counts = new Map<string, number>();
  return seen.map(({ check, defect }) => {
    const { rule } = check;
    const { place, text, message, reason = null, severity = check.severity, mend = null } = defect;
    const anchor = anchorOf(place);
    const alike = identityOf(rule, anchor, text);
    const before = counts.get(alike) ?? 0;
    counts.set(alike, before + 1);
    const identity = before === 0 ? alike : identityOf(rule, anchor, `${text}|${before}`);
    return { rule, severity, place, message, reason, identity, mend };
  });
}
