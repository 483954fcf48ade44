import type { Check, Defect } from '../check';
import { quote } from '../place';

/** Lower-is-better targets whose limit is excluded: `<90%`. */
export const strictOperator: Check = {
  rule: 'strict-operator',
  severity: 'info',
  defects: ({ plan }) =>
    plan.indicators
      .flatMap(({ targets }) => targets)
      .flatMap(({ cell, text, reading }): readonly Defect[] =>
        reading.kind === 'threshold' && reading.operator === '<'
          ? [{ place: cell, text, message: { code: 'strict-operator', text: quote(text) } }]
          : [],
      ),
};
