import type { Evaluation } from '../../evaluation/evaluation';
import { evaluatePlan } from '../../evaluation/evaluatePlan';
import type { OutputSheet } from '../../sheet/outputSheet';
import type { Plan } from '../../plan/plan';
import type { Source } from '../source';
import { CellLookup } from './cellLookup';
import { cleanSheet } from './cleanSheet';
import { corrected, type Correction } from './correct';
import { correctionsSheet } from './correctionsSheet';
import { premisesOf } from './premises';
import { repairsOf } from './repairs';

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
