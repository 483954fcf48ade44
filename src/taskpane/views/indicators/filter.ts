import type { Evaluation, IndicatorResult } from '../../../pira/evaluation/evaluation';
import type { Status } from '../../../pira/evaluation/outcome';
import { folded } from '../folded';

/** Which indicators to list; null and "" leave a criterion open. */
export interface Filter {
  readonly text: string;
  readonly status: Status | null;
  readonly group: GroupRef | null;
}

/** Groups of indicators that the list can be narrowed to. */
export const GROUPINGS = ['missions', 'programmes', 'perspectives'] as const;

/** A group by its position among those of its kind in the evaluation. */
export interface GroupRef {
  readonly of: (typeof GROUPINGS)[number];
  readonly at: number;
}

export const NO_FILTER: Filter = { text: '', status: null, group: null };

/** Whether anything is filtered out. */
export function isFiltering({ text, status, group }: Filter): boolean {
  return text !== '' || status !== null || group !== null;
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
  const { group } = filter;
  const ofGroup = group && new Set(evaluation[group.of][group.at]?.indicators);
  return evaluation.results.filter(
    (result) =>
      (filter.status === null || result.outcome.status === filter.status) &&
      (ofGroup === null || ofGroup.has(result.indicator.id)) &&
      words.every((word) => searched(result).includes(word)),
  );
}
