import type { Check } from '../check';
import { quote } from '../place';

/** An objective that nothing measures. */
export const objectiveWithoutIndicators: Check = {
  rule: 'objective-without-indicators',
  severity: 'warning',
  defects: ({ plan }) => {
    const measured = new Set<number>();
    for (const { objective } of plan.indicators) measured.add(objective.id);
    return plan.objectives
      .filter(({ id }) => !measured.has(id))
      .map(({ cell, title }) => ({
        place: cell,
        text: title.text,
        message: { code: 'objective-without-indicators', objective: quote(title.text) },
      }));
  },
};
