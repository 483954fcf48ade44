import type { InEnglish } from '../english';
import type { actualNotes as italianNotes, actualProblems as italianProblems } from '../it/actual';

export const actualProblems: InEnglish<typeof italianProblems> = {
  'actual-not-a-number': (p) =>
    `The actual value «${p.text}» is not a number: write the measured value, for example 6 or 52,5%.`,
};

export const actualNotes: InEnglish<typeof italianNotes> = {
  'actual-taken-as-percent': (p) => `The actual value ${p.text} was read as ${p.text} %.`,
};
