import type { Area } from '../../pira/address';
import type { SheetPart } from './trip';

/** What is asked, ahead of the writing, about everything that a part is going to change. */
export interface Before {
  readonly cells: readonly Excel.Range[];
  readonly basis: readonly Excel.Range[];
  readonly widths: readonly Excel.RangeFormat[];
  readonly centred: readonly OfficeExtension.ClientResult<Excel.CellProperties[][]>[];
  readonly validations: readonly Excel.DataValidation[];
  readonly deleted: readonly { readonly format: Excel.ConditionalFormat; readonly range: Excel.Range }[];
}

/** Queues the questions. They stand first in the batch, so that they are answered even if a write fails. */
export function askBefore(sheet: Excel.Worksheet, part: SheetPart): Before {
  return {
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
    deleted: part.deleted.map((id) => {
      const format = sheet.getRange().conditionalFormats.getItem(id);
      format.custom.rule.load('formula');
      format.custom.format.font.load('color,bold');
      format.custom.format.fill.load('color');
      const range = format.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
      return { format, range };
    }),
  };
}

export function areaOfBlock({ row, column, cells }: SheetPart['blocks'][number]): Area {
  return { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
