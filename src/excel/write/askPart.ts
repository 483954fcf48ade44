import { areaOfBlock, rangeOf } from '../exchange/ranges';
import { type AskedLooks, askLooks } from './looks';
import type { SheetPart } from './batches';

/**
 * What is asked around the writing of a part. All but `after` stands first in the batch, so that it is answered even
 * where the writing fails.
 */
export interface AskedPart {
  readonly part: SheetPart;
  readonly sheet: Excel.Worksheet;
  readonly before: readonly Excel.Range[];
  readonly basis: readonly Excel.Range[];
  readonly looks: AskedLooks;
  readonly after: readonly Excel.Range[];
}

/** The sheet that a part is written into. */
export function sheetOf(context: Excel.RequestContext, { snapshot }: SheetPart): Excel.Worksheet {
  return context.workbook.worksheets.getItem(snapshot.id);
}

/** Queues the questions about what stands where a part is going to write. */
export function askPart(context: Excel.RequestContext, part: SheetPart): Omit<AskedPart, 'after'> {
  const sheet = sheetOf(context, part).load('visibility');
  return {
    part,
    sheet,
    before: part.blocks.map((block) =>
      rangeOf(sheet, areaOfBlock(block)).load('formulas,values,numberFormat,valueTypes'),
    ),
    basis: part.basis.map(({ area }) => rangeOf(sheet, area).load('values')),
    looks: askLooks(sheet, part),
  };
}

/** Queues the question what stands where a part has written. */
export function askWritten(sheet: Excel.Worksheet, { blocks }: SheetPart): readonly Excel.Range[] {
  return blocks.map((block) => rangeOf(sheet, areaOfBlock(block)).load('formulas,numberFormat'));
}
