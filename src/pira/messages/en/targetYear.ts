import type { InEnglish } from '../english';
import type { targetYearProblems as italian } from '../it/targetYear';

export const targetYearProblems: InEnglish<typeof italian> = {
  'target-of-other-years': (p) =>
    `The cell has targets for ${p.years}, not for ${p.year}: add the expected value for ${p.year}.`,
  'target-of-several-years': (p) =>
    `The cell has targets for several years (${p.years}): say which year to evaluate.`,
};
