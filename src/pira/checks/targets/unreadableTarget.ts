import type { Check } from '../check';
import { targetDefects } from '../defects';
import { quote } from '../place';

/** A target that cannot be read, with the reader's reason. An empty one is missing. */
export const unreadableTarget: Check = {
  rule: 'unreadable-target',
  severity: 'error',
  defects: ({ plan }) =>
    targetDefects(plan, ({ cell, text, reading }) =>
      reading.kind !== 'unreadable' || text.trim() === ''
        ? null
        : {
            place: cell,
            text,
            message: { code: 'unreadable-target', text: quote(text) },
            reason: reading.reason,
          },
    ),
};
