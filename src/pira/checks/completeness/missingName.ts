import type { Check } from '../check';
import { fieldPlace } from '../place';

/** An indicator without a name. */
export const missingName: Check = {
  rule: 'missing-name',
  severity: 'warning',
  defects: (inspection) =>
    inspection.plan.indicators
      .filter(({ name }) => name.text === '')
      .map((indicator) => ({
        place: fieldPlace(inspection, indicator, 'name'),
        text: '',
        message: { code: 'missing-name' },
      })),
};
