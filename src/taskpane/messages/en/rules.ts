import type { rules as italian } from '../it/rules';

export const rules: typeof italian = {
  title: 'Rules of the body (SMVP)',
  labels: {
    partlyFrom: 'Partly met from',
    bands: 'Bands of the achievement',
    cap: 'The achievement counts up to',
    lateness: 'Deadlines: lateness uses up the achievement in',
    unmeasured: 'Indicators that are not measured',
    atMost: 'Achievement of targets “at most”',
    rollUp: 'Achievement of a group',
  },
  hints: {
    partlyFrom: 'Achievement, from 1 to 100',
    bands: 'For example: soglia 70%, target 85%, eccellenza 95%. The first replaces the threshold above.',
    cap: 'From 100 to 200: above 100, what exceeds the target counts too',
    lateness: 'Zero: a missed deadline counts nothing at once',
  },
  invalid: {
    partlyFrom: 'Type a number from 1 to 100.',
    bands: 'Type the name and percentage of each band, ascending, the first not above 100%.',
    cap: 'Type a number from 100 to 200.',
    lateness: 'Type a whole number of days, from 0 to 3660.',
  },
  choices: {
    'left-out': 'Not in the means',
    zero: 'Count as zero',
    linear: '2 − actual / target',
    ratio: 'Target / actual',
    mean: 'Mean of the indicators',
    worst: 'The worst decides',
  },
  days: 'days',
  keep: 'Save the rules',
  discard: 'Leave as before',
  whole: 'Overall achievement',
  noFigure: '–',
  effect: (p) =>
    p.count === 0
      ? 'With these rules no indicator changes.'
      : p.count === 1
        ? 'With these rules 1 indicator changes:'
        : `With these rules ${p.count} indicators change:`,
  fromTo: (p) => `${p.what}: from ${p.from} to ${p.to}`,
  change: (p) => `from ${p.from} to ${p.to}`,
  more: (p) => (p.count === 1 ? 'and one other' : `and ${p.count} others`),
};
