import type { ComparedPlans } from '../../pira/checks/otherYear/comparedPlans';
import type { YearFinding } from '../../pira/checks/otherYear/yearRule';
import type { FieldChange } from '../../pira/compare/changes/changesBetween';
import type { Match } from '../../pira/compare/matching/matchIndicators';
import { sayChange } from '../../pira/compare/sayChange';
import type { Indicator, Plan, TargetCell } from '../../pira/plan/plan';
import { type CellRef, addressOf } from '../../pira/sheet/address';
import type { Language } from '../words';
import { cellJson } from './cellJson';

/** Two plans side by side as contract 4 of docs/contracts.md prints them. */
export function comparisonJson(
  { comparison, findings }: ComparedPlans,
  language: Language,
): Record<string, unknown> {
  const { from, to, pairs, unsure, parted, added, removed, notCompared } = comparison;
  return {
    from: planJson(from),
    to: planJson(to),
    pairs: pairs.map((pair) => ({
      ...matchJson(pair),
      match: pair.isRenamed ? 'renamed' : 'same',
      changes: pair.changes.map((change) => changeJson(change, language)),
    })),
    added: added.map(indicatorJson),
    removed: removed.map(indicatorJson),
    unsure: unsure.map(matchJson),
    parted: parted.map(matchJson),
    notCompared,
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}

function planJson({ year, indicators }: Plan): Record<string, unknown> {
  return { year, sheets: [...new Set(indicators.map(({ cell }) => cell.sheet))] };
}

function matchJson({
  from,
  to,
  certainty,
  by,
  score,
  evidence,
  runnerUp,
  identity,
}: Match): Record<string, unknown> {
  return {
    from: indicatorJson(from),
    to: indicatorJson(to),
    certainty,
    by,
    score: tenths(score),
    evidence: Object.fromEntries(evidence.map(({ kind, points }) => [kind, tenths(points)])),
    runnerUp: runnerUp && { ...indicatorJson(runnerUp.to), score: tenths(runnerUp.score) },
    id: identity,
  };
}

const tenths = (points: number): number => Math.round(points * 10) / 10;

function indicatorJson({ cell, name, description, targets }: Indicator): Record<string, unknown> {
  const said = targets.filter(({ means }) => means !== undefined);
  return {
    sheet: cell.sheet,
    row: cell.row + 1,
    name: name.text || description.text,
    ...(said.length > 0 && { targets: said.map(meantJson) }),
  };
}

/** A target of which the office says what it means. */
function meantJson({ year, cell, text, means }: TargetCell): Record<string, unknown> {
  return { year, cell: placeOf(cell), text, means, by: 'office' };
}

function changeJson(change: FieldChange, language: Language): Record<string, unknown> {
  const { field, kind, effect, from, to, cells } = change;
  const said = sayChange(change, language);
  return {
    field,
    from,
    to,
    effect,
    kind,
    cells: { from: placeOf(cells.from), to: placeOf(cells.to) },
    message: said,
  };
}

function placeOf(cell: CellRef | null): string | null {
  return cell && addressOf(cell);
}

function findingJson(
  { rule, side, cells, message }: YearFinding,
  language: Language,
): Record<string, unknown> {
  return {
    rule: rule.id,
    severity: rule.severity,
    in: side,
    ...cellJson(cells[0]),
    cells: cells.map(cellJson),
    message: message[language],
    why: rule[language].why,
  };
}
