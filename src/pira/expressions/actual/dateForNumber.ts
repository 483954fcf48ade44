import type { ActualProblem } from '../../messages';
import { typedDate } from '../typedDate';
import type { ActualInput } from './actualCell';

/** Why a date is no measured number: what Excel made of something typed, where that can be told. */
export function dateForNumber(value: number, { format }: ActualInput, text: string): ActualProblem {
  const typed = typedDate(value, format);
  return typed === null
    ? { code: 'actual-not-a-number', text }
    : { code: 'actual-date-for-number', text, typed };
}
