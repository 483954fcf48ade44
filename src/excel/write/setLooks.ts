import type { Area } from '../../pira/sheet/address';
import { attempt, type Attempt, isTooBig } from '../exchange/attempt';
import { askOwnHighlights, type OwnHighlight } from '../read/details';
import { rangeOf } from '../exchange/ranges';
import { type CellLooks, type FormerValidation, type LooksChange, NO_LOOKS } from '../exchange/looksChange';
import { isPassing } from '../problem';
import type { Remark } from '../remark';
import { splitInTwo } from './splitInTwo';
import { areEmpty } from './looks';
import { askCurrentLooks } from './currentLooks';
import { hasMoved, type PlaceCheck } from './placeChecks';
import { restoreHighlight } from '../exchange/queueWrites';
import type { CellsChange } from '../exchange/cellsChange';

/** What has to be known of a sheet before its looks are set. */
interface AskedFormer {
  readonly change: CellsChange;
  readonly sheet: Excel.Worksheet;
  /** The conditional formats of ours; null where there is none to take away. */
  readonly own: (() => readonly OwnHighlight[]) | null;
  /** Null where they are known to be as the change says. */
  readonly validations: readonly Excel.DataValidation[] | null;
}

/**
 * Sets the looks of sheets to those after some changes: widths, alignment, validation and conditional formats of ours.
 * Validation that people have set since stays. Where somebody has moved rows or columns meanwhile, which the place
 * checks show, the sheet's looks are left as they were and that is remarked. Doing it twice is the same as once, so a
 * failure is tried again, the conditional formats alone: Excel may be unable to read them, and they then stay as they
 * are, which is remarked. `isFresh`: the changes were made from what Excel has just answered, which need not be asked
 * again.
 */
export async function setLooks(
  changes: readonly CellsChange[],
  checks: readonly PlaceCheck[],
  isFresh = false,
): Promise<Attempt<readonly Remark[]>> {
  const needed = changes.filter(({ looks }) => !areEmpty(looks));
  if (needed.length === 0) return { ok: true, value: [] };
  const once = await setInPieces(needed, checks, isFresh);
  if (once.ok) return { ok: true, value: once.value.map(movedRemark) };
  const others = needed.map((change) => ({ ...change, looks: { ...change.looks, highlights: null } }));
  const rest = await setInPieces(others, checks, false);
  if (!rest.ok) return rest;
  const moved = new Set(rest.value);
  const remarks: Remark[] = [];
  for (const change of needed) {
    const { highlights } = change.looks;
    if (highlights === null || moved.has(change.sheet)) continue;
    const looks = { ...NO_LOOKS, highlights };
    const replaced = await attempt((context) => setOnce(context, [{ ...change, looks }], checks, false));
    if (!replaced.ok && isPassing(replaced.problem)) return replaced;
    if (!replaced.ok) remarks.push({ code: 'colours-unread', sheet: change.sheet });
    else for (const sheet of replaced.value) moved.add(sheet);
  }
  return { ok: true, value: [...remarks, ...[...moved].map(movedRemark)] };
}

function movedRemark(sheet: string): Remark {
  return { code: 'looks-moved', sheet };
}

/**
 * In one exchange, in halves where that holds too much. Its answer may have been what was too big, so that the halves ask
 * again for what it has set. Gives the sheets whose rows or columns have moved.
 */
async function setInPieces(
  changes: readonly CellsChange[],
  checks: readonly PlaceCheck[],
  isFresh: boolean,
): Promise<Attempt<readonly string[]>> {
  const isMuch = cellCount(changes) > CELLS_AN_EXCHANGE;
  const once = isMuch ? null : await attempt((context) => setOnce(context, changes, checks, isFresh));
  const parts = once === null || (!once.ok && isTooBig(once.code)) ? halvesOfLooks(changes) : null;
  if (parts === null) return once ?? attempt((context) => setOnce(context, changes, checks, isFresh));
  const first = await setInPieces(parts[0], checks, isFresh && isMuch);
  const second = first.ok ? await setInPieces(parts[1], checks, isFresh && isMuch) : first;
  return first.ok && second.ok
    ? { ok: true, value: [...new Set([...first.value, ...second.value])] }
    : second;
}

/** How a cell looked takes about 700 bytes to tell, and an answer may have 5 MB. */
const CELLS_AN_EXCHANGE = 5_000;

function cellCount(changes: readonly CellsChange[]): number {
  let count = 0;
  for (const { looks } of changes)
    for (const { area } of looks.cells) count += area.rowCount * area.columnCount;
  return count;
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
  const cells = splitInTwo(change.looks.cells, ({ area }) => area.rowCount, cutCells);
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

/**
 * Sets looks, and asks before that in the same exchange how it was and whether the rows still stand where they stood: else
 * it is put back. Gives the sheets in which it was.
 */
async function setOnce(
  context: Excel.RequestContext,
  changes: readonly CellsChange[],
  checks: readonly PlaceCheck[],
  isFresh: boolean,
): Promise<readonly string[]> {
  const asked = await askFormer(context, changes, isFresh);
  const watched = asked.flatMap(({ change, sheet, own: highlights }) => {
    const own = checks.filter(({ sheetId }) => sheetId === change.sheetId);
    if (own.length === 0) return [];
    const ids = (highlights?.() ?? []).map(({ id }) => id);
    const places = own.map((check) => ({ check, now: rangeOf(sheet, check.area).load('formulas') }));
    return [{ change, places, looksNow: askCurrentLooks(sheet, change.looks, ids) }];
  });
  for (const one of asked) queueLooks(one);
  await context.sync();
  const moved = watched.filter(({ places }) => places.some(({ check, now }) => hasMoved(check, now)));
  if (moved.length === 0) return [];
  const back = moved.map(({ change, looksNow }) => ({ ...change, looks: looksNow() }));
  for (const one of await askFormer(context, back, false)) queueLooks(one);
  await context.sync();
  return moved.map(({ change }) => change.sheet);
}

/** Asks about what is only replaced where it is still as it was. */
async function askFormer(
  context: Excel.RequestContext,
  changes: readonly CellsChange[],
  isFresh: boolean,
): Promise<readonly AskedFormer[]> {
  const asked = changes.map((change): AskedFormer => {
    const sheet = context.workbook.worksheets.getItem(change.sheetId);
    const { highlights, validations } = change.looks;
    const hasFormer = highlights !== null && (!isFresh || highlights.before.length > 0);
    const own = hasFormer ? askOwnHighlights(sheet) : null;
    const known = isFresh
      ? null
      : validations.map(({ area }) => rangeOf(sheet, area).dataValidation.load('type,prompt'));
    return { change, sheet, own, validations: known };
  });
  if (asked.some(({ own, validations }) => own !== null || (validations ?? []).length > 0))
    await context.sync();
  return asked;
}

function queueLooks({ change: { looks }, sheet, own, validations }: AskedFormer): void {
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
  for (const { id } of own?.() ?? []) sheet.getRange().conditionalFormats.getItem(id).delete();
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
