import { cellAddress } from '../../pira/address';
import type { Finding, Severity } from '../../pira/checks/finding';
import type { AsideFinding } from '../../pira/checks/setAside';
import { sayFinding } from '../../pira/checks/sayFinding';
import { columns } from '../columns';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'errore',
  warning: 'avviso',
  info: 'segnalazione',
};

/** The findings for a screen, one a line. */
export function findingLines(findings: readonly Finding[]): string[] {
  const rows = findings.map((finding) => [
    cellAddress(finding.place.row, finding.place.column),
    SEVERITIES[finding.severity],
    sayFinding(finding, 'it').what,
  ]);
  return columns([['Cella', 'Gravità', 'Anomalia'], ...rows], [6, 12, 110]);
}

/** The findings that the office has set aside, with its reasons, one a line; nothing where there are none. */
export function asideLines(aside: readonly AsideFinding[]): string[] {
  if (aside.length === 0) return [];
  const rows = aside.map(({ finding, reason }) => [
    cellAddress(finding.place.row, finding.place.column),
    sayFinding(finding, 'it').what,
    reason,
  ]);
  return ['', ...columns([['Cella', 'Messa da parte', 'Motivo'], ...rows], [6, 78, 40])];
}
