import type { Check } from '../check';
import { quote } from '../place';
import { groupTypes } from './groupTypes';
import { typeLetter } from './typeClass';

/** Types that are none of the decree's letters a-d: each once, where it first stands. */
export const typeOutsideDecree: Check = {
  rule: 'type-outside-decree',
  severity: 'info',
  defects: ({ plan }) =>
    groupTypes(plan.indicators).flatMap((fields) => {
      const [first] = fields;
      if (first === undefined || first.cell === null || typeLetter(first.text) !== 'e') return [];
      const message = {
        code: 'type-outside-decree',
        text: quote(first.text),
        count: fields.length,
      } as const;
      return [{ place: first.cell, text: first.text, message }];
    }),
};
