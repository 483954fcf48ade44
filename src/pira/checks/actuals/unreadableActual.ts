import type { Check } from '../check';
import { actualDefects } from '../defects';
import { quote } from '../place';

/** An actual value that cannot be read, with the reader's reason. */
export const unreadableActual: Check = {
  rule: 'unreadable-actual',
  severity: 'error',
  defects: ({ plan }) =>
    actualDefects(plan, ({ cell, text, measure }) =>
      measure.kind !== 'unreadable'
        ? null
        : {
            place: cell,
            text,
            message: { code: 'unreadable-actual', text: quote(text) },
            reason: measure.reason,
          },
    ),
};
