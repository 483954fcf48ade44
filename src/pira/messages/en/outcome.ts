import type { InEnglish } from '../english';
import type { outcomeNotes as italian } from '../it/outcome';

export const outcomeNotes: InEnglish<typeof italian> = {
  'strict-tie': () => 'The value equals the limit, which the operator excludes.',
};
