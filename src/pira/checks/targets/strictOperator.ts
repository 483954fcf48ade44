import type { Check } from '../check';
import { targetDefects } from '../defects';
import { quote } from '../place';

/** Lower-is-better targets whose limit is excluded: `<90%`. */
export const strictOperator: Check = {
  rule: 'strict-operator',
  severity: 'info',
  defects: ({ plan }) =>
    targetDefects(plan, ({ cell, text, reading }) =>
      reading.kind === 'threshold' && reading.operator === '<'
        ? { place: cell, text, message: { code: 'strict-operator', text: quote(text) } }
        : null,
    ),
};
