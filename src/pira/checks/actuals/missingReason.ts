import { numberedTitle } from '../../reports/reclassification/programmes';
import type { Check } from '../check';
import { defectsOf } from '../defects';
import { fieldPlace, indicatorName } from '../place';
import { writtenCauses } from './writtenCauses';

/**
 * A missed target without a reason (D.P.C.M. 18/9/2012, art. 5), neither in the plan's own notes nor in the report on
 * results.
 */
export const missingReason: Check = {
  rule: 'missing-reason',
  severity: 'warning',
  defects: (inspection) => {
    const causes = writtenCauses(inspection.workbook);
    return defectsOf(inspection.evaluation?.results ?? [], ({ indicator, actual, outcome: { status } }) => {
      const { name, description, objective, notes } = indicator;
      const cause = causes?.take(numberedTitle(objective), name.text || description.text) ?? '';
      const isMissed = status === 'not-met' || status === 'partly-met';
      if (!isMissed || notes.text !== '' || cause !== '') return null;
      const place = fieldPlace(inspection, indicator, 'notes');
      return {
        place: place === indicator.cell ? (actual?.cell ?? place) : place,
        text: '',
        message: { code: 'missing-reason', indicator: indicatorName(indicator) },
      };
    });
  },
};
