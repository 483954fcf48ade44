import type { Measure } from '../measure';
import type { MeasureReading } from './measuredValue';
import type { Written } from './written';

/** One way in which the text of an actual value is read, or a reason why it cannot be; `read` answers null for others. */
export interface MeasureRule {
  readonly name: string;
  readonly examples: readonly MeasureExample[];
  readonly read: (written: Written) => MeasureReading | Measure | null;
}

/** An actual value beside its target, in the plan of 2023; `reads` is the measured value as it is printed, where there is one. */
export interface MeasureExample {
  readonly text: string;
  readonly target: string;
  readonly unit?: string;
  readonly reads?: string;
}
