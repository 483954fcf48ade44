import { cellAddress } from '../../pira/address';
import type { Finding, Severity } from '../../pira/checks/finding';
import { sayFinding } from '../../pira/checks/sayFinding';
import { columns } from '../columns';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'errore',
  warning: 'avviso',
  info: 'nota',
};

/** The findings for a screen, one a line. */
export function findingLines(findings: readonly Finding[]): string[] {
  const rows = findings.map((finding) => [
    cellAddress(finding.place.row, finding.place.column),
    SEVERITIES[finding.severity],
    sayFinding(finding, 'it').what,
  ]);
  return columns([['Cella', 'Gravità', 'Anomalia'], ...rows], [6, 8, 110]);
}
