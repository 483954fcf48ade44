import { cellAddress } from '../../pira/address';
import type { Finding } from '../../pira/checks/finding';
import { sayFinding } from '../../pira/checks/sayFinding';

/** A finding as contract 3 of design.md prints it, with why it matters and its mend, null where none is certain. */
export function findingJson(finding: Finding): Record<string, unknown> {
  const { rule, severity, place, mend } = finding;
  const { what, why } = sayFinding(finding, 'it');
  return {
    rule,
    severity,
    sheet: place.sheet,
    cell: cellAddress(place.row, place.column),
    message: what,
    why,
    mend: mend && {
      cell: cellAddress(mend.cell.row, mend.cell.column),
      before: mend.before,
      after: mend.after,
    },
  };
}
