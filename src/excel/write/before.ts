import type { Area } from '../../pira/address';
import type { Highlight } from '../../pira/sheetEdit';
import { areaOf } from '../read/snapshot';
import type { SheetPart } from './trip';

/** What is asked, ahead of the writing, about everything that a part is going to change. */
export interface Before {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Excel.Range[];
  readonly basis: readonly Excel.Range[];
  readonly widths: readonly Excel.RangeFormat[];
  readonly centred: readonly OfficeExtension.ClientResult<Excel.CellProperties[][]>[];
  readonly validations: readonly Excel.DataValidation[];
  readonly deleted: readonly AskedHighlight[];
}

/** A conditional format with the range it stands over. */
export interface AskedHighlight {
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
}

/** Queues the questions. They stand first in the batch, so that they are answered even if a write fails. */
export function askBefore(sheet: Excel.Worksheet, part: SheetPart): Before {
  return {
    sheet: sheet.load('visibility'),
    cells: part.blocks.map((block) =>
      rangeOf(sheet, areaOfBlock(block)).load('formulas,values,numberFormat,valueTypes'),
    ),
    basis: part.basis.map(({ area }) => rangeOf(sheet, area).load('values')),
    widths: part.widths.map(({ column }) =>
      sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'),
    ),
    centred: part.centred.map((area) =>
      rangeOf(sheet, area).getCellProperties({ format: { verticalAlignment: true } }),
    ),
    validations: part.validations.map(({ area }) =>
      rangeOf(sheet, area).dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks'),
    ),
    deleted: part.deleted.map((id) => askHighlight(sheet, id)),
  };
}

/** Queues the questions about a conditional format of ours. */
export function askHighlight(sheet: Excel.Worksheet, id: string): AskedHighlight {
  const format = sheet.getRange().conditionalFormats.getItem(id).load('priority');
  format.custom.rule.load('formula');
  format.custom.format.font.load('color,bold');
  format.custom.format.fill.load('color');
  const range = format.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  return { format, range };
}

/** A conditional format of ours as it stood: also its place in the order in which Excel applies them. */
export interface FormerHighlight extends Highlight {
  readonly priority: number;
}

/** What was answered about conditional formats of ours, first applied first. */
export function highlightsOf(asked: readonly AskedHighlight[]): FormerHighlight[] {
  const highlights = asked.flatMap(({ format: { custom, priority }, range }) => {
    const { font, fill } = custom.format;
    const look = { color: font.color, bold: font.bold, fill: fill.color };
    return range.isNullObject ? [] : [{ area: areaOf(range), formula: custom.rule.formula, look, priority }];
  });
  return highlights.sort((a, b) => a.priority - b.priority);
}

/** The cells that a block covers, zero-based. */
export function areaOfBlock({ row, column, cells }: SheetPart['blocks'][number]): Area {
  return { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

/** The range of an area; Excel answers InvalidArgument at the next sync where it lies outside the sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
