import { hasInput } from '../../pira/reports/contentDigest';
import { failure, type Failure } from '../problem';
import type { PartialWrite } from '../exchange/undoRecord';
import { readAsMade } from '../publish/restore/readAsMade';
import { findOwnSheets } from '../publish/findOwnSheets';
import { undoStep } from './undoStep';
import type { PublishRecord, WrittenSheet } from '../exchange/publishRecord';

export interface RemovedSheets {
  readonly ok: true;
  /** What brings them back. */
  readonly record: PublishRecord;
  readonly sheets: readonly string[];
  /** Those that people have written in, which stay. */
  readonly kept: readonly string[];
}

/**
 * Deletes the sheets that publications made, as undoing their making would: not where people have written in one, and
 * none that a formula elsewhere needs. Tried twice, as that is.
 */
export async function removeSheets(): Promise<RemovedSheets | Failure | PartialWrite> {
  const found = await findOwnSheets();
  if (!found.ok) return failure(found.problem);
  const made: WrittenSheet[] = [];
  const kept: string[] = [];
  for (const sheet of found.value) {
    const record = await readAsMade(sheet);
    if (!record.ok) return failure(record.problem);
    const isTheirs =
      !sheet.isAsWritten || sheet.hasTheirChart || hasInput(sheet.title, record.value.contents ?? []);
    if (isTheirs) kept.push(sheet.name);
    else made.push(record.value);
  }
  if (made.length === 0) return { ok: true, record: [], sheets: [], kept };
  const begun: PublishRecord[] = [];
  const removed = await undoStep({ record: { kind: 'sheets', sheets: made }, begun: null }, (reverse) => {
    if (reverse.kind === 'sheets') begun.push(reverse.sheets);
    return Promise.resolve();
  });
  const [record] = begun;
  if (removed.ok) return { ok: true, record: record ?? [], sheets: made.map(({ name }) => name), kept };
  return record === undefined
    ? failure(removed.problem)
    : { ok: false, problem: removed.problem, left: { kind: 'sheets', sheets: record } };
}
