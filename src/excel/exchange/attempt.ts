import { codeOf, problemOf } from '../errors';
import { recordError } from '../lastError';
import type { Problem } from '../problem';

/** What came of one run against Excel. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem; readonly code: string };

/**
 * Runs a batch against Excel; whatever is thrown becomes a problem. Does not wait while a cell is being edited:
 * that too is a problem, which the user can end and try again.
 */
export async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await run(work) };
  } catch (error) {
    const code = codeOf(error);
    recordError(error);
    const isEdit = code === AMBIGUOUS && (await checkCellEdit());
    return { ok: false, problem: isEdit ? { code: 'cell-edit' } : problemOf(error), code };
  }
}

/**
 * As Excel.run does, but nothing is kept in Excel from one exchange to the next: where the answer to an exchange is lost,
 * nobody could let go of what it kept. A range that the next exchange needs is asked for again.
 */
async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const context = new Excel.RequestContext();
  const value = await work(context);
  await context.sync();
  return value;
}

/** Some Excel answers so while a cell is being edited, and any Excel where the active sheet is a chart, for example. */
const AMBIGUOUS = 'InvalidOperation';

/** While a cell is being edited even the least of questions is refused. */
async function checkCellEdit(): Promise<boolean> {
  try {
    await run(async (context) => {
      context.workbook.worksheets.load('items/id');
      await context.sync();
    });
    return false;
  } catch (error) {
    const code = codeOf(error);
    return code === AMBIGUOUS || code === 'InvalidOperationInCellEditMode';
  }
}

/** True where an exchange was too big and may succeed in smaller parts. */
export function isTooBig(code: string): boolean {
  return (
    code === 'RequestPayloadSizeLimitExceeded' ||
    code === 'ResponsePayloadSizeLimitExceeded' ||
    code === 'OperationCellsExceedLimit' ||
    code === 'RangeExceedsLimit'
  );
}
