import type { ActualCell, Plan } from '../pira/plan';
import { readActual } from '../pira/target/readActual';
import { attempt, type Attempt } from './attempt';
import type { Analysis } from './port';
import { cellValue, gridOf, textOf } from './read/cells';

/** The plan with the actual value of one indicator read again; null where it has no cell of its own. */
export async function withActualReadAgain(
  { plan, evaluation }: Analysis,
  id: number,
): Promise<Attempt<Plan> | null> {
  const result = evaluation.results[id];
  if (!result?.actual || !result.target) return null;
  const { indicator, actual, target } = result;
  const read = await attempt(async (context) => {
    const range = context.workbook.worksheets
      .getItem(actual.cell.sheet)
      .getCell(actual.cell.row, actual.cell.column)
      .load('values,text,numberFormat,valueTypes');
    await context.sync();
    return {
      value: cellValue(first(range.values), first(range.valueTypes)),
      text: textOf(first(range.text)),
      format: textOf(first(range.numberFormat)),
    };
  });
  if (!read.ok) return read;
  const measure = readActual(read.value, target.reading, indicator.unit.text);
  const again: ActualCell = { ...actual, value: read.value.value, text: read.value.text, measure };
  const actuals = indicator.actuals.map((cell) => (cell === actual ? again : cell));
  const indicators = plan.indicators.map((one) => (one === indicator ? { ...one, actuals } : one));
  return { ok: true, value: { ...plan, indicators } };
}

function first(block: unknown): unknown {
  return gridOf(block)?.[0]?.[0];
}
