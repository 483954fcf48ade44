import type { Measure } from '../../../src/pira/expressions/measure';
import type { Target, YearTarget } from '../../../src/pira/expressions/target';

function assumptions(target: Target): string {
  return target.kind === 'unreadable' || target.assumed.length === 0 ? '' : ` [${target.assumed.join(',')}]`;
}

function bare(target: Target): string {
  switch (target.kind) {
    case 'threshold':
      return `${target.operator} ${target.value} ${target.unit}`;
    case 'range':
      return `${target.min} to ${target.max} ${target.unit}`;
    case 'deadline':
      return `by ${target.date}`;
    case 'yes-no':
      return target.expected ? 'yes' : 'no';
    case 'change':
      return `change ${target.value} ${target.unit} from (${target.relativeTo})`;
    case 'unreadable':
      return `unreadable: ${target.reason.code}`;
  }
}

/** A reading in one line, as the tables of the tests write it. */
export function writtenTarget(target: Target): string {
  return bare(target) + assumptions(target);
}

/** The readings of a cell in one line, each after its year. */
export function written(readings: readonly YearTarget[]): string {
  return readings.map(({ year, reading }) => `${year ?? '-'}: ${writtenTarget(reading)}`).join(' | ');
}

/** A measure in one line: its value and unit with the notes on how it was taken, its day, its answer. */
export function writtenMeasure(measure: Measure): string {
  switch (measure.kind) {
    case 'quantity': {
      const notes = measure.notes.map(({ code }) => ` (${code})`).join('');
      return `${measure.value} ${measure.unit}${notes}`;
    }
    case 'day':
      return measure.date;
    case 'answer':
      return measure.yes ? 'yes' : 'no';
    case 'not-measured':
      return 'not measured';
    case 'unreadable':
      return `unreadable: ${measure.reason.code}`;
  }
}
