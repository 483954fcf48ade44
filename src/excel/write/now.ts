import { gridOf, textOf } from '../read/cells';
import { type Anchor, endsOf, printOf } from './anchors';
import { rangeOf } from './before';
import { type PartRecord, recordedArea } from './record';
import { holdsAll, holdsSome } from './stands';

/** What stands in the cells that a part changed. */
export interface Now {
  readonly record: PartRecord;
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Excel.Range[];
  readonly conditional: Excel.ConditionalFormatCollection;
  /** The first and the last row that was written. */
  readonly ends: readonly { readonly anchor: Anchor; readonly range: Excel.Range }[];
}

/** Queues the questions what stands there now. */
export function askNow({ worksheets }: Excel.Workbook, record: PartRecord): Now {
  const sheet = worksheets.getItemOrNullObject(record.sheetId);
  const cells = record.blocks.map((block) =>
    rangeOf(sheet, recordedArea(block)).load('formulas,numberFormat'),
  );
  const conditional = sheet.getRange().conditionalFormats;
  conditional.load('items/id,items/customOrNullObject/rule/formula');
  const ends = endsOf(record.anchors).map(({ anchor, area }) => ({
    anchor,
    range: rangeOf(sheet, area).load('formulas'),
  }));
  return { record, sheet, cells, conditional, ends };
}

/**
 * Whether there is something to take back: not where the sheet is gone. Where it is not known whether a part was
 * written, its cells tell: they are written last.
 */
export function isThere({ record: { isSure, blocks }, sheet, cells }: Now): boolean {
  if (sheet.isNullObject) return false;
  return isSure || blocks.some((block, index) => holdsSome(block, gridOf(cells[index]?.formulas) ?? []));
}

/** Whether all cells hold what stood there before, with its number format. */
export function isAsBefore({ record, cells }: Now): boolean {
  return record.blocks.every(({ block, former }, index) => {
    const formulas = gridOf(cells[index]?.formulas) ?? [];
    const formats = gridOf(cells[index]?.numberFormat) ?? [];
    return block.cells.every((row, down) =>
      row.every((edit, right) => {
        const before = former[down]?.[right];
        if (edit === null || before === undefined) return true;
        const isSame = textOf(formulas[down]?.[right]) === textOf(before.formula);
        return isSame && textOf(formats[down]?.[right]) === before.format;
      }),
    );
  });
}

/**
 * Whether rows may have been inserted or deleted since the write: the first or the last row is not the one that was
 * read, and what was written no longer stands where it was put. Rows that moved before the write are where it went.
 */
export function mayHaveMoved({ record: { anchors, blocks }, cells, ends }: Now): boolean {
  if (blocks.every((block, index) => holdsAll(block, gridOf(cells[index]?.formulas) ?? []))) return false;
  return ends.some(({ anchor, range }) => {
    const [cells = []] = gridOf(range.formulas) ?? [];
    return printOf(cells, anchors.written) !== anchor.print;
  });
}
