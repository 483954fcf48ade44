import { type Area, cellAddress } from '../../pira/address';
import type { OutputSheet } from '../../pira/outputSheet';
import { attempt } from '../attempt';
import type { RunOptions } from '../port';
import { failure, type Failure, type Problem } from '../problem';
import type { Torn } from '../undo/torn';
import { rangeOf } from '../write/before';
import { formerCells } from '../write/record';
import { cellsNow } from './chunks';
import type { FormerSheet } from './formerSheet';
import { likelyMerges } from './likelyMerges';
import type { OwnSheet } from './place';
import { queueEmptying } from './queueEmptying';
import { queueRows, queueSheet, queueTable } from './queueSheet';
import {
  firstDifference,
  type PublishRecord,
  toldContents,
  wholeArea,
  withCells,
  type WrittenSheet,
} from './publishRecord';
import { type Chunk, tripsOf } from './trips';
import { withdraw } from './withdraw';

/** An output with the place where it is to stand. */
export interface Placed {
  readonly output: OutputSheet;
  readonly name: string;
  /** The sheet that stands there, with all that will change in it; null where it is still to be made. */
  readonly own: { readonly sheet: OwnSheet; readonly former: FormerSheet } | null;
}

/** Cells of a former sheet that are asked for again in the exchange that writes it; more are compared before. */
const MOST_ASKED_AGAIN = 20_000;

/** What an exchange tells besides that it was done. */
interface Answers {
  /** By place in the list: the sheets that were made, and the cells that stood in those written anew. */
  readonly made: Map<number, Excel.Worksheet>;
  readonly stood: Map<number, Excel.Range>;
}

/**
 * Writes whole sheets into their places: all of them or none. One exchange cannot be conditional, so that a sheet of
 * ours in which somebody wrote since it was read is noticed afterwards, and put back as that person left it.
 */
export async function writeSheets(
  placed: readonly Placed[],
  options: RunOptions,
): Promise<{ readonly ok: true; readonly record: PublishRecord } | Failure | Torn> {
  let records = placed.map(({ output, name, own }): WrittenSheet => {
    const former = own === null ? null : withMerges(own.former, output);
    return { name, id: own?.sheet.id ?? null, former, told: toldContents(output) };
  });
  const early = await changedLargeSheet(records);
  if (early !== null) return failure(early);
  const trips = tripsOf(placed.map(({ output }) => output));
  for (const [done, trip] of trips.entries()) {
    if (options.signal?.aborted) return withdrawn(records, { code: 'cancelled' });
    options.onProgress?.({ step: 'write', done, total: trips.length });
    const answers: Answers = { made: new Map(), stood: new Map() };
    const known = records;
    const written = await attempt((context) => writeTrip(context, trip, placed, known, answers));
    records = records.map((record, index) => withAnswers(record, index, answers));
    if (!written.ok) return withdrawn(records, written.problem);
    for (const index of answers.stood.keys()) {
      const changed = changedSince(placed[index], records[index]);
      if (changed !== null) return withdrawn(records, changed);
    }
  }
  return { ok: true, record: records };
}

function withMerges(former: FormerSheet, output: OutputSheet): FormerSheet {
  return { ...former, merges: former.merges ?? likelyMerges(former, output) };
}

async function writeTrip(
  context: Excel.RequestContext,
  trip: readonly Chunk[],
  placed: readonly Placed[],
  records: PublishRecord,
  answers: Answers,
): Promise<void> {
  const tables = context.workbook.tables.load('items/name');
  if (trip.some(({ isLast, index }) => isLast && placed[index]?.output.table !== null)) await context.sync();
  for (const { index, first, count, isLast } of trip) {
    const one = placed[index];
    if (one === undefined) continue;
    const { output, name, own } = one;
    const { worksheets } = context.workbook;
    const sheet =
      first > 0 || own !== null
        ? worksheets.getItem(records[index]?.id ?? name)
        : worksheets.add(name).load('id');
    if (first === 0) {
      if (own === null) answers.made.set(index, sheet);
      else queueAnew(sheet, index, records[index], own.sheet, answers);
      queueSheet(sheet, output);
    }
    queueRows(sheet, first, output.rows.slice(first, first + count), output.widths.length);
    if (isLast && output.table !== null) queueTable(sheet, output, namesBut(tables, own));
  }
  await context.sync();
}

function queueAnew(
  sheet: Excel.Worksheet,
  index: number,
  record: WrittenSheet | undefined,
  own: OwnSheet,
  { stood }: Answers,
): void {
  if (record === undefined) return;
  const area = wholeArea(record);
  if (isAskedAgain(area))
    stood.set(index, rangeOf(sheet, area).load('formulas,values,numberFormat,valueTypes'));
  queueEmptying(sheet, own, area);
}

function isAskedAgain({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount <= MOST_ASKED_AGAIN;
}

/** A record with what the exchange told; an exchange that failed may have told some of it. */
function withAnswers(record: WrittenSheet, index: number, { made, stood }: Answers): WrittenSheet {
  const range = stood.get(index);
  try {
    const id = made.get(index)?.id ?? record.id;
    if (range === undefined || record.former === null) return { ...record, id };
    const former = withCells(record.former, wholeArea(record), formerCells(range));
    return { ...record, former };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return record;
    throw error;
  }
}

/** Large sheets of ours are compared before the writing: both ways they would not fit into one exchange. */
async function changedLargeSheet(records: PublishRecord): Promise<Problem | null> {
  for (const record of records) {
    const { id, former, name } = record;
    const area = wholeArea(record);
    if (id === null || former === null || isAskedAgain(area)) continue;
    const now = await cellsNow(id, area);
    if (!now.ok) return now.problem;
    const place = firstDifference(former, now.value);
    if (place !== null) return stale(name, place);
  }
  return null;
}

function changedSince(placed: Placed | undefined, record: WrittenSheet | undefined): Problem | null {
  if (!placed?.own || !record?.former) return null;
  const place = firstDifference(placed.own.former, record.former.cells);
  return place === null ? null : stale(record.name, place);
}

function stale(sheet: string, { row, column }: { row: number; column: number }): Problem {
  return { code: 'stale', sheet, cell: cellAddress(row, column) };
}

/** Names of tables that stay; those of the sheet itself have been taken away. */
function namesBut(tables: Excel.TableCollection, own: Placed['own']): string[] {
  return tables.items.map(({ name }) => name).filter((name) => own?.sheet.tables.includes(name) !== true);
}

async function withdrawn(records: PublishRecord, problem: Problem): Promise<Failure | Torn> {
  const taken = await withdraw(records, false);
  return taken.ok && !taken.remains
    ? failure(problem)
    : { ok: false, problem, left: { kind: 'sheets', sheets: records, isWhole: false } };
}
