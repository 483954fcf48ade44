import { attempt } from '../attempt';
import type { Problem } from '../problem';
import { gridOf } from '../read/cells';
import { areaOfBlock, askBefore, type Before, rangeOf } from './before';
import { tookContent } from './entries';
import { queueWrites } from './queueWrites';
import { type PartRecord, recordFromReading, recordOf } from './record';
import type { SheetPart, Trip } from './trip';
import { verdictOn } from './verdict';

/** What came of one trip. `records` say what may have been written and has to be taken back after a failure. */
export type TripResult = { readonly records: readonly PartRecord[] } & (
  { readonly ok: true } | { readonly ok: false; readonly problem: Problem; readonly code: string }
);

interface Asked {
  readonly part: SheetPart;
  readonly before: Before;
  readonly after: readonly Excel.Range[];
}

/**
 * Writes one trip: asks what stands there, writes, and reads it back, all in one batch. One trip cannot be
 * conditional, so that a sheet that has changed since it was read is noticed afterwards; the caller then takes
 * the records back. An answer that got lost on the way is made good by looking.
 */
export async function writeTrip(trip: Trip): Promise<TripResult> {
  let asked: readonly Asked[] = [];
  const done = await attempt(async (context) => {
    const sheets = trip.map(({ snapshot }) => context.workbook.worksheets.getItem(snapshot.id));
    const before = sheets.map((sheet, index) => askPart(sheet, trip[index]));
    sheets.forEach((sheet, index) => {
      const part = trip[index];
      if (part !== undefined) queueWrites(sheet, part);
    });
    asked = trip.flatMap((part, index) => {
      const sheet = sheets[index];
      const answer = before[index];
      if (sheet === undefined || !answer) return [];
      const after = part.blocks.map((block) => rangeOf(sheet, areaOfBlock(block)).load('formulas'));
      return [{ part, before: answer, after }];
    });
    await context.sync();
  });
  if (!done.ok) return afterFailure(trip, asked, done);
  const records = asked.map(({ part, before }) => recordOf(part, before));
  for (const [index, { part, before, after }] of asked.entries()) {
    const record = records[index];
    const problem = record === undefined ? null : verdictOn(part, before, record, after);
    if (problem !== null) return { ok: false, problem, code: problem.code, records };
  }
  return { ok: true, records };
}

function askPart(sheet: Excel.Worksheet, part: SheetPart | undefined): Before | null {
  return part === undefined ? null : askBefore(sheet, part);
}

/** Finds out how far a failed trip came: not at all, to its end with the answer lost, or somewhere between. */
async function afterFailure(
  trip: Trip,
  asked: readonly Asked[],
  { problem, code }: { readonly problem: Problem; readonly code: string },
): Promise<TripResult> {
  const answered = answeredRecords(asked);
  if (answered !== null) return { ok: false, problem, code, records: answered };
  const look = await attempt((context) => lookAt(context, trip));
  // Excel takes no batch at all while a cell is being edited.
  if (!look.ok && problem.code === 'cell-edit' && look.problem.code === 'cell-edit')
    return { ok: false, problem, code, records: [] };
  if (!look.ok)
    return { ok: false, problem, code, records: trip.map((part) => recordFromReading(part, false)) };
  return look.value
    ? { ok: true, records: trip.map((part) => recordFromReading(part, true)) }
    : { ok: false, problem, code, records: [] };
}

/** Whether all contents of a trip stand. */
async function lookAt(context: Excel.RequestContext, trip: Trip): Promise<boolean> {
  const sheets = trip.map(({ snapshot }) => context.workbook.worksheets.getItem(snapshot.id));
  const blocks = trip.flatMap((part, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return [];
    return part.blocks.map((block) => ({
      block,
      range: rangeOf(sheet, areaOfBlock(block)).load('formulas'),
    }));
  });
  await context.sync();
  const isDone = blocks.every(({ block, range }) =>
    (gridOf(range.formulas) ?? []).every((row, down) =>
      row.every((formula, right) => tookContent(block.cells[down]?.[right]?.content, formula)),
    ),
  );
  return isDone && blocks.length > 0;
}

/** The client keeps the answers it got before an error; null where it got none. */
function answeredRecords(asked: readonly Asked[]): readonly PartRecord[] | null {
  if (asked.length === 0) return [];
  try {
    return asked.map(({ part, before }) => recordOf(part, before));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
