import type { InEnglish } from '../../english';
import type { valueRules as italian } from '../../it/rules/values';

export const valueRules: InEnglish<typeof italian> = {
  'duplicate-indicator': {
    title: 'Repeated indicator',
    why: 'An indicator counted twice weighs double in the mean.',
  },
  'similar-indicator': {
    title: 'Almost equal indicators',
    why: 'An indicator counted twice weighs double in the mean.',
  },
  'weights-total': {
    title: 'Sum of the weights',
    why: 'Weights that do not give 100 distort the weighted mean.',
  },
  'missing-weight': { title: 'Missing weight', why: 'Without all weights the mean cannot be weighted.' },
  'unreadable-weight': {
    title: 'Unreadable weight',
    why: 'Without all weights the mean cannot be weighted.',
  },
  'unit-mismatch': {
    title: 'Unit and target disagree',
    why: 'The unit of measure is part of the indicator’s definition (D.P.C.M. 18/9/2012, art. 3).',
  },
  'formula-mismatch': {
    title: 'Unit and formula disagree',
    why: 'The method must give the quantity that is declared (D.P.C.M. 18/9/2012, art. 3).',
  },
  'stale-year': {
    title: 'Stale year',
    why: 'A year left from an earlier plan makes the target that of another year.',
  },
  'deadline-outside-year': {
    title: 'Deadline beyond the year',
    why: 'A target has its timing (D.P.C.M. 18/9/2012, art. 3).',
  },
  'year-in-target': {
    title: 'Year stuck to the target',
    why: 'A year inside the cell can be taken for a value.',
  },
  'unreadable-target': {
    title: 'Unreadable target',
    why: 'A target that cannot be read cannot be evaluated.',
  },
  'operator-assumed': { title: 'Operator assumed', why: 'The outcome depends on the operator: confirm it.' },
  'year-assumed': { title: 'Year assumed', why: 'The outcome depends on the year: confirm it.' },
  'unit-assumed': { title: 'Unit assumed', why: 'The outcome depends on the unit: confirm it.' },
  'strict-operator': {
    title: 'Limit excluded',
    why: 'With “<” a value equal to the limit does not meet the target.',
  },
  'contrary-operator': {
    title: 'Operator against the sense',
    why: 'With the operator turned round, those who do worse meet the target.',
  },
  'easy-target': {
    title: 'Undemanding target',
    why: 'A target easier than a value already known measures little.',
  },
  'mixed-target-spelling': {
    title: 'Targets written in several forms',
    why: 'Different forms for one thing suggest different meanings.',
  },
  'unreadable-actual': {
    title: 'Unreadable actual value',
    why: 'An actual value that cannot be read cannot be evaluated.',
  },
  'implausible-actual': { title: 'Implausible actual value', why: 'A typing slip would change the outcome.' },
  'missing-reason': {
    title: 'Missing cause of the variance',
    why: 'The report on results explains the causes of variances (D.P.C.M. 18/9/2012, art. 5).',
  },
  'overwritten-result': {
    title: 'Result typed over',
    why: 'A result typed by hand no longer follows the data.',
  },
  'status-disagrees': {
    title: 'Status disagrees',
    why: 'The published plan and the computation must say the same.',
  },
};
