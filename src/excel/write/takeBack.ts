import type { CellRef } from '../../pira/address';
import { markerOf } from '../../pira/reports/marker';
import type { CellEdit } from '../../pira/sheetEdit';
import { attempt, isTooBig } from '../attempt';
import type { Problem } from '../problem';
import { gridOf, textOf } from '../read/cells';
import { rangeOf } from './before';
import { entryOfFormer, toldAs } from './entries';
import { restoreHighlight } from './queueWrites';
import { holdsSome } from './stands';
import { type FormerCell, halvesOfRecord, type PartRecord, recordedArea } from './record';

export type TakenBack =
  | { readonly ok: true; readonly left: readonly CellRef[] }
  /** `begun`: the restoring itself failed, so that some of it may be done. */
  | { readonly ok: false; readonly problem: Problem; readonly code: string; readonly begun: boolean };

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
  if (taken.ok) return taken;
  const smaller = isTooBig(taken.code) ? halvesOfRecords(records) : null;
  if (smaller !== null) return takeBackInHalves(smaller);
  if (!taken.begun && taken.problem.code === 'cell-edit') return taken;
  const again = await takeBackOnce(records);
  return again.ok ? again : { ...again, begun: taken.begun || again.begun };
}

async function takeBackInHalves(
  halves: readonly [readonly PartRecord[], readonly PartRecord[]],
): Promise<TakenBack> {
  const first = await takeBack(halves[0]);
  const second = await takeBack(halves[1]);
  if (first.ok && second.ok) return { ok: true, left: [...first.left, ...second.left] };
  const failed = first.ok ? second : first;
  return failed.ok ? failed : { ...failed, begun: true };
}

function halvesOfRecords(
  records: readonly PartRecord[],
): readonly [readonly PartRecord[], readonly PartRecord[]] | null {
  const middle = Math.ceil(records.length / 2);
  if (records.length > 1) return [records.slice(0, middle), records.slice(middle)];
  const split = records[0] === undefined ? null : halvesOfRecord(records[0]);
  return split === null ? null : [[split[0]], [split[1]]];
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
    for (const state of now) if (isThere(state)) left.push(...queueRestoring(context, state));
    begun = true;
    await context.sync();
  });
  return done.ok ? { ok: true, left } : { ok: false, problem: done.problem, code: done.code, begun };
}

/** Where it is not known whether a part was written, its cells tell: they are written last. */
function isThere({ record: { isSure, blocks }, cells }: Now): boolean {
  return isSure || blocks.some((block, index) => holdsSome(block, gridOf(cells[index]?.formulas) ?? []));
}

function queueRestoring(context: Excel.RequestContext, { record, cells, conditional }: Now): CellRef[] {
  const sheet = context.workbook.worksheets.getItem(record.sheetId);
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
