import { numberedTitle } from '../../reports/reclassification/programmes';
import type { Check } from '../check';
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
    return (inspection.evaluation?.results ?? [])
      .map((result) => {
        const { name, description, objective } = result.indicator;
        return { ...result, cause: causes.take(numberedTitle(objective), name.text || description.text) };
      })
      .filter(({ outcome: { status } }) => status === 'not-met' || status === 'partly-met')
      .filter(({ indicator, cause }) => indicator.notes.text === '' && cause === '')
      .map(({ indicator, actual }) => {
        const place = fieldPlace(inspection, indicator, 'notes');
        return {
          place: place === indicator.cell ? (actual?.cell ?? place) : place,
          text: '',
          message: { code: 'missing-reason', indicator: indicatorName(indicator) },
        };
      });
  },
};
