import { columnLetters, type CellRef } from '../sheet/address';
import type { RowAs } from '../plan/correction';
import type { OutcomeNote } from '../messages';
import type { Indicator, Plan } from '../plan/plan';
import { tableOfIndicator } from '../plan/tableOf';

const NONE: readonly OutcomeNote[] = [];
/** Fields besides target and actual value by which an indicator is judged. */
const DECIDING: ReadonlySet<string> = new Set([
  'unit',
  'polarity',
  'base',
  'weight',
  'numerator',
  'denominator',
]);

/** Tells what the office says that had an effect on an indicator: of its target, of its row, of its columns. */
export function officeNotes(plan: Plan): (indicator: Indicator) => readonly OutcomeNote[] {
  const applied = plan.corrections.filter(({ state }) => state === 'applied');
  if (applied.length === 0) return () => NONE;
  const keyOf = ({ row, sheet }: CellRef): string => `${row},${sheet}`;
  const rowsAs = (...as: readonly RowAs[]): ReadonlySet<string> =>
    new Set(
      applied.flatMap(({ correction, cell }) =>
        correction.kind === 'row' && as.includes(correction.as) ? [keyOf(cell)] : [],
      ),
    );
  const rows = rowsAs('indicator', 'continues');
  const headings = rowsAs('heading');
  const sheets = new Set(applied.flatMap(({ correction: one }) => (one.kind === 'sheet' ? [one.sheet] : [])));
  const tableOf = tableOfIndicator(plan);
  return (indicator) => {
    const { targets, actuals, cell, objective } = indicator;
    const target = targets.find(({ year }) => year === plan.year) ?? targets[0];
    const actual = actuals.find(({ year }) => year === plan.year);
    const columns = (tableOf(indicator)?.columns ?? []).filter(
      ({ by, column, field }) =>
        by === 'office' &&
        (column === target?.cell.column || column === actual?.cell.column || DECIDING.has(field)),
    );
    const letters = columns.map(({ column }) => columnLetters(column)).join(', ');
    return [
      ...(target?.means === undefined ? [] : [{ code: 'target-by-office', means: target.means } as const]),
      ...(letters === '' ? [] : [{ code: 'columns-by-office', columns: letters } as const]),
      ...(rows.has(keyOf(cell)) ? [{ code: 'row-by-office' } as const] : []),
      ...(headings.has(keyOf(objective.cell)) ? [{ code: 'heading-by-office' } as const] : []),
      ...(sheets.has(cell.sheet) ? [{ code: 'sheet-by-office' } as const] : []),
    ];
  };
}
