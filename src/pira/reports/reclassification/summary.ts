import type { Evaluation } from '../../evaluation/evaluation';
import { shownAchievement } from '../../evaluation/display';
import { STATUSES } from '../../evaluation/outcome';
import { rollUp } from '../../evaluation/tally';
import { reclassification as words } from '../../messages/it/reports';
import { sayStatus } from '../../messages/sayStatus';
import type { OutputCell } from '../../sheet/outputSheet';
import type { Objective, Plan } from '../../plan/plan';
import { figure, text } from '../paper/cells';
import type { Paper } from '../paper/paper';
import { resourcesOf } from '../resources';
import { AMOUNT_FORMAT, COUNT_FORMAT, PERCENT_FORMAT } from '../../output/resultFormats';
import type { ProgrammeGroup } from './programmes';
import { shownName } from './officialNames';

const NAME_COLUMNS = 2;

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
  paper.addLine(words.summary, 'section');
  const codesOf = (mission: string, programme: string): readonly string[] =>
    withResources ? [programme === '' ? mission : `${mission}-${programme}`] : [mission, programme];
  paper.addSpanning([
    ...(withResources ? [words.code] : [words.mission, words.programme]).map((head) =>
      one(text(head, 'head')),
    ),
    { cell: text(words.name, 'head'), count: NAME_COLUMNS },
    ...[words.objectives, words.indicators, ...STATUSES.map((status) => sayStatus(status, 'it'))].map(
      (head) => one(text(head, 'head')),
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
    const [mission = '', programme = '', name = ''] = labels;
    paper.addSpanning([
      ...codesOf(mission, programme).map((code) => one(text(code, style))),
      { cell: text(name, style), count: NAME_COLUMNS },
      ...figuresOf(objectives, evaluation, withResources, plan.year),
    ]);
  };
  const missions = new Map<string | null, ProgrammeGroup[]>();
  for (const group of groups) missions.set(group.mission, [...(missions.get(group.mission) ?? []), group]);
  for (const [code, members] of missions) {
    const names = [...new Set(members.flatMap(({ missionNames }) => missionNames))];
    const title = code === null ? (names[0] ?? '') : shownName(code, null, names, plan.year).name;
    row(
      [code ?? '', '', title === '' ? words.withoutMission : title],
      members.flatMap(({ objectives }) => objectives),
      'strong',
    );
    for (const { mission: of, programme: own, programmeNames, objectives } of members) {
      const title =
        of === null || own === null
          ? (programmeNames[0] ?? '')
          : shownName(of, own, programmeNames, plan.year).name;
      row([of ?? '', own ?? '', title === '' ? words.withoutProgramme : title], objectives, 'text');
    }
  }
  row(['', '', words.whole], plan.objectives, 'strong');
}

function figuresOf(
  objectives: readonly Objective[],
  { results, rules }: Evaluation,
  withResources: boolean,
  year: number | null,
): Part[] {
  const ids = new Set(objectives.map(({ id }) => id));
  const own = results.filter(({ indicator }) => ids.has(indicator.objective.id));
  const { counts, achievement, measured, total } = rollUp(own, rules);
  return [
    one(figure(objectives.length, COUNT_FORMAT)),
    one(figure(total, COUNT_FORMAT)),
    ...STATUSES.map((status) => one(figure(counts[status], COUNT_FORMAT))),
    one(figure(shownAchievement({ achievement }), PERCENT_FORMAT)),
    one(text(words.coverageOf({ measured, total }), 'centred')),
    ...(withResources ? [one(figure(totalResources(objectives, year), AMOUNT_FORMAT))] : []),
  ];
}

/** The resources of all objectives for a year; null where none has any. */
function totalResources(objectives: readonly Objective[], year: number | null): number | null {
  const amounts = objectives.flatMap((objective) => resourcesOf(objective, year) ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

function one(cell: OutputCell): Part {
  return { cell, count: 1 };
}
