import type { OutputSheet } from '../../pira/outputSheet';

/** Cells that are written in one exchange; with long texts still well below what Excel on the web takes. */
const CELLS_A_TRIP = 6_000;

/** A run of rows of one of several sheets. */
export interface Chunk {
  /** Which of the sheets. */
  readonly index: number;
  readonly first: number;
  readonly count: number;
  readonly columns: number;
  readonly isLast: boolean;
}

/** Divides sheets into runs of rows and gathers as many as fit into each exchange, in their order. */
export function tripsOf(outputs: readonly OutputSheet[]): Chunk[][] {
  const trips: Chunk[][] = [];
  let room = 0;
  for (const chunk of outputs.flatMap(chunksOf)) {
    const size = chunk.count * chunk.columns;
    if (size > room) {
      trips.push([]);
      room = CELLS_A_TRIP;
    }
    trips.at(-1)?.push(chunk);
    room -= size;
  }
  return trips;
}

function chunksOf({ rows, widths }: OutputSheet, index: number): Chunk[] {
  const columns = widths.length;
  const most = Math.max(1, Math.floor(CELLS_A_TRIP / columns));
  const chunks: Chunk[] = [];
  for (let first = 0; first < rows.length; first += most) {
    const count = Math.min(most, rows.length - first);
    chunks.push({ index, first, count, columns, isLast: first + most >= rows.length });
  }
  return chunks;
}
