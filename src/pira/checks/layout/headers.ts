import type { Check } from '../check';
import { quote } from '../place';
import { observed, observedCheck } from './observed';

/** Several labels in one header cell. */
export const fusedHeader = observedCheck('fused-header', 'info', 'fused-header', ({ cell, text }) => ({
  place: cell,
  text,
  message: { code: 'fused-header', text: quote(text) },
}));

/** No label over filled cells. */
export const missingHeader = observedCheck('missing-header', 'info', 'missing-header', ({ cell, field }) => ({
  place: cell,
  text: field,
  message: { code: 'missing-header', field },
}));

/** A header that goes on in the row below. */
export const splitHeader = observedCheck('split-header', 'info', 'split-header', ({ cell, text }) => ({
  place: cell,
  text,
  message: { code: 'split-header', text: quote(text) },
}));

/** A header recognised although it is misspelt; fused headers are reported as such only. */
export const misspeltHeader: Check = {
  rule: 'misspelt-header',
  severity: 'info',
  defects: ({ plan }) => {
    const fused = new Set(observed(plan, 'fused-header').map(({ cell }) => JSON.stringify(cell)));
    return observed(plan, 'misspelt-header')
      .filter(({ cell }) => !fused.has(JSON.stringify(cell)))
      .map(({ cell, text, field }) => ({
        place: cell,
        text,
        message: { code: 'misspelt-header', text: quote(text), field },
      }));
  },
};

/** A column that may hold targets or actual values and was not read. */
export const ambiguousColumn = observedCheck(
  'ambiguous-column',
  'warning',
  'ambiguous-column',
  ({ cell, text }) => ({
    place: cell,
    text,
    message: { code: 'ambiguous-column', text: quote(text) },
  }),
);

/** A column that names no field of the plan. */
export const unreadColumn = observedCheck('unread-column', 'info', 'unread-column', ({ cell, text }) => ({
  place: cell,
  text,
  message: { code: 'unread-column', text: quote(text) },
}));

/** A column whose field was told by what stands in it. */
export const assumedColumn = observedCheck(
  'assumed-column',
  'warning',
  'assumed-column',
  ({ cell, text, field }) => ({
    place: cell,
    text,
    message: { code: 'assumed-column', text: quote(text), field },
  }),
);

/** A column that is known and enters nothing. */
export const unusedColumn = observedCheck(
  'unused-column',
  'info',
  'unused-column',
  ({ cell, text, field }) => ({
    place: cell,
    text,
    message:
      field === 'original'
        ? { code: 'revised-column', text: quote(text) }
        : { code: 'unused-column', text: quote(text), field },
  }),
);
