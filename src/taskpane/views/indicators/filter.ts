import type { Evaluation, IndicatorResult } from '../../../pira/evaluation/evaluation';
import type { Status } from '../../../pira/evaluation/outcome';

/** Which indicators to list; null and "" leave a criterion open. */
export interface Filter {
  readonly text: string;
  readonly status: Status | null;
  /** Position of the mission in the evaluation's missions. */
  readonly mission: number | null;
}

export const NO_FILTER: Filter = { text: '', status: null, mission: null };

/** Whether anything is filtered out. */
export function isFiltering({ text, status, mission }: Filter): boolean {
  return text !== '' || status !== null || mission !== null;
}

/** Case and accents do not count in a search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function searched({ indicator, target }: IndicatorResult): string {
  const { objective } = indicator;
  return folded(
    [
      indicator.name.text,
      indicator.description.text,
      indicator.code.text,
      objective.title.text,
      objective.code ?? '',
      target?.text ?? '',
    ].join('\n'),
  );
}

/** The results that meet every criterion, in the plan's order. Each word of the text must occur. */
export function filterResults(evaluation: Evaluation, filter: Filter): readonly IndicatorResult[] {
  const words = folded(filter.text).split(/\s+/);
  const mission = filter.mission === null ? undefined : evaluation.missions[filter.mission];
  const ofMission = mission && new Set(mission.indicators);
  return evaluation.results.filter(
    (result) =>
      (filter.status === null || result.outcome.status === filter.status) &&
      (ofMission === undefined || ofMission.has(result.indicator.id)) &&
      words.every((word) => searched(result).includes(word)),
  );
}
