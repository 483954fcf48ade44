import type { CellRef } from '../../pira/address';
import { attempt, isTooBig } from '../attempt';
import type { Problem } from '../problem';
import { askForbidden } from './forbidden';
import { followed } from './moved';
import { askNow, isAsBefore, isThere, mayHaveMoved } from './now';
import { queueRestoring } from './queueRestoring';
import { halvesOfRecord, type PartRecord } from './record';

export type TakenBack =
  | { readonly ok: true; readonly left: readonly CellRef[] }
  /** `begun`: the restoring itself failed, so that some of it may be done. */
  | { readonly ok: false; readonly problem: Problem; readonly code: string; readonly begun: boolean };

/**
 * Puts back what stood in the cells that some writing changed: contents, number formats, alignment, validation,
 * widths and conditional formats of ours, also in rows that people have moved since by inserting or deleting others. A
 * cell that holds neither what was written nor what stood there before has been changed by someone since; it is left and
 * named. Two trips, more where rows have moved, and as many again where one fails: putting back twice is the same as once.
 */
export async function takeBack(records: readonly PartRecord[]): Promise<TakenBack> {
  const taken = await takeBackOnce(records);
  if (taken.ok) return taken;
  const smaller = isTooBig(taken.code) ? halvesOfRecords(records) : null;
  if (smaller !== null) return takeBackInHalves(smaller);
  if (!taken.begun && (taken.problem.code === 'cell-edit' || taken.code === REFUSED)) return taken;
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

/** In place of Excel's code where we ourselves do not go on. */
const REFUSED = 'refused';

async function takeBackOnce(records: readonly PartRecord[]): Promise<TakenBack> {
  const taken = await restore(records, false);
  if (taken !== 'moved') return taken;
  const now = await followed(records);
  if (!now.ok) return { ...now, begun: false };
  const restored = await restore(now.value, true);
  return restored === 'moved' ? { ok: true, left: [] } : restored;
}

/** `moved`: nothing was done, for rows may stand elsewhere than the records say; not where they were followed. */
async function restore(records: readonly PartRecord[], areFollowed: boolean): Promise<TakenBack | 'moved'> {
  const left: CellRef[] = [];
  let begun = false;
  const done = await attempt(async (context): Promise<Problem | 'moved' | null> => {
    const now = records.map((record) => askNow(context.workbook, record));
    const forbidden = askForbidden(
      context.workbook,
      now.map(({ sheet }) => sheet),
    );
    await context.sync();
    const there = now.filter(isThere);
    const obstacle = forbidden();
    if (obstacle !== null) return there.every(isAsBefore) ? null : obstacle;
    if (!areFollowed && there.some(mayHaveMoved)) return 'moved';
    for (const state of there) left.push(...queueRestoring(state));
    begun = true;
    await context.sync();
    return null;
  });
  if (!done.ok) return { ok: false, problem: done.problem, code: done.code, begun };
  if (done.value === 'moved') return done.value;
  return done.value === null ? { ok: true, left } : { ok: false, problem: done.value, code: REFUSED, begun };
}
