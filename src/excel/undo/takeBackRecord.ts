import { forgetOwnSheets } from '../publish/ownSheets';
import { withdraw } from '../publish/withdraw';
import type { UndoDone } from '../port';
import { failure, type Failure } from '../problem';
import { takeBack } from '../write/takeBack';
import type { UndoRecord } from './undoRecord';

/** Takes one write back; what someone changed since is left and named. */
export async function takeBackRecord(record: UndoRecord): Promise<UndoDone | Failure> {
  const taken =
    record.kind === 'sheets' ? await withdraw(record.sheets, record.isWhole) : await takeBack(record.parts);
  if (taken.ok && record.kind === 'sheets') await forgetOwnSheets(record.sheets);
  return taken.ok
    ? { ok: true, left: taken.left }
    : failure(taken.problem, taken.begun ? 'uncertain' : 'as-before');
}
