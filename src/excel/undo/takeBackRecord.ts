import { withdraw } from '../publish/withdraw';
import type { UndoDone } from '../port';
import { failure, type Failure } from '../problem';
import { takeBack } from '../write/takeBack';
import type { UndoRecord } from './undoRecord';

/** Takes one write back; what someone changed since is left and named. */
export async function takeBackRecord(record: UndoRecord): Promise<UndoDone | Failure> {
  if (record.kind === 'sheets') return withdraw(record.sheets, true);
  const taken = await takeBack(record.parts);
  return taken.ok ? taken : failure(taken.problem, taken.begun ? 'uncertain' : 'as-before');
}
