import type { InEnglish } from '../english';
import type { outcomeNotes as italian } from '../it/outcome';
import { quantity } from './quantity';

export const outcomeNotes: InEnglish<typeof italian> = {
  'strict-tie': () => 'The value equals the limit, which the operator excludes.',
  'own-threshold': (p) => `Threshold chosen by the organisation: partly met from ${quantity(p.percent)}%.`,
  'own-level': (p) => `Band of the indicator that was reached: ${p.name} (${quantity(p.value)}).`,
  'no-level': () => 'No band of the indicator was reached.',
  'own-band': (p) => `Band chosen by the organisation: ${p.name} (from ${quantity(p.percent)}%).`,
  'own-cap': (p) => `Organisation’s rule: the achievement counts up to ${quantity(p.percent)}%.`,
  'own-at-most': () => 'Organisation’s rule: for targets “at most” the achievement is target / actual.',
  'own-lateness': (p) =>
    p.days === 1
      ? 'Organisation’s rule: one day late brings the achievement to zero.'
      : `Organisation’s rule: the achievement falls to zero over ${p.days} days of delay.`,
  'target-operator-assumed': (p) => `The target has no operator: “${p.operator}” was assumed.`,
  'target-year-assumed': () => 'The target has no year: that of the plan was assumed.',
  'target-unit-assumed': () => 'The target has no unit: it was taken from the column or the header.',
  'target-words-unused': (p) => `These words of the target do not count in the computation: ${p.words}.`,
  'zero-target': () => 'With a target of zero the achievement is 100% if met, else 0.',
  'negative-target': () =>
    'With a negative target the achievement of what is not met is measured by the distance from the target.',
  'base-unknown': (p) =>
    p.relativeTo === ''
      ? 'The target is a change, but does not say from which value: state the starting value or an absolute target.'
      : `The target is a change from “${p.relativeTo}”, which the plan does not give: state an absolute target.`,
  'base-used': (p) =>
    `The change was computed from the value in cell ${p.cell} (${p.text}): the value to reach is ${quantity(p.wanted)}.`,
  'base-followed': (p) =>
    `The change is counted from the value of cell ${p.cell}, and the results follow it.`,
  'base-percent': (p) =>
    `The starting value in cell ${p.cell} (${p.text}) is a percentage, and whether the change is in percentage points is not said: write “+5 punti percentuali” or an absolute target.`,
  'base-zero': (p) =>
    `The base in cell ${p.cell} is zero: a change in per cent cannot be computed. Write an absolute target.`,
  'base-contradicted': (p) =>
    `The base in cell ${p.cell} (${p.text}) is not the one that the target tells (“${p.words}”): correct one of the two.`,
  'base-unclear': (p) =>
    `The starting value is not certain (cells ${p.cells}): leave only one, as a number, or write an absolute target.`,
  'target-missing': () => 'The indicator has no target: write it in its column.',
  'target-missing-for-year': (p) =>
    `The indicator has no target for ${p.year}: write it, or choose another year.`,
  'year-unknown': () =>
    'The indicator has targets of several years and the plan does not say which one to evaluate: choose the year.',
  'targets-disagree': (p) => `There are several targets for one year (cells ${p.cells}): leave only one.`,
  'actuals-disagree': (p) =>
    `There are different actual values for one year (cells ${p.cells}): leave only one.`,
  'actual-needs-number': () => 'The target is a value: the actual value must be a number.',
  'actual-needs-day': () =>
    'The target is a deadline: the actual value must be the day on which it was kept.',
  'actual-needs-answer': () => 'The target is “yes” or “no”: the actual value must be “Sì” or “No”.',
  'target-by-office': (p) => `The office says that the target means “${p.means}”.`,
  'columns-by-office': (p) => `Columns named by the office: ${p.columns}.`,
  'columns-left-out-by-office': (p) => `Columns left out by the office: ${p.columns}.`,
  'table-by-office': () => 'The office says that the table stands here.',
  'row-by-office': () => 'The office says that the row is an indicator.',
  'heading-by-office': () => 'The office names the objective.',
  'sheet-by-office': () => 'The office says that the sheet is a plan, or of which year.',
  'not-done': () => 'The actual value says that the activity was not carried out.',
};
