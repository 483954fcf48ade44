import { tidy } from '../../lexicon/text/fold';
import { remembering } from '../../remembering';
import type { Check } from '../check';
import { defectsOf } from '../defects';
import { replaceWhole } from '../fix';
import { quote } from '../place';
import { groupTypes, usualSpelling } from './groupTypes';

/** A type written otherwise than most times in the plan. */
export const typeSpelling: Check = {
  rule: 'type-spelling',
  severity: 'info',
  defects: (inspection) =>
    groupTypes(inspection.plan.indicators).flatMap((fields) => {
      const usual = usualSpelling(fields);
      const isUsual = remembering((text) => tidy(text) === usual);
      return defectsOf(fields, ({ text, cell }) =>
        cell === null || isUsual(text)
          ? null
          : {
              place: cell,
              text,
              message: { code: 'type-spelling', text: quote(text), usual: quote(usual) },
              fix: replaceWhole(inspection, cell, text, usual),
            },
      );
    }),
};
