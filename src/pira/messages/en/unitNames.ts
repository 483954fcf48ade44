import type { InEnglish } from '../english';
import type { unitNames as italian } from '../it/unitNames';

export const unitNames: InEnglish<typeof italian> = {
  number: 'number',
  percent: 'percentage',
  'percentage-point': 'percentage points',
  euro: 'euro',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  'working-day': 'working days',
  month: 'months',
};
