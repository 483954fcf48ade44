import { type CellRef, addressOf } from '../sheet/address';
import type { ColumnField } from '../lexicon/labels/roles';
import type { Indicator, Objective, Plan } from '../plan/plan';
import type { Inspection } from './inspection';

const LONGEST_QUOTE = 70;
/** Blanks to replace by one: a single space stays as it is. */
const BLANKS = /\s{2,}|[^\S ]/g;

/** A text short enough for a message. */
export function quote(text: string): string {
  const line = text.replace(BLANKS, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}

/** The words that name an indicator in a message; its cell where it has none. */
export function indicatorName({ name, description, code, cell }: Indicator): string {
  return quote(name.text || description.text || code.text) || addressOf(cell);
}

/** The words that name an objective in a message; its cell where it has none. */
export function objectiveName({
  title,
  description,
  cell,
}: Pick<Objective, 'title' | 'description' | 'cell'>): string {
  return quote(title.text || description.text) || addressOf(cell);
}

/** Where a remark on the whole plan stands: its title, else the first header of its first table. */
export function placeForPlan({ title, tables, indicators }: Plan): CellRef | null {
  const [table] = tables;
  const [column] = table?.columns ?? [];
  const header = table && column ? { sheet: table.sheet, row: table.headerRow, column: column.column } : null;
  return title.cell ?? header ?? indicators[0]?.cell ?? null;
}

/** The cell where a field of an indicator should stand; the indicator's own cell where its table has no such column. */
export function placeForField({ tableOf }: Inspection, indicator: Indicator, field: ColumnField): CellRef {
  const { cell } = indicator;
  const column = tableOf(indicator)?.columns.find((candidate) => candidate.field === field && !candidate.own);
  return column === undefined ? cell : { ...cell, column: column.column };
}
