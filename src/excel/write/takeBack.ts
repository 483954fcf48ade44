import type { CellRef } from '../../pira/address';
import { markerOf } from '../../pira/reports/marker';
import type { CellEdit } from '../../pira/sheetEdit';
import { attempt } from '../attempt';
import type { Problem } from '../problem';
import { gridOf, textOf } from '../read/cells';
import { rangeOf } from './before';
import { entryOf, entryOfFormer } from './entries';
import { addHighlight } from './queueWrites';
import { type FormerCell, type PartRecord, recordedArea } from './record';

export type TakenBack =
  | { readonly ok: true; readonly left: readonly CellRef[] }
  /** `begun`: the restoring itself failed, so that some of it may be done. */
  | { readonly ok: false; readonly problem: Problem; readonly begun: boolean };

interface Now {
  readonly record: PartRecord;
  readonly cells: readonly Excel.Range[];
  readonly conditional: Excel.ConditionalFormatCollection;
}

type Grid = readonly (readonly unknown[])[];

/**
 * Puts back what stood in the cells that some writing changed: contents, number formats, alignment, validation,
 * widths and conditional formats of ours. A cell that holds neither what was written nor what stood there before
 * has been changed by someone since; it is left and named. Two trips, and two more where one fails: putting back
 * twice is the same as once.
 */
export async function takeBack(records: readonly PartRecord[]): Promise<TakenBack> {
  const taken = await takeBackOnce(records);
  if (taken.ok || taken.problem.code === 'cell-edit') return taken;
  const again = await takeBackOnce(records);
  return again.ok ? again : { ...again, begun: taken.begun || again.begun };
}

async function takeBackOnce(records: readonly PartRecord[]): Promise<TakenBack> {
  const left: CellRef[] = [];
  let begun = false;
  const done = await attempt(async (context) => {
    const now = records.map((record): Now => {
      const sheet = context.workbook.worksheets.getItem(record.sheetId);
      const cells = record.blocks.map((block) =>
        rangeOf(sheet, recordedArea(block)).load('formulas,numberFormat'),
      );
      const conditional = sheet.getRange().conditionalFormats;
      conditional.load('items/id,items/customOrNullObject/rule/formula');
      return { record, cells, conditional };
    });
    await context.sync();
    for (const state of now) left.push(...queueRestoring(context, state));
    begun = true;
    await context.sync();
  });
  return done.ok ? { ok: true, left } : { ok: false, problem: done.problem, begun };
}

function queueRestoring(context: Excel.RequestContext, { record, cells, conditional }: Now): CellRef[] {
  const sheet = context.workbook.worksheets.getItem(record.sheetId);
  restoreHighlights(sheet, record, conditional);
  for (const { column, points } of record.widths)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  for (const { area, properties } of record.centred) rangeOf(sheet, area).setCellProperties(properties);
  for (const { area, rule, prompt, errorAlert, ignoreBlanks } of record.validations) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.clear();
    if (rule !== null) dataValidation.set({ rule, prompt, errorAlert, ignoreBlanks });
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
  for (const highlight of removed) addHighlight(sheet, highlight);
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
      const isAsBefore = isOurs && found === textOf(before.formula);
      entries[down]?.push(
        isRestored && !isAsBefore ? entryOfFormer(before.formula, before.isText, before.format) : null,
      );
      formats[down]?.push(isRestored ? before.format : null);
    });
  });
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  if (entries.some((row) => row.some((entry) => entry !== null))) range.values = entries;
  return left;
}

function writtenText({ content }: CellEdit, before: FormerCell): string {
  return content.kind === 'kept' ? textOf(before.formula) : textOf(entryOf(content));
}
