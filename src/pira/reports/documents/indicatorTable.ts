import { documents as words } from '../../messages/it/documents';
import type { Indicator, TargetCell } from '../../plan/plan';
import { targetText } from '../../plan/sayCorrection';
import type { Block } from './document';
import { paragraph } from './parts';

/** A column of a table with a row for each indicator. */
export interface IndicatorColumn<Row> {
  readonly head: string;
  readonly width: number;
  readonly isFigure: boolean;
  readonly text: (row: Row) => string;
}

export const textColumn = <Row>(
  head: string,
  width: number,
  text: (row: Row) => string,
): IndicatorColumn<Row> => ({ head, width, isFigure: false, text });

export const figureColumn = <Row>(
  head: string,
  width: number,
  text: (row: Row) => string,
): IndicatorColumn<Row> => ({ head, width, isFigure: true, text });

/** The columns that any of the rows fills: what a whole plan does not say is asked for once, not in every table. */
export function filledColumns<Row>(
  columns: readonly IndicatorColumn<Row>[],
  rows: readonly Row[],
): readonly IndicatorColumn<Row>[] {
  return columns.filter(({ text }) => rows.some((row) => text(row) !== ''));
}

/** The indicators of an objective, a row each; a sentence where it has none. */
export function indicatorTable<Row>(
  title: string,
  columns: readonly IndicatorColumn<Row>[],
  rows: readonly Row[],
): Block {
  if (rows.length === 0) return paragraph(words.withoutIndicators);
  return {
    kind: 'table',
    caption: words.indicatorsOf({ title }),
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ text }) => text(row))),
    widths: columns.map(({ width }) => width),
    figures: columns.flatMap(({ isFigure }, column) => (isFigure ? [column] : [])),
  };
}

/** What an indicator measures, and how; a description that stands in place of its name is not said again. */
export function definitionOf({ name, description, algorithm }: Indicator): string {
  return linesOf([name.text === '' ? '' : description.text, algorithm.text]);
}

/** The targets of one year as the plan prints them. */
export function targetsOf(targets: readonly TargetCell[], year: number | null): string {
  return linesOf(targets.filter((target) => target.year === year).map((target) => targetText(target, 'it')));
}

export function linesOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
