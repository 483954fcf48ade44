import { cellAddress } from '../../pira/address';
import type { Finding } from '../../pira/checks/finding';
import { sayFinding } from '../../pira/checks/sayFinding';

/** A finding as contract 3 of design.md prints it. */
export function findingJson(finding: Finding): Record<string, unknown> {
  const { rule, severity, place } = finding;
  return {
    rule,
    severity,
    sheet: place.sheet,
    cell: cellAddress(place.row, place.column),
    message: sayFinding(finding, 'it').what,
  };
}
