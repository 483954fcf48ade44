import { cellAddress } from '../../pira/address';
import type { Finding } from '../../pira/checks/finding';
import type { AsideFinding } from '../../pira/checks/setAside';
import { sayFinding } from '../../pira/checks/sayFinding';
import type { Language } from '../words';

/**
 * A finding as contract 3 of docs/contracts.md prints it, with why it matters, its fix (null where none is certain) and an id
 * that stays the same for the same defect.
 */
export function findingJson(finding: Finding, language: Language): Record<string, unknown> {
  const { rule, severity, place, fix, identity } = finding;
  const { what, why } = sayFinding(finding, language);
  return {
    rule,
    severity,
    sheet: place.sheet,
    cell: cellAddress(place.row, place.column),
    message: what,
    why,
    fix: fix && {
      cell: cellAddress(fix.cell.row, fix.cell.column),
      before: fix.before,
      after: fix.after,
    },
    id: identity,
  };
}

/** A finding that the office has set aside, with its reason. */
export function asideJson({ finding, reason }: AsideFinding, language: Language): Record<string, unknown> {
  return { ...findingJson(finding, language), reason };
}
