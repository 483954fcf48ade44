import { freeName } from '../restore/ownSheet';
import { rangeOf } from '../../exchange/ranges';
import { addHighlight } from '../../exchange/queueWrites';
import { queueChart } from './charts';
import type { SheetToFormat } from './formatSheets';
import type { FormattingStep } from './formattingStep';

/**
 * What would be there twice if it were done twice: the table over cells that stand already, conditional formats and charts.
 * `usedNames`: tables that others have.
 */
export function unrepeatableSteps(
  { output: { table, highlights }, charts }: Pick<SheetToFormat, 'output' | 'charts'>,
  usedNames: readonly string[],
): FormattingStep[] {
  const steps: FormattingStep[] = [];
  if (table !== null)
    steps.push({
      part: 'table',
      calls: 5,
      queue: (sheet) => {
        const added = sheet.tables.add(rangeOf(sheet, table.area), true);
        added.name = freeName(table.name, usedNames, (number) => `${table.name}_${number}`);
        added.style = 'TableStyleLight9';
      },
    });
  if (highlights.length > 0)
    steps.push({
      part: 'highlights',
      calls: 10 * highlights.length,
      queue: (sheet) => {
        for (const highlight of highlights) addHighlight(sheet, highlight);
      },
    });
  if (charts.length > 0)
    steps.push({
      part: 'charts',
      calls: 30 * charts.length,
      queue: (sheet) => {
        for (const chart of charts) queueChart(sheet, chart);
      },
    });
  return steps;
}
