import type { Check } from '../check';
import { defectsOf } from '../defects';
import { fieldPlace, indicatorName, quote } from '../place';

/** No weight where other indicators of the plan have one. */
export const missingWeight: Check = {
  rule: 'missing-weight',
  severity: 'warning',
  defects: (inspection) => {
    const { indicators } = inspection.plan;
    if (!indicators.some(({ weight }) => weight.value !== null)) return [];
    return indicators
      .filter(({ weight }) => weight.field.text === '')
      .map((indicator) => ({
        place: fieldPlace(inspection, indicator, 'weight'),
        text: '',
        message: { code: 'missing-weight', indicator: indicatorName(indicator) },
      }));
  },
};

/** A weight that is no number, or below zero. */
export const unreadableWeight: Check = {
  rule: 'unreadable-weight',
  severity: 'error',
  defects: ({ plan }) =>
    defectsOf(
      plan.indicators,
      ({
        weight: {
          value,
          field: { cell, text },
        },
      }) =>
        cell === null || text === '' || (value !== null && value >= 0)
          ? null
          : { place: cell, text, message: { code: 'unreadable-weight', text: quote(text) } },
    ),
};
