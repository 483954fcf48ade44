import type { SheetEdit } from '../../pira/sheetEdit';
import { isTooBig } from '../attempt';
import type { RunOptions } from '../port';
import { failure, type Failure, type Problem } from '../problem';
import type { SheetSnapshot } from '../read/snapshot';
import type { Torn } from '../undo/torn';
import { explained } from './forbidden';
import { partsOf } from './parts';
import type { PartRecord } from './record';
import { takeBack } from './takeBack';
import { halves, tripsOf } from './trip';
import { writeTrip } from './writeTrip';

export interface WrittenEdits {
  readonly ok: true;
  /** Empty where nothing had to be written. */
  readonly records: readonly PartRecord[];
}

/**
 * Writes edits into the sheets they were made from: all of them or none. One trip where they fit, else as many as
 * it takes; between trips it can be cancelled. After any failure what was written is taken back.
 */
export async function writeEdits(
  edits: readonly SheetEdit[],
  sheets: readonly SheetSnapshot[],
  options: RunOptions,
): Promise<WrittenEdits | Failure | Torn> {
  const waiting = tripsOf(partsOf(edits, sheets));
  const records: PartRecord[] = [];
  let done = 0;
  for (let trip = waiting.shift(); trip !== undefined; trip = waiting.shift()) {
    options.onProgress?.({ step: 'write', done, total: done + waiting.length + 1 });
    if (options.signal?.aborted) return withdrawn(records, { code: 'cancelled' });
    const result = await writeTrip(trip);
    if (result.ok) {
      records.push(...result.records);
      done += 1;
      continue;
    }
    const smaller = isTooBig(result.code) && result.records.length === 0 ? halves(trip) : null;
    if (smaller !== null) waiting.unshift(...smaller);
    else {
      const ids = trip.map(({ snapshot }) => snapshot.id);
      return withdrawn([...records, ...result.records], await explained(result.problem, ids));
    }
  }
  return { ok: true, records };
}

/** Takes back what was written and tells the problem, with what may have been left where that fails too. */
async function withdrawn(records: readonly PartRecord[], problem: Problem): Promise<Failure | Torn> {
  if (records.length === 0) return failure(problem);
  const taken = await takeBack(records);
  return taken.ok ? failure(problem) : { ok: false, problem, left: { kind: 'cells', parts: records } };
}
