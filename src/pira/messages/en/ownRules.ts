import type { InEnglish } from '../english';
import type { ownRules as italian } from '../it/ownRules';
import { quantity } from './quantity';

export const ownRules: InEnglish<typeof italian> = {
  partlyFrom: (p) => `Partly met from an achievement of ${quantity(p.percent)}%.`,
  bands: (p) => `Bands of the achievement: ${quantity(p.bands)}. What satisfies the operator stays met.`,
  cap: (p) => `The achievement counts up to ${quantity(p.percent)}%.`,
  lateness: (p) => `Deadlines: the achievement falls to zero over ${p.days} days of delay.`,
  unmeasured: () => 'Indicators that are not measured count as zero in the overall achievement.',
  atMost: () => 'Targets “at most”: the achievement is target / actual.',
  rollUp: () => 'The achievement of a group is the lowest of its indicators.',
};
