import { chartChanges } from './formatting/charts';
import { type Area, cellAddress } from '../../pira/sheet/address';
import { dashboardCharts } from '../../pira/reports/dashboard/dashboardCharts';
import type { OutputSheet } from '../../pira/sheet/outputSheet';
import { attempt, isTooBig } from '../exchange/attempt';
import type { RunOptions } from '../port';
import { failure, type Failure, type Problem } from '../problem';
import type { PartialWrite } from '../exchange/undoRecord';
import { rangeOf } from '../exchange/ranges';
import { formerCells } from '../exchange/cellsChange';
import { readFormerCells } from '../exchange/chunks';
import { type RowChunk, divideIntoExchanges, splitExchange } from './exchanges';
import type { FormerSheet } from '../exchange/formerSheet';
import {
  formatSheets,
  planFormatting,
  type MissingFormat,
  type SheetToFormat,
} from './formatting/formatSheets';
import { likelyMerges } from './likelyMerges';
import type { OwnSheet } from './restore/ownSheet';
import { queueEmptying } from './restore/queueEmptying';
import { queueRows } from './queueRows';
import {
  contentsOf,
  firstDifference,
  type PublishRecord,
  writtenContents,
  wholeArea,
  withCells,
  type WrittenSheet,
} from '../exchange/publishRecord';
import { rollBackSheets } from './restore/rollBackSheets';

/** An output with the place where it is to stand. */
export interface OutputPlacement {
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
  /** Cells of a former sheet up to which it is asked for again. */
  readonly mostAskedAgain: number;
}

/** What was written, with the parts of its formatting that Excel did not accept. */
export interface WrittenSheets {
  readonly ok: true;
  readonly record: PublishRecord;
  readonly unformatted: readonly MissingFormat[];
}

/**
 * Writes whole sheets into their places: all of them or none. First the contents, then in exchanges of their own the
 * formatting, of which any part may fail without harm to the contents. One exchange cannot be conditional, so that a
 * sheet of ours in which somebody wrote since it was read is noticed afterwards, and put back as that person left it.
 * `usedNames`: tables that the sheets' own must not be named like.
 */
export async function writeSheets(
  placed: readonly OutputPlacement[],
  usedNames: readonly string[],
  options: RunOptions,
  mostAskedAgain = MOST_ASKED_AGAIN,
): Promise<WrittenSheets | Failure | PartialWrite> {
  let records = placed.map(({ output, name, own }): WrittenSheet => {
    const former = own === null ? null : withMerges(own.former, output);
    return { name, id: own?.sheet.id ?? null, former, contents: writtenContents(output) };
  });
  const early = await changedLargeSheet(records, mostAskedAgain);
  if (early !== null) return failure(early);
  const waiting = divideIntoExchanges(placed.map(({ output }) => output));
  const formatting = planFormatting(placed.map(unformattedOf), usedNames);
  const steps = waiting.length + formatting.length;
  let done = 0;
  const mayGoOn = (): boolean => {
    if (options.signal?.aborted) return false;
    options.onProgress?.({ step: 'write', done: done++, total: Math.max(steps, done) });
    return true;
  };
  for (let chunks = waiting.shift(); chunks !== undefined; chunks = waiting.shift()) {
    if (!mayGoOn()) return rollBack(records, { code: 'cancelled' });
    const answers: Answers = { made: new Map(), stood: new Map(), mostAskedAgain };
    const [known, current] = [records, chunks];
    const written = await attempt((context) => writeChunks(context, current, placed, known, answers));
    records = records.map((record, index) => withAnswers(record, index, answers));
    if (!written.ok && isTooBig(written.code) && answers.stood.size > 0) {
      // It may have taken effect before its answer was refused: what stood there can no longer be asked for.
      const back = await rollBack(records, written.problem);
      return 'left' in back ? back : writeSheets(placed, usedNames, options, 0);
    }
    if (!written.ok) {
      const smaller = isTooBig(written.code) ? splitExchange(chunks) : null;
      if (smaller === null) return rollBack(records, written.problem);
      waiting.unshift(...smaller);
      continue;
    }
    for (const index of answers.stood.keys()) {
      const changed = changedSince(placed[index], records[index]);
      if (changed !== null) return rollBack(records, changed);
    }
  }
  const unformatted: MissingFormat[] = [];
  for (const jobs of formatting) {
    if (!mayGoOn()) return rollBack(records, { code: 'cancelled' });
    unformatted.push(...(await formatSheets(jobs)));
  }
  return { ok: true, record: records, unformatted };
}

function unformattedOf(placed: OutputPlacement): SheetToFormat {
  const { output, name, own } = placed;
  const former = own?.sheet.area ?? null;
  return { key: own?.sheet.id ?? name, name, output, former, charts: chartsOf(placed).made };
}

function chartsOf({ output, own }: OutputPlacement): ReturnType<typeof chartChanges> {
  const before = own === null ? [] : dashboardCharts(contentsOf(own.former));
  return chartChanges(own?.sheet.charts ?? [], before, output.charts);
}

function withMerges(former: FormerSheet, output: OutputSheet): FormerSheet {
  return { ...former, merges: former.merges ?? likelyMerges(former, output) };
}

async function writeChunks(
  context: Excel.RequestContext,
  chunks: readonly RowChunk[],
  placed: readonly OutputPlacement[],
  records: PublishRecord,
  answers: Answers,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const chunk of chunks) {
    const { index, first } = chunk;
    const one = placed[index];
    if (one === undefined) continue;
    const { output, name, own } = one;
    const key = records[index]?.id ?? name;
    const isNew = first === 0 && own === null;
    const sheet = isNew ? worksheets.add(name).load('id') : worksheets.getItem(key);
    if (isNew) answers.made.set(index, sheet);
    else if (first === 0 && own !== null)
      queueRewrite(sheet, index, records[index], { ...own.sheet, charts: chartsOf(one).deleted }, answers);
    queueRows(sheet, output, chunk);
  }
  await context.sync();
}

function queueRewrite(
  sheet: Excel.Worksheet,
  index: number,
  record: WrittenSheet | undefined,
  own: OwnSheet,
  { stood, mostAskedAgain }: Answers,
): void {
  if (record === undefined) return;
  const area = wholeArea(record);
  if (cellsOf(area) <= mostAskedAgain)
    stood.set(index, rangeOf(sheet, area).load('formulas,values,numberFormat,valueTypes'));
  queueEmptying(sheet, own, area);
}

function cellsOf({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

/** A record with what the exchange answered; one that failed may have answered some of it. */
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
async function changedLargeSheet(records: PublishRecord, mostAskedAgain: number): Promise<Problem | null> {
  for (const record of records) {
    const { id, former, name } = record;
    const area = wholeArea(record);
    if (id === null || former === null || cellsOf(area) <= mostAskedAgain) continue;
    const now = await readFormerCells(id, area);
    if (!now.ok) return now.problem;
    const place = firstDifference(former, now.value);
    if (place !== null) return stale(name, place);
  }
  return null;
}

function changedSince(placed: OutputPlacement | undefined, record: WrittenSheet | undefined): Problem | null {
  if (!placed?.own || !record?.former) return null;
  const place = firstDifference(placed.own.former, record.former.cells);
  return place === null ? null : stale(record.name, place);
}

function stale(sheet: string, { row, column }: { row: number; column: number }): Problem {
  return { code: 'stale', sheet, cell: cellAddress(row, column) };
}

async function rollBack(records: PublishRecord, problem: Problem): Promise<Failure | PartialWrite> {
  const back = await rollBackSheets(records);
  return back.ok && !back.remains
    ? failure(problem)
    : { ok: false, problem, left: { kind: 'sheets', sheets: records } };
}
