import type { InEnglish } from '../english';
import type { monitorNotes as italian } from '../it/monitoring';

export const monitorNotes: InEnglish<typeof italian> = {
  'how-assumed': (p) =>
    p.how === 'cumulative'
      ? 'Taken as a value that adds up over the year.'
      : 'Taken as the latest value measured, to be held against the target.',
  'periods-added': (p) => `The values of the ${p.count} periods do not grow: they were added up.`,
  'periods-progressive': () => 'The values of the periods grow: they were taken as running totals.',
  'value-of': (p) => `The latest value is of ${p.day}.`,
  'actual-written': () => 'The actual value of the year is written already and was used here.',
  'period-unknown': (p) => `Interim values without a day or period (${p.cells}): they were not used.`,
  'deadline-passed': (p) => `The deadline of ${p.day} has passed, and there is no day on which it was done.`,
  'deadline-near': (p) =>
    p.days === 0 ? 'The deadline is today.' : `The deadline of ${p.day} is in ${p.days} days.`,
  'deadline-missed': (p) => `Done on ${p.late}, after the deadline of ${p.day}.`,
  'limit-passed': () => 'The limit of the year is passed already.',
  'not-yet-done': () => 'Not done yet.',
  'year-not-begun': () => 'The year of the plan has not begun.',
};
