import { cellAddress } from '../../pira/address';
import type { Finding } from '../../pira/checks/finding';
import type { AsideFinding } from '../../pira/checks/setAside';
import { sayFinding } from '../../pira/checks/sayFinding';
import { columns } from '../columns';
import type { Terminal } from '../terminal';

/** The findings for people, one a line. */
export function findingLines(findings: readonly Finding[], terminal: Terminal): string[] {
  const { findingTitles, language, severities } = terminal.words;
  const rows = findings.map((finding) => [
    cellAddress(finding.place.row, finding.place.column),
    severities[finding.severity],
    sayFinding(finding, language).what,
  ]);
  return columns([findingTitles, ...rows], [6, 12], terminal);
}

/** The findings that the office has set aside, with its reasons, one a line; nothing where there are none. */
export function asideLines(aside: readonly AsideFinding[], terminal: Terminal): string[] {
  if (aside.length === 0) return [];
  const { asideTitles, language } = terminal.words;
  const rows = aside.map(({ finding, reason }) => [
    cellAddress(finding.place.row, finding.place.column),
    sayFinding(finding, language).what,
    reason,
  ]);
  return ['', ...columns([asideTitles, ...rows], [6, 78], terminal)];
}
