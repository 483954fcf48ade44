import type { Check, Defect } from '../check';
import { quote } from '../place';

/** A target that cannot be read, with the reader's reason. An empty one is missing. */
export const unreadableTarget: Check = {
  rule: 'unreadable-target',
  severity: 'error',
  defects: ({ plan }) =>
    plan.indicators.flatMap(({ targets }) =>
      targets.flatMap(({ cell, text, reading }): readonly Defect[] =>
        reading.kind !== 'unreadable' || text.trim() === ''
          ? []
          : [
              {
                place: cell,
                text,
                message: { code: 'unreadable-target', text: quote(text) },
                reason: reading.reason,
              },
            ],
      ),
    ),
};
