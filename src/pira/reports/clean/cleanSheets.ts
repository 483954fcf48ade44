import type { Evaluation } from '../../evaluation/evaluation';
import { evaluatePlan } from '../../evaluation/evaluatePlan';
import type { OutputSheet } from '../../sheet/outputSheet';
import type { Plan } from '../../plan/plan';
import type { Source } from '../source';
import { CellLookup } from './cellLookup';
import { cleanSheet } from './cleanSheet';
import { corrected, type Correction } from './correct';
import { premisesOf } from './premises';
import { repairsOf } from './repairs';
import { cellAddress } from '../../sheet/address';
import { OFFICIAL_SOURCE } from '../../catalogue/officialSource';
import { officialSource } from '../../messages/it/officialSource';
import { corrections as words } from '../../messages/it/reports';
import { officeRemark } from '../officeRemark';
import { text } from '../paper/cells';
import { Paper } from '../paper/paper';

const WIDTHS = [18, 9, 50, 50, 50];

/** Every change between the plan as it stands and the clean one: cell, before, after, reason. */
function correctionsSheet(corrections: readonly Correction[], plan: Pick<Plan, 'corrections'>): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  paper.line(words.title, 'title');
  paper.line(words.remark, 'remark');
  for (const line of officeRemark(plan)) paper.line(line, 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeat(1, true);
  for (const { cell, before, after, reason } of corrections) {
    const address = cellAddress(cell.row, cell.column);
    paper.add(...[cell.sheet, address, before, after, reason].map((content) => text(content)));
  }
  if (corrections.length === 0) paper.line(words.none, 'text');
  else paper.line(officialSource(OFFICIAL_SOURCE), 'remark');
  return paper.finish();
}

/** The clean plan, its evaluation, and the sheets that show it and list what was changed. */
export interface Clean {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly sheets: readonly [plan: OutputSheet, corrections: OutputSheet];
}

/** The plan in one canonical layout with every certain correction made and listed. `isOurs`: see cleanSheet. */
export function cleanSheets({ plan, evaluation, findings, sheets }: Source, isOurs: boolean): Clean {
  const fixed = corrected(plan, findings, sheets);
  const lookup = new CellLookup(fixed.sheets);
  const judged = evaluatePlan(fixed.plan, evaluation.rules, evaluation.refused);
  const premises = premisesOf(fixed.plan, fixed.sheets);
  const page = cleanSheet(fixed.plan, judged, lookup, premises, isOurs);
  const listed = inOrder([...fixed.corrections, ...repairsOf(fixed.plan), ...lookup.corrections]);
  return { plan: fixed.plan, evaluation: judged, sheets: [page, correctionsSheet(listed, plan)] };
}

function inOrder(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted(
    (a, b) =>
      (a.cell.sheet < b.cell.sheet ? -1 : a.cell.sheet > b.cell.sheet ? 1 : 0) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column,
  );
}
