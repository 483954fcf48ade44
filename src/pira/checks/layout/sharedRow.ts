import { sharedRows } from '../../sharedRows';
import type { Check } from '../check';

/** Several indicators in one row: once a sheet. */
export const sharedRow: Check = {
  rule: 'shared-row',
  severity: 'warning',
  defects: ({ plan }) =>
    sharedRows(plan).places.map((place) => ({
      place,
      text: '',
      message: { code: 'shared-row', row: place.row + 1 },
    })),
};
