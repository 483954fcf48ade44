import { addressOf } from '../../pira/sheet/address';
import type { IgnoredFinding } from '../../pira/checks/ignored';
import type { JoinedFinding } from '../../pira/checks/joined';
import { sayFinding } from '../../pira/checks/sayFinding';
import { alignColumns } from '../alignColumns';
import type { Terminal } from '../terminal';

/** The findings for people, one a line. */
export function findingLines(findings: readonly JoinedFinding[], terminal: Terminal): string[] {
  const { findingTitles, language, severities } = terminal.words;
  const rows = findings.map((finding) => [
    addressOf(finding.place),
    severities[finding.severity],
    sayFinding(finding, language).what,
  ]);
  return alignColumns([findingTitles, ...rows], [6, 12], terminal);
}

/** The findings that the office ignores, with its reasons, one a line; nothing where there are none. */
export function ignoredLines(ignored: readonly IgnoredFinding[], terminal: Terminal): string[] {
  if (ignored.length === 0) return [];
  const { ignoredTitles, language } = terminal.words;
  const rows = ignored.map(({ finding, reason }) => [
    addressOf(finding.place),
    sayFinding(finding, language).what,
    reason,
  ]);
  return ['', ...alignColumns([ignoredTitles, ...rows], [6, 78], terminal)];
}
