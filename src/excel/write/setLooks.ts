import type { Area } from '../../pira/sheet/address';
import { attempt, type Attempt, isTooBig } from '../exchange/attempt';
import { ownHighlights } from '../read/details';
import { rangeOf } from '../exchange/ranges';
import { type CellLooks, type FormerValidation, type LooksChange, NO_LOOKS } from '../exchange/looksChange';
import { isPassing } from '../problem';
import type { Remark } from '../remark';
import { halvesOf } from './halves';
import { areEmpty } from './looks';
import { restoreHighlight } from '../exchange/queueWrites';
import type { CellsChange } from '../exchange/record';

/** What has to be known of a sheet before its looks are set. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly looks: LooksChange;
  /** Null where there is none of ours to take away. */
  readonly conditional: Excel.ConditionalFormatCollection | null;
  /** Null where they are known to be as the change says. */
  readonly validations: readonly Excel.DataValidation[] | null;
}

/**
 * Sets the looks of sheets to those after some changes: widths, alignment, validation and conditional formats of ours.
 * Validation that people have set since stays. Doing it twice is the same as once, so a failure is tried again, the
 * conditional formats alone: Excel may be unable to read them, and they then stay as they are, which is remarked.
 * `isFresh`: the changes were made from what Excel has just answered, which need not be asked again.
 */
export async function setLooks(
  changes: readonly CellsChange[],
  isFresh = false,
): Promise<Attempt<readonly Remark[]>> {
  const needed = changes.filter(({ looks }) => !areEmpty(looks));
  if (needed.length === 0) return { ok: true, value: [] };
  const once = await setInPieces(needed, isFresh);
  if (once.ok) return { ok: true, value: [] };
  const others = needed.map((change) => ({ ...change, looks: { ...change.looks, highlights: null } }));
  const rest = await setInPieces(others, false);
  if (!rest.ok) return rest;
  const remarks: Remark[] = [];
  for (const change of needed) {
    const { highlights } = change.looks;
    if (highlights === null) continue;
    const looks = { ...NO_LOOKS, highlights };
    const replaced = await attempt((context) => setOnce(context, [{ ...change, looks }], false));
    if (!replaced.ok && isPassing(replaced.problem)) return replaced;
    if (!replaced.ok) remarks.push({ code: 'colours-unread', sheet: change.sheet });
  }
  return { ok: true, value: remarks };
}

/**
 * In one exchange, in halves where that holds too much. Its answer may have been what was too big, so that the halves ask
 * again for what it has set.
 */
async function setInPieces(changes: readonly CellsChange[], isFresh: boolean): Promise<Attempt<null>> {
  const once = await attempt(async (context) => {
    await setOnce(context, changes, isFresh);
    return null;
  });
  const parts = once.ok || !isTooBig(once.code) ? null : halvesOfLooks(changes);
  if (parts === null) return once;
  const first = await setInPieces(parts[0], false);
  return first.ok ? setInPieces(parts[1], false) : first;
}

/** The first half keeps everything that is not about single cells; null where nothing can be divided. */
function halvesOfLooks(
  changes: readonly CellsChange[],
): readonly [readonly CellsChange[], readonly CellsChange[]] | null {
  const [change, ...others] = changes;
  if (change === undefined) return null;
  if (others.length > 0) {
    const middle = Math.ceil(changes.length / 2);
    return [changes.slice(0, middle), changes.slice(middle)];
  }
  const cells = halvesOf(change.looks.cells, ({ area }) => area.rowCount, cutCells);
  if (cells === null) return null;
  return [
    [{ ...change, looks: { ...change.looks, cells: cells[0] } }],
    [{ ...change, looks: { ...NO_LOOKS, cells: cells[1] } }],
  ];
}

type CellsLooks = LooksChange['cells'][number];

function cutCells({ area, before, after }: CellsLooks, rows: number): readonly [CellsLooks, CellsLooks] {
  const upper = (looks: CellLooks): CellLooks => ({ ...looks, lookOf: looks.lookOf.slice(0, rows) });
  const lower = (looks: CellLooks): CellLooks => ({ ...looks, lookOf: looks.lookOf.slice(rows) });
  return [
    { area: { ...area, rowCount: rows }, before: upper(before), after: upper(after) },
    {
      area: { ...area, row: area.row + rows, rowCount: area.rowCount - rows },
      before: lower(before),
      after: lower(after),
    },
  ];
}

async function setOnce(
  context: Excel.RequestContext,
  changes: readonly CellsChange[],
  isFresh: boolean,
): Promise<void> {
  const asked = changes.map(({ sheetId, looks }): Asked => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { highlights, validations } = looks;
    const hasFormer = highlights !== null && (!isFresh || highlights.before.length > 0);
    const conditional = hasFormer ? sheet.getRange().conditionalFormats : null;
    conditional?.load('items/id,items/customOrNullObject/rule/formula');
    const known = isFresh
      ? null
      : validations.map(({ area }) => rangeOf(sheet, area).dataValidation.load('type,prompt'));
    return { sheet, looks, conditional, validations: known };
  });
  if (asked.some(({ conditional, validations }) => conditional !== null || (validations ?? []).length > 0))
    await context.sync();
  for (const one of asked) queueLooks(one);
  await context.sync();
}

function queueLooks({ sheet, looks, conditional, validations }: Asked): void {
  for (const { column, after } of looks.widths) {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    if (typeof after === 'number') format.columnWidth = after;
    else format.useStandardWidth = true;
  }
  for (const { area, after } of looks.cells) queueCellLooks(sheet, area, after);
  looks.validations.forEach(({ area, before, after }, index) => {
    const { dataValidation } = rangeOf(sheet, area);
    if (validations !== null && !isFormer(validations[index], before)) return;
    if (after === null) dataValidation.clear();
    else dataValidation.set(after);
  });
  for (const { id } of conditional === null ? [] : ownHighlights(conditional))
    sheet.getRange().conditionalFormats.getItem(id).delete();
  for (const highlight of looks.highlights?.after ?? []) restoreHighlight(sheet, highlight);
  if (looks.printed === null) return;
  const { after } = looks.printed;
  // An area of the whole sheet is none.
  sheet.pageLayout.setPrintArea(after === null ? sheet.getRange() : rangeOf(sheet, after));
}

/** A cell cannot be told among its other properties to have no fill: neighbours in a column are told so together. */
function queueCellLooks(sheet: Excel.Worksheet, area: Area, { looks, lookOf }: CellLooks): void {
  const isBare = (down: number, right: number): boolean => {
    const look = looks[lookOf[down]?.[right] ?? -1];
    return look !== undefined && look.format?.fill === undefined;
  };
  for (const right of lookOf[0]?.keys() ?? [])
    for (let down = 0; down < lookOf.length; down++) {
      const first = down;
      while (isBare(down, right)) down++;
      const bare = {
        row: area.row + first,
        column: area.column + right,
        rowCount: down - first,
        columnCount: 1,
      };
      if (down > first) rangeOf(sheet, bare).format.fill.clear();
    }
  rangeOf(sheet, area).setCellProperties(lookOf.map((row) => row.map((index) => looks[index] ?? {})));
}

/** Whether a validation is still the one that a change begins with, by the words that people read. */
function isFormer(now: Excel.DataValidation | undefined, before: FormerValidation | null): boolean {
  if (now === undefined || now.type === 'Inconsistent' || now.type === 'MixedCriteria') return false;
  return before === null ? now.type === 'None' : now.prompt.message === before.prompt.message;
}
