import { attempt, isTooBig } from '../exchange/attempt';
import type { Problem } from '../problem';
import { gridOf, textOf } from '../exchange/cells';
import { rangeOf } from '../exchange/ranges';
import { entryOfFormer } from '../exchange/entries';
import { askForbidden } from './forbidden';
import { halvesOf } from './halves';
import { NO_LOOKS } from '../exchange/looksChange';
import { type BlockChange, type CellsChange, changedArea, type FormerCell } from '../exchange/record';

type Restored =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: Problem; readonly code: string; readonly begun: boolean };

/** In place of Excel's code where we ourselves do not go on. */
const REFUSED = 'refused';

/**
 * Puts contents and number formats back to those before some changes, but for cells that somebody has changed since.
 * Two exchanges, as many again where one fails, more where they are too big for one.
 */
export async function restoreCells(changes: readonly CellsChange[]): Promise<Restored> {
  const once = await restoreOnce(changes);
  if (once.ok) return once;
  const smaller = isTooBig(once.code) ? halves(changes) : null;
  if (smaller !== null) return restoreHalves(smaller);
  if (!once.begun && (once.problem.code === 'cell-edit' || once.code === REFUSED)) return once;
  const again = await restoreOnce(changes);
  return again.ok ? again : { ...again, begun: once.begun || again.begun };
}

type Changes = readonly CellsChange[];

async function restoreHalves([first, second]: readonly [Changes, Changes]): Promise<Restored> {
  const upper = await restoreCells(first);
  const lower = await restoreCells(second);
  const failed = upper.ok ? lower : upper;
  return failed.ok ? failed : { ...failed, begun: true };
}

function halves(changes: Changes): readonly [Changes, Changes] | null {
  const pieces = changes.flatMap((change) =>
    change.blocks.map((block): CellsChange => ({ ...change, looks: NO_LOOKS, blocks: [block] })),
  );
  return halvesOf(
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
  readonly sheet: Excel.Worksheet;
  readonly block: BlockChange;
  readonly range: Excel.Range;
}

async function restoreOnce(changes: Changes): Promise<Restored> {
  let begun = false;
  const done = await attempt(async (context): Promise<Problem | null> => {
    const sheets = changes.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
    const asked = changes.map(({ blocks }, index) =>
      blocks.flatMap((block): Now[] => {
        const sheet = sheets[index];
        if (sheet === undefined) return [];
        return [{ sheet, block, range: rangeOf(sheet, changedArea(block)).load('formulas,numberFormat') }];
      }),
    );
    const forbidden = askForbidden(context.workbook, sheets);
    await context.sync();
    const present = asked.filter((_, index) => sheets[index]?.isNullObject === false).flat();
    const obstacle = forbidden();
    if (obstacle !== null) return present.every(isAsBefore) ? null : obstacle;
    for (const now of present) queueBlock(now);
    begun = true;
    await context.sync();
    return null;
  });
  if (!done.ok) return { ok: false, problem: done.problem, code: done.code, begun };
  return done.value === null ? { ok: true } : { ok: false, problem: done.value, code: REFUSED, begun };
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
  return { format: before.format, entry: entryOfFormer(before.formula, before.isText, before.format) };
}
