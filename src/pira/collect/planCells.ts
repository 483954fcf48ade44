import { causeCellFinder } from '../output/columnCauses';
import type { IndicatorResult } from '../evaluation/evaluation';
import type { ColumnField } from '../lexicon/labels/roles';
import type { Plan } from '../plan/plan';
import { tableOfIndicator } from '../plan/tableOf';
import type { CellRef } from '../sheet/address';
import type { FilledField } from './readFilled';

/** The fields that people fill in, in the order in which they are taken. */
export const COLLECTED_FIELDS = [
  'actual',
  'numerator',
  'denominator',
  'evidence',
  'evidenceDate',
  'evidenceLink',
  'cause',
] as const satisfies readonly FilledField[];
export type CollectedField = (typeof COLLECTED_FIELDS)[number];

const COLUMN_OF: Readonly<Record<Exclude<CollectedField, 'cause'>, ColumnField>> = {
  actual: 'actual',
  numerator: 'numerator',
  denominator: 'denominator',
  evidence: 'evidence',
  evidenceDate: 'evidenceDate',
  evidenceLink: 'evidenceLink',
};

/** Finds the plan's own cell for what was filled in; null where the plan has none for that indicator. */
export function planCellFinder(
  plan: Plan,
): (result: IndicatorResult, field: CollectedField) => CellRef | null {
  const tableOf = tableOfIndicator(plan);
  const causeOf = causeCellFinder(plan);
  const inColumn = ({ indicator, target }: IndicatorResult, field: ColumnField): CellRef | null => {
    const table = tableOf(indicator);
    const isRow = table?.columns.some(
      (column) => column.field === 'target' && column.column === target?.cell.column,
    );
    if (table === undefined || isRow !== true || indicator.cell.row <= table.headerRow) return null;
    const columns = table.columns.filter((column) => column.field === field);
    const column =
      columns.find(({ year }) => year === plan.year) ?? columns.find(({ year }) => year === null);
    if (column === undefined) return null;
    // The labels of a card stand in rows of their own.
    const label = column.header.cell?.row ?? table.headerRow;
    return {
      sheet: table.sheet,
      row: label > table.headerRow ? label : indicator.cell.row,
      column: column.column,
    };
  };
  return (result, field) => {
    if (field === 'cause') return causeOf(result.indicator) ?? inColumn(result, 'notes');
    if (field === 'actual' && result.actual !== null) return result.actual.cell;
    return inColumn(result, COLUMN_OF[field]);
  };
}

/** Finds the cells by which people know a place of an indicator: its name, and the header of the column. */
export function landmarkFinder(plan: Plan): (result: IndicatorResult, place: CellRef) => readonly CellRef[] {
  const tableOf = tableOfIndicator(plan);
  return ({ indicator }, place) => {
    const table = tableOf(indicator);
    const isBelow = table?.sheet === place.sheet && table.headerRow < place.row;
    const header = isBelow ? [{ ...place, row: table.headerRow }] : [];
    const name = indicator.name.cell?.sheet === place.sheet ? [indicator.name.cell] : [];
    return [...header, ...name];
  };
}
