import type { InEnglish } from '../english';
import type { targetProblems as italian } from '../it/target';

export const targetProblems: InEnglish<typeof italian> = {
  'target-empty': () =>
    'The target is missing: write the expected value, for example «>= 5» or «entro il 31/12/2021».',
};
