import { columnLetters, type CellRef } from '../sheet/address';
import type { Correction, RowAs } from '../plan/correction';
import type { MonitorNote, OutcomeNote } from '../messages';
import type { Indicator, Plan, Table } from '../plan/plan';
import { tableOfIndicator } from '../plan/tableOf';
import type { IndicatorResult } from './evaluation';

const NONE: readonly OutcomeNote[] = [];
/** Fields besides target and actual value by which an indicator is judged. */
const JUDGING_FIELDS: ReadonlySet<string> = new Set([
  'unit',
  'polarity',
  'operator',
  'level',
  'base',
  'weight',
  'numerator',
  'denominator',
]);

const BY_OFFICE: ReadonlySet<OutcomeNote['code']> = new Set([
  'target-by-office',
  'columns-by-office',
  'columns-left-out-by-office',
  'table-by-office',
  'row-by-office',
  'heading-by-office',
  'sheet-by-office',
]);

/** What the notes of a result say of the office's own word. */
export function officeNotesIn({ outcome }: Pick<IndicatorResult, 'outcome'>): readonly OutcomeNote[] {
  return outcome.notes.filter(({ code }) => BY_OFFICE.has(code));
}

/** Tells what the office says that had an effect on an indicator: of its target, of its row, of its table and columns. */
export function officeNotes(plan: Plan): (indicator: Indicator) => readonly OutcomeNote[] {
  const applied = plan.corrections.filter(({ state }) => state === 'applied');
  if (applied.length === 0) return () => NONE;
  const keyOf = ({ row, sheet }: CellRef): string => `${row},${sheet}`;
  const cellsOf = (is: (correction: Correction) => boolean): readonly CellRef[] =>
    applied.flatMap(({ correction, cell }) => (is(correction) ? [cell] : []));
  const rowsAs = (...as: readonly RowAs[]): ReadonlySet<string> =>
    new Set(cellsOf((one) => one.kind === 'row' && as.includes(one.as)).map(keyOf));
  const rows = rowsAs('indicator', 'continues');
  const headings = rowsAs('heading');
  const sheets = new Set(cellsOf(({ kind }) => kind === 'sheet').map(({ sheet }) => sheet));
  const headers = new Set(cellsOf(({ kind }) => kind === 'header').map(keyOf));
  const leftOut = cellsOf((one) => one.kind === 'column' && one.as === 'ignore');
  const headOf = ({ sheet, startRow, headerRow }: Table): string =>
    keyOf({ sheet, row: startRow ?? headerRow, column: 0 });
  const tableOf = tableOfIndicator(plan);
  return (indicator) => {
    const { targets, actuals, cell, objective } = indicator;
    const target = targets.find(({ year }) => year === plan.year) ?? targets[0];
    const actual = actuals.find(({ year }) => year === plan.year);
    const table = tableOf(indicator);
    const ofOffice = (table?.columns ?? []).filter(({ by }) => by === 'office');
    const columns = ofOffice.filter(
      ({ column, field }) =>
        column === target?.cell.column || column === actual?.cell.column || JUDGING_FIELDS.has(field),
    );
    const head = table === undefined ? '' : headOf(table);
    const letters = lettersOf(columns);
    const without = lettersOf(leftOut.filter((one) => keyOf(one) === head));
    const isUnnamed = ofOffice.length === 0 && without === '';
    return [
      ...(target?.means === undefined ? [] : [{ code: 'target-by-office', means: target.means } as const]),
      ...(letters === '' ? [] : [{ code: 'columns-by-office', columns: letters } as const]),
      ...(without === '' ? [] : [{ code: 'columns-left-out-by-office', columns: without } as const]),
      // Its columns, where they are named, say as much.
      ...(isUnnamed && headers.has(head) ? [{ code: 'table-by-office' } as const] : []),
      ...(rows.has(keyOf(cell)) ? [{ code: 'row-by-office' } as const] : []),
      ...(headings.has(keyOf(objective.cell)) ? [{ code: 'heading-by-office' } as const] : []),
      ...(sheets.has(cell.sheet) ? [{ code: 'sheet-by-office' } as const] : []),
    ];
  };
}

/** Tells of an indicator which of the columns its values within the year stand in the office has named. */
export function interimByOffice(plan: Plan): (indicator: Indicator) => readonly MonitorNote[] {
  const tableOf = tableOfIndicator(plan);
  return (indicator) => {
    const filled = indicator.interim.filter(({ measure }) => measure.kind !== 'not-measured');
    const columns = (tableOf(indicator)?.columns ?? []).filter(
      ({ by, column }) => by === 'office' && filled.some(({ cell }) => cell.column === column),
    );
    return columns.length === 0 ? [] : [{ code: 'interim-by-office', columns: lettersOf(columns) }];
  };
}

const lettersOf = (columns: readonly { readonly column: number }[]): string =>
  columns.map(({ column }) => columnLetters(column)).join(', ');
