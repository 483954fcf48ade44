import type { Highlight } from '../../pira/sheet/sheetEdit';
import { rangeOf } from './ranges';
import type { FormerHighlight } from './highlights';

/** Queues a conditional format; its identity is known after the next sync, if loaded. */
export function addHighlight(
  sheet: Excel.Worksheet,
  { area, formula, look }: Highlight,
): Excel.ConditionalFormat {
  const format = rangeOf(sheet, area).conditionalFormats.add('Custom');
  const { custom } = format;
  custom.rule.formula = formula;
  custom.format.font.color = look.color;
  custom.format.font.bold = look.bold;
  custom.format.fill.color = look.fill;
  return format;
}

/** Puts a conditional format back in its place among the others; the first applied have to come first. */
export function restoreHighlight(sheet: Excel.Worksheet, { priority, ...highlight }: FormerHighlight): void {
  addHighlight(sheet, highlight).priority = priority;
}
