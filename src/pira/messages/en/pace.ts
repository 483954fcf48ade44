import type { paces as italian, ways as italianWays } from '../it/pace';

export const paces: typeof italian = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  late: 'Late',
  'not-due': 'Not due yet',
  'not-measured': 'Not measured',
  'not-evaluable': 'Not evaluable',
};

export const ways: typeof italianWays = { cumulative: 'Cumulative', latest: 'Latest measured' };
