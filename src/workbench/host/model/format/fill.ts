import { HostClass } from '../../dispatch/hostClass';
import type { RangeSubject } from '../../session';
import { commonFormat, restyle } from '../range/restyle';
import { colorValue } from '../values';

const NO_FILL = '#FFFFFF';

export const fillClass = new HostClass<RangeSubject>({
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (range) => commonFormat(range, ({ fillColor }) => fillColor ?? NO_FILL),
      set: (range, value) => restyle(range, { fillColor: value === '' ? null : colorValue(value) }),
    },
    /** Every fill of the workbench is solid. */
    Pattern: {
      get: (range) => commonFormat(range, ({ fillColor }) => (fillColor === null ? 'None' : 'Solid')),
    },
  },
  actions: {
    Clear: (range) => restyle(range, { fillColor: null }),
  },
});
