import { tidy } from '../../reading/fold';
import type { Check } from '../check';
import { replaceWhole } from '../mend';
import { quote } from '../place';
import { groupTypes, usualSpelling } from './groupTypes';

/** A type written otherwise than most times in the plan. */
export const typeSpelling: Check = {
  rule: 'type-spelling',
  severity: 'info',
  defects: (inspection) =>
    groupTypes(inspection.plan.indicators).flatMap((fields) => {
      const usual = usualSpelling(fields);
      return fields.flatMap(({ text, cell }) =>
        cell === null || tidy(text) === usual
          ? []
          : [
              {
                place: cell,
                text,
                message: { code: 'type-spelling', text: quote(text), usual: quote(usual) } as const,
                mend: replaceWhole(inspection, cell, text, usual),
              },
            ],
      );
    }),
};
