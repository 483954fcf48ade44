import { attempt, isTooBig } from '../exchange/attempt';
import type { Problem } from '../problem';
import { cellAddress } from '../../pira/sheet/address';
import { gridOf, textOf } from '../exchange/cellBlocks';
import { rangeOf } from '../exchange/ranges';
import { rangeValueOfFormer } from '../exchange/rangeValues';
import { askForbidden } from './forbidden';
import { splitInTwo } from './splitInTwo';
import { NO_LOOKS } from '../exchange/looksChange';
import {
  type BlockChange,
  type CellsChange,
  changedArea,
  formerCells,
  type FormerCell,
} from '../exchange/cellsChange';

type Restored =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: Problem; readonly code: string; readonly begun: boolean };

/** In place of Excel's code where we ourselves do not go on. */
const REFUSED = 'refused';

/** What becomes of cells that somebody has changed since: they stay, or nothing at all is touched. */
export type TheirCells = 'stay' | 'refuse';

/**
 * Puts contents and number formats back to those before some changes. Two exchanges, as many again where one fails, more
 * where they are too big for one. What somebody does between the two is noticed, and what was overwritten by it put back.
 */
export async function restoreCells(changes: readonly CellsChange[], theirs: TheirCells): Promise<Restored> {
  const once = await restoreOnce(changes, theirs);
  if (once.ok) return once;
  const smaller = isTooBig(once.code) ? splitBatch(changes) : null;
  if (smaller !== null) return restoreHalves(smaller, theirs);
  if (!once.begun && (once.problem.code === 'cell-edit' || once.code === REFUSED)) return once;
  const again = await restoreOnce(changes, theirs);
  return again.ok ? again : { ...again, begun: once.begun || again.begun };
}

type Changes = readonly CellsChange[];

async function restoreHalves(
  [first, second]: readonly [Changes, Changes],
  theirs: TheirCells,
): Promise<Restored> {
  const upper = await restoreCells(first, theirs);
  const lower = await restoreCells(second, theirs);
  const failed = upper.ok ? lower : upper;
  return failed.ok ? failed : { ...failed, begun: true };
}

function splitBatch(changes: Changes): readonly [Changes, Changes] | null {
  const pieces = changes.flatMap((change) =>
    change.blocks.map((block): CellsChange => ({ ...change, looks: NO_LOOKS, blocks: [block] })),
  );
  return splitInTwo(
    pieces,
    ({ blocks }) => blocks[0]?.after.length ?? 0,
    (piece, rows) => [
      { ...piece, blocks: piece.blocks.map((block) => rowsOf(block, 0, rows)) },
      { ...piece, blocks: piece.blocks.map((block) => rowsOf(block, rows)) },
    ],
  );
}

function rowsOf({ row, column, before, after }: BlockChange, from: number, to?: number): BlockChange {
  return { row: row + from, column, before: before.slice(from, to), after: after.slice(from, to) };
}

/** What a block's cells hold now. */
interface Now {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly block: BlockChange;
  readonly range: Excel.Range;
}

async function restoreOnce(changes: Changes, theirs: TheirCells): Promise<Restored> {
  let begun = false;
  const done = await attempt(async (context): Promise<Problem | null> => {
    const sheets = changes.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
    const asked = changes.map(({ blocks, sheet: name }, index) =>
      blocks.flatMap((block): Now[] => {
        const sheet = sheets[index];
        if (sheet === undefined) return [];
        const range = rangeOf(sheet, changedArea(block)).load('formulas,numberFormat');
        return [{ name, sheet, block, range }];
      }),
    );
    const forbidden = askForbidden(context.workbook, sheets);
    await context.sync();
    const present = asked.filter((_, index) => sheets[index]?.isNullObject === false).flat();
    const obstacle = forbidden();
    if (obstacle !== null) return present.every(isAsBefore) ? null : obstacle;
    const [changed] = theirs === 'refuse' ? present.flatMap((now) => changedCell(now) ?? []) : [];
    if (changed !== undefined) return changed;
    const stood = present.map(({ sheet, block }) =>
      rangeOf(sheet, changedArea(block)).load('formulas,values,numberFormat,valueTypes'),
    );
    for (const now of present) queueBlock(now);
    begun = true;
    await context.sync();
    const [moved] = present.flatMap((now, index) => differentCell(now, stood[index]) ?? []);
    if (moved === undefined) return null;
    present.forEach((now, index) => queueFormer(now, stood[index]));
    await context.sync();
    begun = false;
    return moved;
  });
  if (!done.ok) return { ok: false, problem: done.problem, code: done.code, begun };
  return done.value === null ? { ok: true } : { ok: false, problem: done.value, code: REFUSED, begun };
}

/** A cell that holds neither what was written nor what stood there before. */
function changedCell({ name, block, range }: Now): Problem | null {
  const formulas = gridOf(range.formulas) ?? [];
  for (const [down, row] of block.before.entries())
    for (const [right, before] of row.entries()) {
      const after = block.after[down]?.[right];
      if (before === null || !after) continue;
      const formula = textOf(formulas[down]?.[right]);
      if (formula !== textOf(after.formula) && formula !== textOf(before.formula))
        return {
          code: 'cell-changed',
          sheet: name,
          cell: cellAddress(block.row + down, block.column + right),
        };
    }
  return null;
}

/** A cell that held something else when it was written than when it was asked about. */
function differentCell({ name, block, range }: Now, stood: Excel.Range | undefined): Problem | null {
  const [before, now] = [gridOf(range.formulas) ?? [], gridOf(stood?.formulas) ?? []];
  for (const [down, row] of before.entries())
    for (const [right, formula] of row.entries())
      if (textOf(formula) !== textOf(now[down]?.[right]))
        return {
          code: 'cell-changed',
          sheet: name,
          cell: cellAddress(block.row + down, block.column + right),
        };
  return null;
}

/** Puts back what stood in the cells of a block when they were written. */
function queueFormer({ sheet, block }: Now, stood: Excel.Range | undefined): void {
  const cells = formerCells(stood);
  const isOurs = (down: number, right: number) => Boolean(block.before[down]?.[right]);
  const range = rangeOf(sheet, changedArea(block));
  range.numberFormat = cells.map((row, down) =>
    row.map(({ format }, right) => (isOurs(down, right) ? format : null)),
  );
  range.values = cells.map((row, down) =>
    row.map(({ formula, isText, format }, right) =>
      isOurs(down, right) ? rangeValueOfFormer(formula, isText, format) : null,
    ),
  );
}

function isAsBefore({ block, range }: Now): boolean {
  const formulas = gridOf(range.formulas) ?? [];
  const formats = gridOf(range.numberFormat) ?? [];
  return block.before.every((row, down) =>
    row.every((before, right) => {
      if (before === null) return true;
      const isSame = textOf(formulas[down]?.[right]) === textOf(before.formula);
      return isSame && textOf(formats[down]?.[right]) === before.format;
    }),
  );
}

function queueBlock({ sheet, block, range }: Now): void {
  const formulas = gridOf(range.formulas) ?? [];
  const formats = gridOf(range.numberFormat) ?? [];
  const newFormats: (string | null)[][] = [];
  const entries: unknown[][] = [];
  block.before.forEach((row, down) => {
    const cells = row.map((before, right) => {
      const after = block.after[down]?.[right];
      if (before === null || !after) return LEFT;
      return restored(before, after, textOf(formulas[down]?.[right]), textOf(formats[down]?.[right]));
    });
    newFormats.push(cells.map(({ format }) => format));
    entries.push(cells.map(({ entry }) => entry));
  });
  const written = rangeOf(sheet, changedArea(block));
  if (newFormats.some((row) => row.some((format) => format !== null))) written.numberFormat = newFormats;
  if (entries.some((row) => row.some((entry) => entry !== null))) written.values = entries;
}

interface CellWrite {
  readonly format: string | null;
  readonly entry: unknown;
}

const LEFT: CellWrite = { format: null, entry: null };

/** What brings one cell back: nothing where somebody has changed it. */
function restored(before: FormerCell, after: FormerCell, formula: string, format: string): CellWrite {
  const isWritten = formula === textOf(after.formula);
  if (!isWritten && formula !== textOf(before.formula)) return LEFT;
  const isOnlyFormat = before.formula === after.formula && before.isText === after.isText;
  if (isOnlyFormat) return { format: format === after.format ? before.format : null, entry: null };
  return { format: before.format, entry: rangeValueOfFormer(before.formula, before.isText, before.format) };
}
