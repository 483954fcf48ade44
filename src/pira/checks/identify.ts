import { cellAddress } from '../address';
import { fingerprint } from '../fingerprint';
import type { Plan } from '../plan';
import { anchorsOf } from './anchors';
import type { Check, Defect } from './check';
import type { Finding, RuleId } from './finding';

/** A defect and the check that saw it. */
export interface Seen {
  readonly check: Check;
  readonly defect: Defect;
}

/** Each defect once: what one rule says of one cell and text. */
export function eachOnce(seen: readonly Seen[]): readonly Seen[] {
  const found = new Map<string, Seen>();
  for (const one of seen) {
    const { rule } = one.check;
    const { place, text } = one.defect;
    const key = `${rule}|${place.sheet}!${cellAddress(place.row, place.column)}|${text}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

/** Two fingerprints from different beginnings: among the defects of a plan no two meet by chance. */
function digest(text: string): string {
  return fingerprint(`1|${text}`) + fingerprint(`2|${text}`);
}

function identityOf(rule: RuleId, anchor: string, text: string, before: number): string {
  const repeated = before === 0 ? '' : `|${before}`;
  return `${rule}:${digest(`${anchor}|${text}${repeated}`)}`;
}

/**
 * The findings of defects, given in the order of the list. The identity comes from what the defect is about, not from
 * its address; of defects that are alike in everything but their place, the second and later ones are counted.
 */
export function findingsOf(seen: readonly Seen[], plan: Plan): readonly Finding[] {
  const anchorOf = anchorsOf(plan);
  const counts = new Map<string, number>();
  return seen.map(({ check, defect }) => {
    const { rule } = check;
    const { place, text, message, reason = null, severity = check.severity, mend = null } = defect;
    const anchor = anchorOf(place);
    const key = `${rule}|${anchor}|${text}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return { rule, severity, place, message, reason, identity: identityOf(rule, anchor, text, before), mend };
  });
}
