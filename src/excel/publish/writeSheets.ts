import type { OutputSheet } from '../../pira/outputSheet';
import { attempt } from '../attempt';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import type { Place } from './place';
import { queueRows, queueSheet, queueTable } from './queueSheet';
import { type PublishRecord, writtenSheet } from './publishRecord';
import { withdraw } from './withdraw';

/** Cells that are written in one exchange; with long texts still well below what Excel on the web takes. */
const CELLS_A_TRIP = 6_000;

export interface Placed {
  readonly output: OutputSheet;
  readonly place: Place;
}

/** Writes whole sheets into their places: all of them or none. Between trips it can be cancelled. */
export async function writeSheets(
  placed: readonly Placed[],
  options: RunOptions,
): Promise<{ readonly ok: true; readonly record: PublishRecord } | Failure> {
  const trips = tripsOf(placed.flatMap(chunksOf));
  const begun = new Set<Placed>();
  const record = (): PublishRecord => [...begun].map(({ output, place }) => writtenSheet(output, place));
  for (const [done, trip] of trips.entries()) {
    if (options.signal?.aborted) return withdrawn(record(), { code: 'cancelled' });
    options.onProgress?.({ step: 'write', done, total: trips.length });
    for (const { placed: one } of trip) begun.add(one);
    const written = await attempt(async (context) => {
      const { workbook } = context;
      const tables = workbook.tables.load('items/name');
      if (trip.some(({ isLast, placed: { output } }) => isLast && output.table !== null))
        await context.sync();
      for (const { placed: one, first, count, isLast } of trip) {
        const { output, place } = one;
        if (first === 0) queueSheet(context, output, place);
        const sheet = workbook.worksheets.getItem(place.name);
        queueRows(sheet, first, output.rows.slice(first, first + count), output.widths.length);
        if (isLast && output.table !== null) queueTable(sheet, output, namesBut(tables, place));
      }
      await context.sync();
    });
    if (!written.ok) return withdrawn(record(), written.problem);
  }
  return { ok: true, record: record() };
}

interface Chunk {
  readonly placed: Placed;
  readonly first: number;
  readonly count: number;
  readonly isLast: boolean;
}

function chunksOf(placed: Placed): Chunk[] {
  const { rows, widths } = placed.output;
  const most = Math.max(1, Math.floor(CELLS_A_TRIP / widths.length));
  const chunks: Chunk[] = [];
  for (let first = 0; first < rows.length; first += most)
    chunks.push({
      placed,
      first,
      count: Math.min(most, rows.length - first),
      isLast: first + most >= rows.length,
    });
  return chunks;
}

function tripsOf(chunks: readonly Chunk[]): Chunk[][] {
  const trips: Chunk[][] = [];
  let room = 0;
  for (const chunk of chunks) {
    const size = chunk.count * chunk.placed.output.widths.length;
    if (size > room) {
      trips.push([]);
      room = CELLS_A_TRIP;
    }
    trips.at(-1)?.push(chunk);
    room -= size;
  }
  return trips;
}

/** Names of tables that stay; those of the sheet itself have been taken away. */
function namesBut(tables: Excel.TableCollection, { former }: Place): string[] {
  return tables.items.map(({ name }) => name).filter((name) => !former?.tables.includes(name));
}

async function withdrawn(record: PublishRecord, problem: Failure['problem']): Promise<Failure> {
  const taken = await withdraw(record, false);
  return failure(problem, taken.ok ? 'as-before' : 'uncertain');
}
