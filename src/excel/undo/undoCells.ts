import { cellAddress } from '../../pira/sheet/address';
import type { Row } from '../../pira/sheet/sheet';
import { attempt, type Attempt } from '../exchange/attempt';
import type { Problem } from '../problem';
import { readFormulas } from '../exchange/chunks';
import { textOf } from '../exchange/cellBlocks';
import { AREA_PROPERTIES, areaOfRange } from '../exchange/ranges';
import { askForbidden } from '../write/forbidden';
import { type CellsChange, type FormerCell, reverseChange } from '../exchange/cellsChange';
import { restoreCells } from '../write/restoreCells';
import { setLooks } from '../write/setLooks';
import { placeChecksOf } from '../write/placeChecks';
import { digestAround, firstDifferentRow, type SheetContents } from '../exchange/sheetDigest';
import type { UndoOptions, UndoOutcome } from '../exchange/undoOutcome';

/**
 * Undoes changes of cells where every sheet stands exactly as they left it; else nothing is touched and the problem
 * tells what has changed. Where Excel has undone them already, that is told. Once begun, cells may also stand as before.
 */
export async function undoCells(
  changes: readonly CellsChange[],
  { begun, onBegin }: UndoOptions,
): Promise<UndoOutcome> {
  const looked = await readContents(changes);
  if (!looked.ok) return { ok: false, problem: looked.problem, begun: false };
  const judged = judge(changes, looked.value.contents, begun);
  if (typeof judged === 'object') return { ok: false, problem: judged, begun: false };
  if (judged === 'as-before' && !begun) return { ok: true, reverse: null, wasUndone: true, remarks: [] };
  const { forbidden } = looked.value;
  if (forbidden !== null) return { ok: false, problem: forbidden, begun: false };
  const reverse = { kind: 'cells', changes: changes.map(reverseChange) } as const;
  await onBegin(reverse);
  const cells = await restoreCells(changes, 'refuse');
  if (!cells.ok) return cells;
  const looks = await setLooks(
    changes.map(reverseChange),
    changes.flatMap((change, index) => {
      const contents = looked.value.contents[index] ?? null;
      return contents === null ? [] : placeChecksOf(contents, reverseChange(change));
    }),
  );
  return looks.ok
    ? { ok: true, reverse, wasUndone: false, remarks: looks.value }
    : { ok: false, problem: looks.problem, begun: true };
}

type Contents = SheetContents | null;

/** The contents of the sheets of some changes, null for one that is gone or has another name, and what forbids writing. */
async function readContents(
  changes: readonly CellsChange[],
): Promise<Attempt<{ readonly contents: readonly Contents[]; readonly forbidden: Problem | null }>> {
  const looked = await attempt(async (context) => {
    const asked = changes.map(({ sheetId, sheet: name }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
      const used = sheet.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES);
      return { sheet, name, used };
    });
    const forbidden = askForbidden(
      context.workbook,
      asked.map(({ sheet }) => sheet),
    );
    await context.sync();
    return {
      forbidden: forbidden(),
      sheets: asked.map(({ sheet, name, used }) => ({
        isThere: !sheet.isNullObject && sheet.name === name,
        area: sheet.isNullObject || used.isNullObject ? null : areaOfRange(used),
      })),
    };
  });
  if (!looked.ok) return looked;
  const contents: Contents[] = [];
  for (const [index, { isThere, area }] of looked.value.sheets.entries()) {
    const formulas =
      isThere && area !== null ? await readFormulas(changes[index]?.sheetId ?? '', area) : NO_CELLS;
    if (!formulas.ok) return formulas;
    const { row = 0, column = 0 } = area ?? {};
    contents.push(isThere ? { firstRow: row, firstColumn: column, formulas: formulas.value } : null);
  }
  return { ok: true, value: { contents, forbidden: looked.value.forbidden } };
}

const NO_CELLS: Attempt<readonly Row<unknown>[]> = { ok: true, value: [] };

/** Whether sheets stand as some changes left them or as before them; else the problem that says what is different. */
function judge(
  changes: readonly CellsChange[],
  contents: readonly Contents[],
  begun: boolean,
): 'as-left' | 'as-before' | Problem {
  let isAsBefore = true;
  let isAsLeft = true;
  let different: Problem | null = null;
  for (const [index, change] of changes.entries()) {
    const now = contents[index] ?? null;
    const { sheet, around } = change;
    if (now === null) return { code: 'sheet-gone', sheet };
    const row = around === null ? null : firstDifferentRow(around, digestAround(now, change.blocks));
    if (row !== null) return { code: 'changed-since', sheet, row: row + 1 };
    for (const { row, column, before, after } of cellsOf(change)) {
      const found = textOf(now.formulas[row - now.firstRow]?.[column - now.firstColumn]);
      const isFormer = found === textOf(before.formula);
      const isWritten = found === textOf(after.formula);
      if (!isFormer && !isWritten) return { code: 'cell-changed', sheet, cell: cellAddress(row, column) };
      isAsBefore &&= isFormer;
      isAsLeft &&= isWritten;
      if (!isWritten) different ??= { code: 'cell-changed', sheet, cell: cellAddress(row, column) };
    }
  }
  if (isAsLeft) return 'as-left';
  if (isAsBefore) return 'as-before';
  return begun ? 'as-left' : (different ?? 'as-left');
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: FormerCell;
  readonly after: FormerCell;
}

function* cellsOf({ blocks }: CellsChange): Generator<ChangedCell> {
  for (const { row, column, before, after } of blocks)
    for (const [down, cells] of after.entries())
      for (const [right, cell] of cells.entries()) {
        const former = before[down]?.[right];
        if (cell !== null && former)
          yield { row: row + down, column: column + right, before: former, after: cell };
      }
}
