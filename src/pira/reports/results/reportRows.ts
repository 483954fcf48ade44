import type { Evaluation, Group, IndicatorResult } from '../../evaluation/evaluation';
import { resultsReport as words } from '../../messages/it/results';
import type { EarlierCauses } from '../../output/causes';
import { columnCauses } from '../../output/columnCauses';
import { missionCode, numberedTitle, programmeCode } from '../../plan/codes';
import type { Objective } from '../../plan/plan';
import { shownName } from '../reclassification/officialNames';
import type { ReportSource } from '../source';

/** An objective as a report on results shows it. */
export interface ReportedObjective {
  readonly objective: Objective;
  readonly group: Group<Objective> | undefined;
  readonly indicators: readonly { readonly result: IndicatorResult; readonly cause: string }[];
}

/** The objectives of a plan with their results and the causes that people wrote, in the plan's order. */
export function reportRows(
  { plan, evaluation, sheets }: Pick<ReportSource, 'plan' | 'evaluation' | 'sheets'>,
  causes: EarlierCauses,
): readonly ReportedObjective[] {
  const beside = columnCauses(plan, sheets);
  const groups = new Map(evaluation.objectives.map((group) => [group.of.id, group]));
  const resultsOf = byObjective(evaluation);
  return plan.objectives.map((objective) => ({
    objective,
    group: groups.get(objective.id),
    indicators: (resultsOf.get(objective.id) ?? []).map((result) => ({
      result,
      cause: causeOf(result, objective, causes, beside(result.indicator)),
    })),
  }));
}

function byObjective({ results }: Evaluation): ReadonlyMap<number, readonly IndicatorResult[]> {
  const found = new Map<number, IndicatorResult[]>();
  for (const result of results) {
    const { id } = result.indicator.objective;
    const known = found.get(id);
    if (known === undefined) found.set(id, [result]);
    else known.push(result);
  }
  return found;
}

/** What people wrote beside the plan and into the report, both where they differ; else the plan's own note. */
function causeOf(
  result: IndicatorResult,
  objective: Objective,
  causes: EarlierCauses,
  beside: string,
): string {
  const inReport = causes.take(numberedTitle(objective), indicatorName(result));
  if (beside === '' && inReport === '') return result.indicator.notes.text;
  if (inReport.includes(beside)) return inReport;
  return beside.includes(inReport) ? beside : `${beside}\n${inReport}`;
}

/** What an indicator is called in a report. */
export function indicatorName({
  indicator: { name, description },
}: Pick<IndicatorResult, 'indicator'>): string {
  return name.text || description.text;
}

/** Whether a target was missed, also in part, so that a cause is asked for. */
export function isMissed({ outcome: { status } }: IndicatorResult): boolean {
  return status === 'not-met' || status === 'partly-met';
}

/** Mission and programme with their codes and names, as the Riclassificazione shows them. */
export function headOf(objective: Objective, year: number | null): string {
  const mission = missionCode(objective.mission);
  const programme = programmeCode(objective);
  const shown = (code: string | null, { name }: Objective['mission'], isUnknown: boolean): string =>
    isUnknown || mission === null ? name : shownName(mission, code, name === '' ? [] : [name], year).name;
  if ([objective.mission, objective.programme].every(({ code, name }) => code === null && name === ''))
    return words.withoutMission;
  return [
    [words.mission, mission ?? '', shown(null, objective.mission, mission === null)],
    [words.programme, programme ?? '', shown(programme, objective.programme, programme === null)],
  ]
    .map(([what = '', ...parts]) => [what, parts.filter((part) => part !== '')] as const)
    .flatMap(([what, parts]) => (parts.length === 0 ? [] : [[what, ...parts].join(' ')]))
    .join(' – ');
}
