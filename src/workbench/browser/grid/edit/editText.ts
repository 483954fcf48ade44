import { format as formatNumber, isDateFormat, isPercentFormat } from 'numfmt';
import type { BookCell } from '../../../book/cell';
import { toItalianNotation } from './italianFormula';

const DIGITS = 15;

/** What a person finds in the formula bar: the formula or the constant, in Italian notation. */
export function editText(cell: BookCell | undefined, numberFormat: string): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return toItalianNotation(cell.formula);
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return value;
  if (isDateFormat(numberFormat))
    return formatNumber(Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm', value, {
      locale: 'it-IT',
    });
  return isPercentFormat(numberFormat) ? `${italianNumber(value * 100)}%` : italianNumber(value);
}

function italianNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).replace('.', ',');
}
