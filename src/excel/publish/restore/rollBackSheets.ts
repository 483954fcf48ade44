import type { Problem } from '../../problem';
import { findReferenceProblem, restoreSheets } from './undoSheets';
import { readSheetsNow } from './sheetsNow';
import type { PublishRecord } from '../../exchange/publishRecord';

export type SheetsRolledBack =
  /** `remains`: a sheet that was made has stayed, because somebody has written in it meanwhile. */
  { readonly ok: true; readonly remains: boolean } | { readonly ok: false; readonly problem: Problem };

/**
 * Puts sheets back that were being written: one that was made goes, one that was written anew is as it was before. What
 * people have written meanwhile stays. Tried twice, for doing it again is the same as once.
 */
export async function rollBackSheets(records: PublishRecord): Promise<SheetsRolledBack> {
  const once = await rollBackOnce(records);
  return once.ok || once.problem.code === 'cell-edit' ? once : rollBackOnce(records);
}

async function rollBackOnce(records: PublishRecord): Promise<SheetsRolledBack> {
  const found = await readSheetsNow(records);
  if (!found.ok) return found;
  const { sheets, forbidden, isProtected } = found.value;
  if (forbidden !== null) return { ok: false, problem: forbidden };
  const written = sheets.flatMap(({ record, present }) =>
    present === null ? [] : [{ record, present, kept: present.comparison.foreign }],
  );
  const [staying, changing] = [written.filter(isForeign), written.filter((sheet) => !isForeign(sheet))];
  const going = changing.filter(({ record }) => record.former === null).map(({ present }) => present);
  if (going.length > 0 && isProtected) return { ok: false, problem: { code: 'workbook-protected' } };
  const needed = await findReferenceProblem(going);
  if (needed !== null) return { ok: false, problem: needed };
  const restored = await restoreSheets(changing);
  if (!restored.ok) return restored;
  return { ok: true, remains: staying.some(({ present }) => present.comparison.isWritten) };
}

function isForeign({ record, kept }: { record: PublishRecord[number]; kept: readonly unknown[] }): boolean {
  return record.former === null && kept.length > 0;
}
