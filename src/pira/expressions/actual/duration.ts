import { rounded } from '../figures';
import type { Measure } from '../measure';
import type { Written } from './written';

const DURATION = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: ?(?:ore|h))?$/;
const SIXTY = 60;

/**
 * A duration as people type it: 9:46 is 9 hours and 46 minutes, where hours are asked for; where minutes are, only with
 * its seconds (00:08:30), for 8:30 may be either. Null where the text is none.
 */
export function duration({ plain, scale: { unit } }: Written): Measure | null {
  const found = unit === 'hour' || unit === 'minute' ? DURATION.exec(plain.text) : null;
  if (found === null || (unit === 'minute' && found[3] === undefined)) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  const inMinutes = Number(hours) * SIXTY + Number(minutes) + Number(seconds) / SIXTY;
  return unit === 'minute'
    ? { kind: 'quantity', value: rounded(inMinutes), unit, notes: [] }
    : { kind: 'quantity', value: rounded(inMinutes / SIXTY), unit: 'hour', notes: [] };
}
