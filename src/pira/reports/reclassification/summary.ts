import type { Evaluation } from '../../evaluation/evaluation';
import { shownAchievement } from '../../evaluation/display';
import { STATUSES } from '../../evaluation/outcome';
import { rollUp } from '../../evaluation/rollUp';
import { reclassification as words } from '../../messages/it/reports';
import { sayStatus } from '../../messages/sayStatus';
import type { OutputCell } from '../../outputSheet';
import type { Objective, Plan } from '../../plan';
import { figure, text } from '../paper/cells';
import type { Paper } from '../paper/paper';
import { AMOUNT_FORMAT, COUNT_FORMAT, PERCENT_FORMAT } from '../resultFormats';
import type { ProgrammeGroup } from './programmes';
import { shownName } from './officialNames';

interface Part {
  readonly cell: OutputCell;
  readonly count: number;
}

/** The summary: one row a programme, one a mission of several programmes, one for the whole plan. */
export function addSummary(
  paper: Paper,
  groups: readonly ProgrammeGroup[],
  plan: Plan,
  evaluation: Evaluation,
): void {
  const withResources = plan.objectives.some(({ resources }) => resources.length > 0);
  paper.line(words.summary, 'section');
  const [mission = '', programme = '', name = '', ...counts] = words.summaryHeads;
  paper.addSpanning([
    ...[mission, programme].map((head) => one(text(head, 'head'))),
    { cell: text(name, 'head'), count: withResources ? 1 : 2 },
    ...[...counts, ...STATUSES.map((status) => sayStatus(status, 'it'))].map((head) =>
      one(text(head, 'head')),
    ),
    one(text(words.achievement, 'head')),
    one(text(words.coverage, 'head')),
    ...(withResources ? [one(text(words.resources, 'head'))] : []),
  ]);
  const row = (
    labels: readonly string[],
    objectives: readonly Objective[],
    style: 'text' | 'strong',
  ): void => {
    const [first = '', second = '', third = ''] = labels;
    paper.addSpanning([
      one(text(first, style)),
      one(text(second, style)),
      { cell: text(third, style), count: withResources ? 1 : 2 },
      ...figuresOf(objectives, evaluation, withResources, plan.year),
    ]);
  };
  const missions = new Map<string | null, ProgrammeGroup[]>();
  for (const group of groups) missions.set(group.mission, [...(missions.get(group.mission) ?? []), group]);
  for (const [code, members] of missions) {
    const names = [...new Set(members.flatMap(({ missionNames }) => missionNames))];
    const title = code === null ? (names[0] ?? '') : shownName(code, null, names, plan.year).name;
    row(
      [code ?? '', '', title],
      members.flatMap(({ objectives }) => objectives),
      'strong',
    );
    for (const { mission: of, programme: own, programmeNames, objectives } of members) {
      const title =
        of === null || own === null
          ? (programmeNames[0] ?? '')
          : shownName(of, own, programmeNames, plan.year).name;
      row([of ?? '', own ?? '', title], objectives, 'text');
    }
  }
  row(['', '', words.whole], plan.objectives, 'strong');
}

function figuresOf(
  objectives: readonly Objective[],
  { results }: Evaluation,
  withResources: boolean,
  year: number | null,
): Part[] {
  const ids = new Set(objectives.map(({ id }) => id));
  const own = results.filter(({ indicator }) => ids.has(indicator.objective.id));
  const { counts, achievement, measured, total } = rollUp(own);
  return [
    one(figure(objectives.length, COUNT_FORMAT)),
    one(figure(total, COUNT_FORMAT)),
    ...STATUSES.map((status) => one(figure(counts[status], COUNT_FORMAT))),
    one(figure(shownAchievement({ achievement }), PERCENT_FORMAT)),
    one(text(words.coverageOf({ measured, total }), 'centred')),
    ...(withResources ? [one(figure(resourcesOf(objectives, year), AMOUNT_FORMAT))] : []),
  ];
}

/** The resources of the plan's year, else those without a year; null where no objective has any. */
function resourcesOf(objectives: readonly Objective[], year: number | null): number | null {
  const amounts = objectives.flatMap(({ resources }) => {
    const ofYear = resources.filter((resource) => resource.year === year);
    const chosen = ofYear.length > 0 ? ofYear : resources.filter((resource) => resource.year === null);
    return chosen.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  });
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

function one(cell: OutputCell): Part {
  return { cell, count: 1 };
}
