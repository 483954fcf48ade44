import type { Check } from '../check';
import { fieldPlace, indicatorName } from '../place';

/** A missed target without a reason in the plan's own notes (D.P.C.M. 18/9/2012, art. 5). */
export const missingReason: Check = {
  rule: 'missing-reason',
  severity: 'warning',
  defects: (inspection) =>
    (inspection.evaluation?.results ?? [])
      .filter(({ outcome: { status } }) => status === 'not-met' || status === 'partly-met')
      .filter(({ indicator }) => indicator.notes.text === '')
      .map(({ indicator, actual }) => {
        const place = fieldPlace(inspection, indicator, 'notes');
        return {
          place: place === indicator.cell ? (actual?.cell ?? place) : place,
          text: '',
          message: { code: 'missing-reason', indicator: indicatorName(indicator) },
        };
      }),
};
