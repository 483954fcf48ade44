import type { SheetEdit } from '../../pira/sheet/sheetEdit';
import { isTooBig } from '../exchange/attempt';
import type { RunOptions } from '../port';
import { failure, type Failure, type Problem } from '../problem';
import type { SheetSnapshot } from '../read/snapshot';
import type { Remark } from '../remark';
import type { PartialWrite } from '../exchange/undoRecord';
import { bySheet, withSurroundings } from './changes';
import { findReason } from './forbidden';
import { areEmpty } from './looks';
import type { CellsChange } from '../exchange/cellsChange';
import { restoreCells } from './restoreCells';
import { setLooks } from './setLooks';
import { placeChecksOf } from './placeChecks';
import { type Batch, batchesOf, splitBatch, type SheetPart } from './batches';
import { writeCells } from './writeCells';
import { markerIn } from '../../pira/output/highlightMarker';

export interface WrittenEdits {
  readonly ok: true;
  /** Empty where nothing had to be written. */
  readonly changes: readonly CellsChange[];
  /** What people should know although all cells were written. */
  readonly remarks: readonly Remark[];
}

/**
 * Writes edits into the sheets they were made from: all cells or none. One exchange where they fit, else as many as it
 * takes; between them it can be cancelled. After any failure what was written is rolled back. Looks come last, in an
 * exchange of their own: the results are worth having without them.
 */
export async function writeEdits(
  edits: readonly SheetEdit[],
  sheets: readonly SheetSnapshot[],
  options: RunOptions,
): Promise<WrittenEdits | Failure | PartialWrite> {
  const parts = partsOf(edits, sheets);
  const waiting = batchesOf(parts);
  const changes: CellsChange[] = [];
  let done = 0;
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    options.onProgress?.({ step: 'write', done, total: done + waiting.length + 1 });
    if (options.signal?.aborted) return rollBack(changes, { code: 'cancelled' });
    const result = await writeCells(batch);
    if (result.ok) {
      changes.push(...result.changes);
      done += 1;
      continue;
    }
    const smaller = isTooBig(result.code) && result.changes.length === 0 ? splitBatch(batch) : null;
    if (smaller !== null) waiting.unshift(...smaller);
    else {
      const ids = batch.map(({ snapshot }) => snapshot.id);
      return rollBack([...changes, ...result.changes], await findReason(result.problem, ids));
    }
  }
  const whole = options.withoutUndo === true ? bySheet(changes) : withSurroundings(changes, sheets);
  const checks = whole.flatMap((change) => {
    const snapshot = sheets.find(({ id }) => id === change.sheetId);
    return snapshot === undefined ? [] : placeChecksOf(snapshot.sheet, change);
  });
  const looks = await setLooks(whole, checks, true);
  const kept = whole.length === 0 ? [] : [...unreadColours(edits, sheets), ...splitColours(parts, whole)];
  return {
    ok: true,
    changes: whole.filter(({ blocks, looks }) => blocks.length > 0 || !areEmpty(looks)),
    remarks: looks.ok ? [...kept, ...looks.value] : [{ code: 'looks-missing' }],
  };
}

/** The sheets whose conditional formats Excel did not answer for, so that ours were left as they are. */
function unreadColours(edits: readonly SheetEdit[], sheets: readonly SheetSnapshot[]): Remark[] {
  return edits.flatMap(({ sheet: name, highlights }): Remark[] => {
    const snapshot = sheets.find(({ sheet }) => sheet.name === name);
    const isUnread = highlights !== null && snapshot?.unknown.includes('conditional-formats') === true;
    return isUnread ? [{ code: 'colours-unread', sheet: name }] : [];
  });
}

/** The sheets in which one of our conditional formats has come to stand over several areas, so that all were left. */
function splitColours(parts: Batch, changes: readonly CellsChange[]): Remark[] {
  return parts.flatMap(({ snapshot, deleted }): Remark[] => {
    const change = changes.find(({ sheetId }) => sheetId === snapshot.id);
    const isKept = deleted.length > 0 && change?.looks.highlights === null;
    return isKept ? [{ code: 'colours-split', sheet: snapshot.sheet.name }] : [];
  });
}

/** Rolls back what was written, which no looks are among, and tells the problem, with what may have been left where that fails too. */
async function rollBack(changes: readonly CellsChange[], problem: Problem): Promise<Failure | PartialWrite> {
  if (changes.length === 0) return failure(problem);
  const back = await restoreCells(changes, 'stay');
  return back.ok
    ? failure(problem)
    : { ok: false, problem, left: { kind: 'cells', changes: bySheet(changes) } };
}

/** The parts of some edits, in their order. Highlights are replaced only where the sheet has others than it should. */
function partsOf(edits: readonly SheetEdit[], sheets: readonly SheetSnapshot[]): SheetPart[] {
  return edits.flatMap((edit) => {
    const snapshot = sheets.find(({ sheet }) => sheet.name === edit.sheet);
    if (snapshot === undefined) return [];
    const { blocks, basis, validations, widths, lookCopies, plain = [], printed = null } = edit;
    const part = {
      snapshot,
      blocks,
      basis,
      validations,
      widths,
      lookCopies,
      plain,
      printed,
      ...highlightChanges(edit, snapshot),
    };
    const lists = [blocks, validations, widths, lookCopies, plain, part.highlights, part.deleted];
    return printed !== null || lists.some(({ length }) => length > 0) ? [part] : [];
  });
}

function highlightChanges(
  { highlights }: SheetEdit,
  snapshot: SheetSnapshot,
): Pick<SheetPart, 'highlights' | 'deleted'> {
  const wanted = highlights?.map(({ formula }) => markerIn(formula)).sort();
  const present = snapshot.highlights.map(({ marker }) => marker).sort();
  // Without knowing which rules of ours there are, none can be replaced: a second copy would stay for ever.
  const isUnknown = snapshot.unknown.includes('conditional-formats');
  if (highlights === null || isUnknown || JSON.stringify(wanted) === JSON.stringify(present))
    return { highlights: [], deleted: [] };
  return { highlights, deleted: snapshot.highlights.map(({ id }) => id) };
}
