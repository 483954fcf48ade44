import type { CellRef } from '../../pira/address';
import { markerOf } from '../../pira/reports/marker';
import type { CellEdit } from '../../pira/sheetEdit';
import { gridOf, textOf } from '../read/cells';
import { rangeOf } from './before';
import { entryOfFormer, toldAs } from './entries';
import type { Now } from './now';
import { restoreHighlight } from './queueWrites';
import { type FormerCell, type PartRecord, recordedArea } from './record';

type Grid = readonly (readonly unknown[])[];

/** Queues the putting back of a part; gives the cells that someone changed since, which are left. */
export function queueRestoring({ record, sheet, cells, conditional }: Now): CellRef[] {
  restoreHighlights(sheet, record, conditional);
  for (const { column, points } of record.widths) {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    if (points === null) format.useStandardWidth = true;
    else format.columnWidth = points;
  }
  for (const { area, alignment, properties } of record.centred) {
    const range = rangeOf(sheet, area);
    if (properties === null) range.format.verticalAlignment = alignment;
    else range.setCellProperties(properties);
  }
  for (const { area, former } of record.validations) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.clear();
    if (former !== null) dataValidation.set(former);
  }
  return record.blocks.flatMap((block, index) => {
    const formulas: Grid = gridOf(cells[index]?.formulas) ?? [];
    const formats: Grid = gridOf(cells[index]?.numberFormat) ?? [];
    return restoreBlock(rangeOf(sheet, recordedArea(block)), block, { formulas, formats }, record.sheet);
  });
}

function restoreHighlights(
  sheet: Excel.Worksheet,
  { added, removed }: PartRecord,
  conditional: Excel.ConditionalFormatCollection,
): void {
  if (added.length === 0 && removed.length === 0) return;
  for (const { id, customOrNullObject } of conditional.items) {
    const marker = customOrNullObject.isNullObject ? null : markerOf(customOrNullObject.rule.formula);
    if (marker !== null) sheet.getRange().conditionalFormats.getItem(id).delete();
  }
  for (const highlight of removed) restoreHighlight(sheet, highlight);
}

function restoreBlock(
  range: Excel.Range,
  { block, former }: PartRecord['blocks'][number],
  now: { readonly formulas: Grid; readonly formats: Grid },
  sheet: string,
): CellRef[] {
  const left: CellRef[] = [];
  const entries: unknown[][] = [];
  const formats: (string | null)[][] = [];
  block.cells.forEach((row, down) => {
    entries.push([]);
    formats.push([]);
    row.forEach((edit, right) => {
      const before = former[down]?.[right];
      const found = textOf(now.formulas[down]?.[right]);
      const isOurs = edit !== null && before !== undefined;
      const isChanged = isOurs && found !== textOf(before.formula) && found !== writtenText(edit, before);
      if (isChanged) left.push({ sheet, row: block.row + down, column: block.column + right });
      const isRestored = isOurs && !isChanged;
      const isEntered = isRestored && edit.content.kind !== 'kept';
      entries[down]?.push(isEntered ? entryOfFormer(before.formula, before.isText, before.format) : null);
      formats[down]?.push(isRestored ? before.format : null);
    });
  });
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  if (entries.some((row) => row.some((entry) => entry !== null))) range.values = entries;
  return left;
}

function writtenText({ content }: CellEdit, before: FormerCell): string {
  return content.kind === 'kept' ? textOf(before.formula) : toldAs(content);
}
