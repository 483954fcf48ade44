import type { InEnglish } from '../english';
import type { monitorNotes as italian } from '../it/monitoring';

export const monitorNotes: InEnglish<typeof italian> = {
  'how-assumed': (p) =>
    p.how === 'cumulative'
      ? 'Treated as a value that adds up over the year.'
      : 'Treated as the latest value measured, to be compared with the target.',
  'periods-added': (p) => `The values of the ${p.count} periods do not grow: they were added up.`,
  'periods-progressive': () => 'The values of the periods grow: they were treated as running totals.',
  'value-of': (p) => `The latest value is dated ${p.day}.`,
  'actual-written': () => 'The year’s actual value is already entered and was used.',
  'interim-by-office': (p) => `Interim values in columns named by the office: ${p.columns}.`,
  'period-unknown': (p) => `Interim values without a day or period (${p.cells}): they were not used.`,
  'deadline-passed': (p) => `The deadline of ${p.day} has passed and no completion date is given.`,
  'deadline-near': (p) =>
    p.days === 0 ? 'The deadline is today.' : `The deadline of ${p.day} is in ${p.days} days.`,
  'deadline-missed': (p) => `Done on ${p.late}, after the deadline of ${p.day}.`,
  'limit-passed': () => 'The limit of the year has already been passed.',
  'not-yet-done': () => 'Not done yet.',
  'year-not-begun': () => 'The year of the plan has not begun.',
};
