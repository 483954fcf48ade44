import type { Highlight } from '../../pira/sheet/sheetEdit';
import { AREA_PROPERTIES, areaOfRange } from './ranges';

/** A conditional format with the range it stands over. */
export interface AskedHighlight {
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
}

/** Queues the questions about a conditional format of ours. */
export function askHighlight(sheet: Excel.Worksheet, id: string): AskedHighlight {
  const format = sheet.getRange().conditionalFormats.getItem(id).load('priority');
  format.custom.rule.load('formula');
  format.custom.format.font.load('color,bold');
  format.custom.format.fill.load('color');
  const range = format.getRangeOrNullObject().load(AREA_PROPERTIES);
  return { format, range };
}

/** A conditional format of ours as it stood: also its place in the order in which Excel applies them. */
export interface FormerHighlight extends Highlight {
  readonly priority: number;
}

/** What was answered about conditional formats of ours, first applied first. One over several areas is left out. */
export function highlightsOf(asked: readonly AskedHighlight[]): FormerHighlight[] {
  const highlights = asked.flatMap(({ format: { custom, priority }, range }) => {
    const { font, fill } = custom.format;
    const look = { color: font.color, bold: font.bold, fill: fill.color };
    return range.isNullObject
      ? []
      : [{ area: areaOfRange(range), formula: custom.rule.formula, look, priority }];
  });
  return highlights.sort((a, b) => a.priority - b.priority);
}
