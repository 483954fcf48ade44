import type { IgnoredFinding } from '../../pira/checks/ignored';
import type { JoinedFinding } from '../../pira/checks/joined';
import { sayFinding } from '../../pira/checks/sayFinding';
import type { Language } from '../words';
import { cellJson } from './cellJson';

/**
 * A finding as contract 3 of docs/contracts.md prints it: with all its cells, why it matters, the fixes of those cells
 * that have one, and an id that stays the same for the same defect or cause.
 */
export function findingJson(finding: JoinedFinding, language: Language): Record<string, unknown> {
  const { rule, severity, place, cells, fixes, identity } = finding;
  const { what, why } = sayFinding(finding, language);
  return {
    rule,
    severity,
    ...cellJson(place),
    message: what,
    why,
    cells: cells.map(cellJson),
    fixes: fixes.map(({ cell, before, after }) => ({ ...cellJson(cell), before, after })),
    id: identity,
  };
}

/** A finding that the office ignores, with its reason. */
export function ignoredJson(
  { finding, reason }: IgnoredFinding,
  language: Language,
): Record<string, unknown> {
  return { ...findingJson(finding, language), reason };
}
