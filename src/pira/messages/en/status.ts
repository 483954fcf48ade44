import type { InEnglish } from '../english';
import type { statuses as italian } from '../it/status';

export const statuses: InEnglish<typeof italian> = {
  met: 'Met',
  'partly-met': 'Partly met',
  'not-met': 'Not met',
  'not-measured': 'Not measured',
  'not-evaluable': 'Not evaluable',
};

/** Stands beside a figure of 100 % that equals a limit which the target excludes. */
export const excludedLimit = '(limit excluded)';
