import { type CellValue, isNotCalculated } from '../sheet/sheet';
import { decimal } from './figures';
import { unreadable } from './expression/clause';
import { indicatorWords, type IndicatorWords } from './indicatorWords';
import { isForNumber, readNumber } from './readNumber';
import { readText, type TextSurroundings } from './readText';
import type { YearTarget } from './target';
import { plainText } from '../lexicon/text/plainText';
import { columnUnit, headerUnit, type ColumnUnit } from './unitColumn';

/** A target's cell with everything around it that bears on its reading. Texts may be "". */
export interface TargetInput {
  readonly value: CellValue;
  /** As a person sees it. */
  readonly text: string;
  /** Number format, in en-US codes. */
  readonly format: string;
  /** The unit column's text. */
  readonly unit: string;
  /** The target column's header. */
  readonly header: string;
  /** The indicator's words, for the direction of a bare value. */
  readonly indicator: string;
  /** What the plan's column of polarities says; it goes before the indicator's words. */
  readonly polarity: string;
  /** The year of the column or of the plan. */
  readonly year: number | null;
  /** The years that the header names, for a cell with one value a year. */
  readonly years: readonly number[];
}

/** "1:30" typed as text under hours is an hour and a half, as the cell would be. */
function clockAsDuration(value: string, { unit }: Pick<TextSurroundings, 'unit'>): string | null {
  const [, hours, minutes] = CLOCK.exec(value) ?? [];
  if (unit.kind !== 'quantity' || unit.unit !== 'hour' || hours === undefined) return null;
  return `${decimal(Number(hours) + Number(minutes) / MINUTES_AN_HOUR)} ore`;
}

const CLOCK = /^\s*(\d{1,4}):([0-5]\d)\s*$/;
const MINUTES_AN_HOUR = 60;

/** "€" under a header of thousands of euro: a bare value is in one of them. */
function isOtherMultiple(column: ColumnUnit, header: ColumnUnit): boolean {
  if (column.kind !== 'quantity' || header.kind !== 'quantity') return false;
  return column.unit === header.unit && column.factor !== header.factor;
}

/** The unit for bare values: the header's, else the unit column's. They disagree where they name two kinds. */
function unitsOf(input: TargetInput): { unit: ColumnUnit; unitsDisagree: boolean } {
  const column = columnUnit(input.unit);
  const header = headerUnit(input.header);
  if (header.kind === 'none') return { unit: column, unitsDisagree: false };
  const open = column.kind === 'none' || column.kind === 'percent-word' || column.kind === header.kind;
  if (header.kind === 'percent-sign') return { unit: header, unitsDisagree: !open };
  if (column.kind === 'none' || column.kind === 'number') return { unit: header, unitsDisagree: false };
  return { unit: column, unitsDisagree: isOtherMultiple(column, header) };
}

/**
 * The readings of a target cell, one a year in the order of the text (docs/contracts.md, 1). Never empty:
 * a cell without a readable target gives one Unreadable with its reason.
 */
export function readTargets(
  input: TargetInput,
  words: IndicatorWords = indicatorWords(input),
): readonly YearTarget[] {
  const { value, text, year } = input;
  const around: TextSurroundings = { ...unitsOf(input), ...words, year, years: input.years };
  if (typeof value === 'boolean' && isForNumber(around))
    return [{ year, reading: unreadable('target-answer-for-number', plainText(text), 0, text.length) }];
  if (typeof value === 'boolean')
    return [{ year, reading: { kind: 'yes-no', expected: value, assumed: [] } }];
  if (typeof value === 'number') return readNumber(value, text, input.format, around);
  if (typeof value === 'string') return readText(clockAsDuration(value, around) ?? value, around);
  if (value === null) return readText(text, around);
  if (isNotCalculated(value))
    return [{ year, reading: { kind: 'unreadable', reason: { code: 'target-not-calculated' } } }];
  const reading = unreadable('target-error-value', plainText(value.error), 0, value.error.length);
  return [{ year, reading }];
}
