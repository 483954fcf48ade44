import type { Evaluation } from '../../evaluation/evaluation';
import { evaluatePlan } from '../../evaluation/evaluatePlan';
import type { OutputSheet } from '../../sheet/outputSheet';
import type { Plan } from '../../plan/plan';
import type { ReportSource } from '../source';
import { CellLookup } from './cellLookup';
import { cleanSheet } from './cleanSheet';
import { applyFixes, type CleanPlanChange } from './applyFixes';
import { premisesOf } from './premises';
import { repairsOf } from './repairs';
import { addressOf } from '../../sheet/address';
import { OFFICIAL_SOURCE } from '../../catalogue/officialSource';
import { officialSource } from '../../messages/it/officialSource';
import { corrections as words } from '../../messages/it/reports';
import { officeRemark } from '../officeRemark';
import { text } from '../paper/cells';
import { Paper } from '../paper/paper';

const WIDTHS = [18, 9, 50, 50, 50];

/** Every change between the plan as it stands and the clean one: cell, before, after, reason. */
function changesSheet(corrections: readonly CleanPlanChange[], plan: Pick<Plan, 'corrections'>): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  paper.addLine(words.title, 'title');
  paper.addLine(words.remark, 'remark');
  for (const line of officeRemark(plan)) paper.addLine(line, 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeatRows(1, true);
  for (const { cell, before, after, reason } of corrections) {
    const address = addressOf(cell);
    paper.add(...[cell.sheet, address, before, after, reason].map((content) => text(content)));
  }
  if (corrections.length === 0) paper.addLine(words.none, 'text');
  else paper.addLine(officialSource(OFFICIAL_SOURCE), 'remark');
  return paper.finish();
}

/** The clean plan, its evaluation, and the sheets that show it and list what was changed. */
export interface CleanPlan {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly sheets: readonly [plan: OutputSheet, corrections: OutputSheet];
}

/** The plan in one canonical layout with every certain correction made and listed. `isOurs`: see cleanSheet. */
export function cleanSheets(
  { plan, evaluation, findings, sheets }: ReportSource,
  isOurs: boolean,
): CleanPlan {
  const fixed = applyFixes(plan, findings, sheets);
  const lookup = new CellLookup(fixed.sheets);
  const judged = evaluatePlan(fixed.plan, evaluation.rules, evaluation.refused);
  const premises = premisesOf(fixed.plan, fixed.sheets);
  const page = cleanSheet(fixed.plan, judged, lookup, premises, isOurs);
  const listed = inSheetOrder([...fixed.changes, ...repairsOf(fixed.plan), ...lookup.changes]);
  return { plan: fixed.plan, evaluation: judged, sheets: [page, changesSheet(listed, plan)] };
}

function inSheetOrder(corrections: readonly CleanPlanChange[]): CleanPlanChange[] {
  return corrections.toSorted(
    (a, b) =>
      (a.cell.sheet < b.cell.sheet ? -1 : a.cell.sheet > b.cell.sheet ? 1 : 0) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column,
  );
}
