import { columnLetters } from '../sheet/address';
import type { OutcomeNote } from '../messages';
import type { Indicator, Plan } from '../plan/plan';
import { tableOfIndicator } from '../plan/tableOf';

const NONE: readonly OutcomeNote[] = [];

/** Tells what the office says that had an effect on an indicator: of its target, of its row, of its columns. */
export function officeNotes(plan: Plan): (indicator: Indicator) => readonly OutcomeNote[] {
  const applied = plan.corrections.filter(({ state }) => state === 'applied');
  if (applied.length === 0) return () => NONE;
  const rows = new Set(
    applied.flatMap(({ correction, cell }) =>
      correction.kind === 'row' && correction.as === 'indicator' ? [`${cell.row},${cell.sheet}`] : [],
    ),
  );
  const tableOf = tableOfIndicator(plan);
  return (indicator) => {
    const { targets, actuals, cell } = indicator;
    const target = targets.find(({ year }) => year === plan.year) ?? targets[0];
    const actual = actuals.find(({ year }) => year === plan.year);
    const columns = (tableOf(indicator)?.columns ?? []).filter(
      ({ by, column }) =>
        by === 'office' && (column === target?.cell.column || column === actual?.cell.column),
    );
    const letters = columns.map(({ column }) => columnLetters(column)).join(', ');
    return [
      ...(target?.means === undefined ? [] : [{ code: 'target-by-office', means: target.means } as const]),
      ...(letters === '' ? [] : [{ code: 'columns-by-office', columns: letters } as const]),
      ...(rows.has(`${cell.row},${cell.sheet}`) ? [{ code: 'row-by-office' } as const] : []),
    ];
  };
}
