import type { InEnglish } from '../english';
import type { findingRules as italian } from '../it/findingRules';

export const findingRules: InEnglish<typeof italian> = {
  'fused-header': {
    title: 'Fused headers',
    why: 'A column without its own header is hard to read, for programs too.',
  },
  'missing-header': { title: 'Missing header', why: 'The reader cannot tell what the column holds.' },
  'split-header': {
    title: 'Split header',
    why: 'Text that goes on in another cell does not read as one header.',
  },
  'misspelt-header': {
    title: 'Misspelt header',
    why: 'A slip in a header can make one column pass for another.',
  },
  'shifted-cell': {
    title: 'Shifted values',
    why: 'A value under the wrong header is published as if it were another.',
  },
  'fused-cell': {
    title: 'Two data in one cell',
    why: 'Fused data can be neither sorted nor exported in an open format (D.Lgs. 33/2013, art. 7).',
  },
  'split-cell': { title: 'Split text', why: 'A text over two cells is lost in an export.' },
  'scanning-noise': { title: 'Scanning leftovers', why: 'Meaningless characters should not be published.' },
  'unread-cell': {
    title: 'Cells not read',
    why: 'What is not read enters neither the evaluation nor the clean plan.',
  },
  'unread-column': {
    title: 'Column not read',
    why: 'What is not read enters neither the evaluation nor the clean plan.',
  },
  'ambiguous-cell': {
    title: 'Ambiguous value',
    why: 'A value read in the wrong column would give wrong results.',
  },
  'ambiguous-column': {
    title: 'Ambiguous column',
    why: 'A column taken for another would give wrong results.',
  },
  'assumed-column': {
    title: 'Column known by its content',
    why: 'If the guess is wrong, so are the results: a clear header removes the doubt.',
  },
  'unused-column': {
    title: 'Column that enters no evaluation',
    why: 'Interim values are not the final ones; variances are computed anew.',
  },
  'shared-row': {
    title: 'Indicators side by side',
    why: 'A result must stand beside its own indicator and no other.',
  },
  'hidden-sheet': {
    title: 'Hidden sheet',
    why: 'What is hidden enters the results without those who look at the plan seeing it.',
  },
  'hidden-row': {
    title: 'Hidden row',
    why: 'What is hidden enters the results without those who look at the plan seeing it.',
  },
  'suspect-word': { title: 'Suspect word', why: 'Scanning slips make the published text uncertain.' },
  'circular-number': {
    title: 'Number of the circular',
    why: 'The circular on the chambers’ missions and programmes is no. 148123 of 12/9/2013.',
  },
  'decree-day': { title: 'Decree without its day', why: 'A decree is cited with its full date.' },
  'missing-mission': {
    title: 'Missing mission',
    why: 'The plan is ordered by missions and programmes (D.P.C.M. 18/9/2012, art. 3 and 4; D.P.C.M. 12/12/2012).',
  },
  'missing-programme': {
    title: 'Missing programme',
    why: 'Objectives are given for each programme (D.P.C.M. 18/9/2012, art. 3 and 4).',
  },
  'missing-centre': {
    title: 'Missing centre of responsibility',
    why: 'Each objective has its centre of responsibility (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-objective-description': {
    title: 'Missing description of the objective',
    why: 'Each objective is briefly described (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-activities': {
    title: 'Missing activities',
    why: 'The description of an objective includes its activities (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-stakeholders': {
    title: 'Missing stakeholders',
    why: 'Potential recipients and stakeholders are to be named (D.P.C.M. 18/9/2012, art. 3 and 4).',
  },
  'missing-resources': {
    title: 'Missing resources',
    why: 'The plan gives the financial resources of its objectives (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-triennium': {
    title: 'Incomplete three years',
    why: 'The plan covers three years, measured year by year (D.Lgs. 91/2011, art. 19; D.P.C.M. 18/9/2012, art. 3).',
  },
  'objective-without-indicators': {
    title: 'Objective without indicators',
    why: 'Each objective has enough indicators to measure it (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-name': {
    title: 'Indicator without a name',
    why: 'Without a name nobody knows what is measured (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-definition': {
    title: 'Missing technical definition',
    why: 'Each indicator has its technical definition (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-algorithm': {
    title: 'Missing algorithm',
    why: 'Each indicator has its method or algorithm (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-type': {
    title: 'Missing type',
    why: 'Each indicator has its type (D.P.C.M. 18/9/2012, art. 3 and 6).',
  },
  'missing-unit': {
    title: 'Missing unit',
    why: 'Each indicator has its unit of measure (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-source': {
    title: 'Missing source',
    why: 'The data source lets the measure be verified (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-target': {
    title: 'Missing target',
    why: 'Each indicator has its target (D.P.C.M. 18/9/2012, art. 3); without one it cannot be evaluated.',
  },
  'type-outside-decree': {
    title: 'Type outside the decree',
    why: 'The decree knows four types and “others” (D.P.C.M. 18/9/2012, art. 6).',
  },
  'type-spelling': {
    title: 'Type written in several ways',
    why: 'One type written in several ways looks like several types.',
  },
  'only-financial': {
    title: 'Financial indicators only',
    why: 'Financial indicators are used only together with others (D.P.C.M. 18/9/2012, art. 6).',
  },
  'unknown-code': {
    title: 'Unknown code',
    why: 'Missions and programmes are those of the State budget (D.P.C.M. 12/12/2012).',
  },
  'unchecked-mission': {
    title: 'Mission outside the catalogue',
    why: 'The catalogue holds the missions that chambers of commerce use.',
  },
  'programme-not-in-year': {
    title: 'Programme of other years',
    why: 'Missions and programmes are those of the State budget (D.P.C.M. 12/12/2012).',
  },
  'old-name': {
    title: 'Wording of other years',
    why: 'The State budget has changed the wording; the old one is still recognised.',
  },
  'name-of-another-code': {
    title: 'Code and name disagree',
    why: 'The spending would end under another mission or programme.',
  },
  'unofficial-name': {
    title: 'Unofficial name',
    why: 'The names are those of the State budget (D.P.C.M. 12/12/2012).',
  },
  'truncated-name': {
    title: 'Cut name',
    why: 'The names are those of the State budget (D.P.C.M. 12/12/2012).',
  },
  'name-spelling': {
    title: 'Spelling of the name',
    why: 'The names are those of the State budget (D.P.C.M. 12/12/2012).',
  },
  'missing-code': { title: 'Missing code', why: 'The code allows reclassification without doubt.' },
  'code-without-name': {
    title: 'Code without a name',
    why: 'Readers of the plan do not know the codes by heart.',
  },
  'duplicate-number': {
    title: 'Repeated number',
    why: 'Two objectives of one number are confused in the reclassification.',
  },
  'missing-number': {
    title: 'Objective without a number',
    why: 'The number ties the card to the reclassification.',
  },
  'number-gap': {
    title: 'Gap in the numbers',
    why: 'A number left out suggests an objective that was lost.',
  },
  'code-mismatch': {
    title: 'Objective code disagrees',
    why: 'The code ties an objective to mission and programme: if it is wrong, so is the reclassification.',
  },
  'matrix-codes': {
    title: 'Incomplete codes in the reclassification',
    why: 'The code allows reclassification without doubt.',
  },
  'matrix-mismatch': {
    title: 'Reclassification and cards disagree',
    why: 'The opening table and the cards must say the same.',
  },
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
    why: 'The report on results gives the causes of variances (D.P.C.M. 18/9/2012, art. 5).',
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
