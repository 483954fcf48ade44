import { rounded } from '../figures';
import type { Quantity } from '../items/item';
import type { ColumnUnit } from '../unitColumn';
import type { Unit, Unreadable } from '../target';
import { unreadable, type Clause } from './clause';

/** A value in the unit it is to be held in; `assumed` where the column gave the unit and not the text. */
export interface InUnit {
  readonly kind: 'in-unit';
  readonly value: number;
  readonly unit: Unit;
  readonly assumed: boolean;
}

/** Units of which less is better when no operator is printed. */
export const TIMES: ReadonlySet<Unit | null> = new Set<Unit>([
  'minute',
  'hour',
  'day',
  'working-day',
  'month',
]);

/** Whether the unit column names a time. */
export function isTimeColumn(unit: ColumnUnit): boolean {
  return unit.kind === 'quantity' && TIMES.has(unit.unit);
}

const HUNDRED = 100;

/**
 * A quantity in its printed unit, else in the column's. A bare number in a column of percents is a percent, but
 * from 0 to 1 it may be a fraction as well and stays unread; under the word "Percentuale" it stays as written.
 */
export function inUnit(clause: Clause, quantity: Quantity, counted: boolean): InUnit | Unreadable {
  const { value, unit, start, end } = quantity;
  const problem = (code: Parameters<typeof unreadable>[0]): Unreadable =>
    unreadable(code, clause.plain, start, end);
  if (unit !== null) return { kind: 'in-unit', value, unit, assumed: false };
  const asWritten: InUnit = { kind: 'in-unit', value, unit: 'number', assumed: false };
  if (counted) return clause.unit.kind === 'yes-no' ? problem('target-answer-number') : asWritten;
  if (clause.unitsDisagree) return problem('target-unit-conflict');
  switch (clause.unit.kind) {
    case 'none':
    case 'number':
    case 'percent-word':
      return asWritten;
    case 'percent-sign': {
      const size = Math.abs(value);
      if (size > 0 && size <= 1) return problem('target-percent-unclear');
      return { kind: 'in-unit', value: rounded(value / HUNDRED), unit: 'percent', assumed: true };
    }
    case 'quantity': {
      const scaled = quantity.factor === 1 ? rounded(value * clause.unit.factor) : value;
      return { kind: 'in-unit', value: scaled, unit: clause.unit.unit, assumed: true };
    }
    case 'unclear':
      return problem('target-unit-conflict');
    case 'yes-no':
      return problem('target-answer-number');
    case 'date':
      return isSerial(value) ? problem('target-date-number') : asWritten;
  }
}

const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** A number that a spreadsheet shows as a day of this century when its cell has a date format. */
function isSerial(value: number): boolean {
  return value >= FIRST_SERIAL && value <= LAST_SERIAL;
}
