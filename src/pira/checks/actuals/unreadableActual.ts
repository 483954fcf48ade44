import type { Check, Defect } from '../check';
import { quote } from '../place';

/** An actual value that cannot be read, with the reader's reason. */
export const unreadableActual: Check = {
  rule: 'unreadable-actual',
  severity: 'error',
  defects: ({ plan }) =>
    plan.indicators.flatMap(({ actuals }) =>
      actuals.flatMap(({ cell, text, measure }): readonly Defect[] =>
        measure.kind !== 'unreadable'
          ? []
          : [
              {
                place: cell,
                text,
                message: { code: 'unreadable-actual', text: quote(text) },
                reason: measure.reason,
              },
            ],
      ),
    ),
};
