import type { Accepts, Block, Highlight, Validation } from '../../pira/sheetEdit';
import { areaOfBlock, type FormerHighlight, rangeOf } from './before';
import { entryOf } from './entries';
import type { SheetPart } from './trip';

const POINTS_A_PIXEL = 0.75;
const PIXELS_A_DIGIT = 7;
const PIXELS_OF_PADDING = 5;

/**
 * Queues the writing of one part. Values come last: where they all stand, everything before them has been done.
 * Formats come before values, so that a text is entered as a text.
 */
export function queueWrites(sheet: Excel.Worksheet, part: SheetPart): void {
  for (const id of part.deleted) sheet.getRange().conditionalFormats.getItem(id).delete();
  for (const highlight of part.highlights) addHighlight(sheet, highlight);
  for (const { column, characters } of part.widths)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfWidth(characters);
  for (const area of part.centred) rangeOf(sheet, area).format.verticalAlignment = 'Center';
  for (const validation of part.validations) addValidation(sheet, validation);
  for (const block of part.blocks) writeFormats(sheet, block);
  for (const block of part.blocks) writeContents(sheet, block);
}

/** A column's width in points, from digits of the normal font. */
export function pointsOfWidth(characters: number): number {
  return (characters * PIXELS_A_DIGIT + PIXELS_OF_PADDING) * POINTS_A_PIXEL;
}

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

function addValidation(sheet: Excel.Worksheet, { area, accepts, prompt, warning }: Validation): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = ruleOf(accepts);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: 'Consuntivo', message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Consuntivo', message: warning };
}

function ruleOf(accepts: Accepts): Excel.DataValidationRule {
  switch (accepts.kind) {
    case 'number':
      return { decimal: { formula1: -1e300, formula2: 1e300, operator: 'Between' } };
    case 'day':
      return { date: { formula1: '1990-01-01', operator: 'GreaterThanOrEqualTo' } };
    case 'list':
      return { list: { inCellDropDown: true, source: accepts.items.join(',') } };
  }
}

function writeFormats(sheet: Excel.Worksheet, block: Block): void {
  const formats = block.cells.map((row) => row.map((edit) => edit?.format ?? null));
  rangeOf(sheet, areaOfBlock(block)).numberFormat = formats;
}

function writeContents(sheet: Excel.Worksheet, block: Block): void {
  const entries = block.cells.map((row) => row.map((edit) => (edit === null ? null : entryOf(edit.content))));
  if (entries.some((row) => row.some((entry) => entry !== null)))
    rangeOf(sheet, areaOfBlock(block)).values = entries;
}
