import { readPlan } from '../../pira/reading/readPlan';
import type { Plan } from '../../pira/plan/plan';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import { readRest } from './readRest';
import { readSheets } from './readSheets';
import type { Settings } from '../settings';
import type { SheetSnapshot } from './snapshot';
import { withDetails } from './withDetails';

/** The workbook as it was read, and the plan in it. */
export interface ReadWorkbook {
  readonly ok: true;
  readonly readOnly: boolean;
  /** Those asked for, else those that the workbook keeps. */
  readonly settings: Settings;
  readonly sheets: readonly SheetSnapshot[];
  readonly plan: Plan;
}

/**
 * Reads the workbook's sheets, hidden ones too, and the plan in them. A sheet that is larger than the first look is read to
 * its end only if what was seen of it holds part of a plan, or no sheet does. Without any indicator the problem is
 * `no-plan`, without any value in any cell `empty-workbook`.
 */
export async function readWorkbook(options: RunOptions): Promise<ReadWorkbook | Failure> {
  options.onProgress?.({ step: 'read', done: 0, total: 1 });
  const first = await readSheets();
  if (!first.ok)
    return failure(first.problem.code === 'access-denied' ? { code: 'read-denied' } : first.problem);
  const settings = options.settings ?? first.value.settings;
  const { year } = settings;
  const planOf = (snapshots: readonly SheetSnapshot[]) =>
    readPlan(
      snapshots.map(({ sheet }) => sheet),
      { year },
    );
  // Of a single sheet there is nothing to choose, and what was seen of it would be read twice.
  const isSingle = first.value.sheets.length === 1 && first.value.sheets[0]?.unread !== null;
  const glimpse = isSingle ? null : planOf(first.value.sheets);
  // Where nothing of the plan was seen, any sheet may hold it.
  const seen = glimpse === null || glimpse.indicators.length === 0 ? null : glimpse.tables;
  const isOfPlan = (snapshot: SheetSnapshot): boolean =>
    seen?.some(({ sheet }) => sheet === snapshot.sheet.name) ?? true;
  const sheets: SheetSnapshot[] = [];
  for (const snapshot of first.value.sheets) {
    const isWanted = options.wholeWorkbook === true || isOfPlan(snapshot);
    const whole = isWanted ? await readRest(snapshot, options) : { ok: true as const, snapshot };
    if (!whole.ok) return whole;
    sheets.push(whole.snapshot);
  }
  const details = await withDetails(sheets, isOfPlan);
  if (!details.ok) return details;
  const completed = details.sheets;
  const isGlimpse = completed.every((snapshot, index) => snapshot === first.value.sheets[index]);
  const plan = isGlimpse && glimpse !== null ? glimpse : planOf(completed);
  if (plan.indicators.length === 0)
    return failure({ code: completed.every(isEmpty) ? 'empty-workbook' : 'no-plan' });
  return { ok: true, readOnly: first.value.readOnly, settings, sheets: completed, plan };
}

function isEmpty({ sheet }: SheetSnapshot): boolean {
  return sheet.values.every((row) => row.every((value) => value === null));
}
