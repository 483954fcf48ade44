import { formatAt, formulaAt } from '../../pira/sheet/grid';
import type { Block } from '../../pira/sheet/sheetEdit';
import { attempt, type Attempt, isTooBig } from '../exchange/attempt';
import type { Problem } from '../problem';
import { gridOf, textOf } from '../exchange/cellBlocks';
import { areaOfBlock, rangeOf } from '../exchange/ranges';
import { cellsChange } from './changes';
import { rangeValue, holdsContent } from '../exchange/rangeValues';
import { type AskedPart, askPart, askWritten, sheetOf } from './askPart';
import { type LooksChange, NO_LOOKS } from '../exchange/looksChange';
import { askLooks, looksChange } from './looks';
import type { CellsChange } from '../exchange/cellsChange';
import { splitBatch, type Batch } from './batches';
import { writeProblem } from './writeProblem';

/** What came of one exchange. `changes` say what may have been written, and has to be rolled back after a failure. */
export type CellsWritten = { readonly changes: readonly CellsChange[] } & (
  { readonly ok: true } | { readonly ok: false; readonly problem: Problem; readonly code: string }
);

/**
 * Writes the cells of one batch: asks what stands there, writes, and reads it back, all in one exchange. One exchange
 * cannot be conditional, so that a sheet that has changed since it was read is noticed afterwards; the caller then rolls
 * the changes back. Looks are only asked about. An answer that got lost on the way is made good by looking.
 */
export async function writeCells(batch: Batch): Promise<CellsWritten> {
  let asked: readonly AskedPart[] = [];
  const done = await attempt(async (context) => {
    const questions = batch.map((part) => askPart(context, part));
    for (const { sheet, part } of questions) queueCells(sheet, part.blocks);
    asked = questions.map((question) => ({ ...question, after: askWritten(question.sheet, question.part) }));
    await context.sync();
  });
  if (!done.ok) return findExtent(batch, asked, done);
  const changes = asked.map(answeredChange);
  for (const question of asked) {
    const problem = writeProblem(question);
    if (problem !== null) return { ok: false, problem, code: problem.code, changes };
  }
  return { ok: true, changes };
}

/** Formats come first, so that a text is entered as a text. */
function queueCells(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const block of blocks)
    rangeOf(sheet, areaOfBlock(block)).numberFormat = block.cells.map((row) =>
      row.map((edit) => edit?.format ?? null),
    );
  for (const block of blocks) {
    const entries = block.cells.map((row) =>
      row.map((edit) => (edit === null ? null : rangeValue(edit.content))),
    );
    if (entries.some((row) => row.some((entry) => entry !== null)))
      rangeOf(sheet, areaOfBlock(block)).values = entries;
  }
}

function answeredChange({ part, before, after, looks }: AskedPart): CellsChange {
  return { ...cellsChange(part, { before, after }), looks: looksChange(part, looks) };
}

/** Finds out how far a failed exchange came: not at all, to its end with the answer lost, or somewhere between. */
async function findExtent(
  batch: Batch,
  asked: readonly AskedPart[],
  { problem, code }: { readonly problem: Problem; readonly code: string },
): Promise<CellsWritten> {
  const answered = changesBeforeFailure(asked);
  if (answered !== null) return { ok: false, problem, code, changes: answered };
  const changes = batch.map((part) => cellsChange(part, null));
  const look = await askExtent(batch);
  // Excel takes no batch at all while a cell is being edited.
  if (!look.ok && problem.code === 'cell-edit' && look.problem.code === 'cell-edit')
    return { ok: false, problem, code, changes: [] };
  if (look.ok && look.value === 'nothing') return { ok: false, problem, code, changes: [] };
  if (!look.ok || look.value === 'some') return { ok: false, problem, code, changes };
  const whole = await readChanges(batch);
  return whole.ok ? { ok: true, changes: whole.value } : { ok: false, problem, code, changes };
}

/** The changes of a batch that stands, with the looks that are still to be set; in halves where that is too much. */
async function readChanges(batch: Batch): Promise<Attempt<readonly CellsChange[]>> {
  const looks = await attempt((context) => readLooks(context, batch));
  const parts = looks.ok || !isTooBig(looks.code) ? null : splitBatch(batch);
  if (looks.ok)
    return {
      ok: true,
      value: batch.map((part, index) => ({
        ...cellsChange(part, null),
        looks: looks.value[index] ?? NO_LOOKS,
      })),
    };
  if (parts === null) return looks;
  const first = await readChanges(parts[0]);
  const second = first.ok ? await readChanges(parts[1]) : first;
  return first.ok && second.ok ? { ok: true, value: [...first.value, ...second.value] } : second;
}

type Extent = 'all' | 'some' | 'nothing';

/** How much of a batch stands; asked in halves where that is too much for one answer. */
async function askExtent(batch: Batch): Promise<Attempt<Extent>> {
  const look = await attempt((context) => readExtent(context, batch));
  const parts = look.ok || !isTooBig(look.code) ? null : splitBatch(batch);
  if (parts === null) return look;
  const first = await askExtent(parts[0]);
  const second = first.ok ? await askExtent(parts[1]) : first;
  return first.ok && second.ok && first.value !== second.value ? { ok: true, value: 'some' } : second;
}

async function readExtent(context: Excel.RequestContext, batch: Batch): Promise<Extent> {
  const asked = batch.map((part) => ({ part, after: askWritten(sheetOf(context, part), part) }));
  await context.sync();
  let isAll = true;
  let isNothing = true;
  for (const { part, after } of asked) {
    const { sheet } = part.snapshot;
    for (const [index, { row, column, cells }] of part.blocks.entries()) {
      const formulas = gridOf(after[index]?.formulas) ?? [];
      const formats = gridOf(after[index]?.numberFormat) ?? [];
      for (const [down, edits] of cells.entries())
        for (const [right, edit] of edits.entries()) {
          if (edit === null) continue;
          const formula = formulas[down]?.[right];
          const format = textOf(formats[down]?.[right]);
          isAll &&= format === edit.format && holdsContent(edit.content, formula);
          const place = [row + down, column + right] as const;
          isNothing &&=
            format === formatAt(sheet, ...place) && textOf(formula) === formulaAt(sheet, ...place);
        }
    }
  }
  return isAll ? 'all' : isNothing ? 'nothing' : 'some';
}

async function readLooks(context: Excel.RequestContext, batch: Batch): Promise<LooksChange[]> {
  const asked = batch.map((part) => ({ part, looks: askLooks(sheetOf(context, part), part) }));
  await context.sync();
  return asked.map(({ part, looks }) => looksChange(part, looks));
}

/** The client keeps the answers it got before an error; null where it got none. */
function changesBeforeFailure(asked: readonly AskedPart[]): readonly CellsChange[] | null {
  if (asked.length === 0) return [];
  try {
    return asked.map(({ part, before }) => cellsChange(part, { before, after: [] }));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
