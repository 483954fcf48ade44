import type { OutputSheet } from '../../pira/sheet/outputSheet';

/** Cells that are written in one exchange; with long texts still well below what Excel on the web takes. */
const CELLS_AN_EXCHANGE = 6_000;

/** A run of rows of one of several sheets. */
export interface RowChunk {
  /** Which of the sheets. */
  readonly index: number;
  readonly first: number;
  readonly count: number;
  readonly columns: number;
}

/** Divides sheets into runs of rows and gathers as many as fit into each exchange, in their order. */
export function divideIntoExchanges(outputs: readonly OutputSheet[]): RowChunk[][] {
  const exchanges: RowChunk[][] = [];
  let room = 0;
  for (const chunk of outputs.flatMap(chunksOf)) {
    const size = chunk.count * chunk.columns;
    if (size > room) {
      exchanges.push([]);
      room = CELLS_AN_EXCHANGE;
    }
    exchanges.at(-1)?.push(chunk);
    room -= size;
  }
  return exchanges;
}

function chunksOf({ rows, widths }: OutputSheet, index: number): RowChunk[] {
  const columns = widths.length;
  const most = Math.max(1, Math.floor(CELLS_AN_EXCHANGE / columns));
  const chunks: RowChunk[] = [];
  for (let first = 0; first < rows.length; first += most)
    chunks.push({ index, first, count: Math.min(most, rows.length - first), columns });
  return chunks;
}

/** The two parts of an exchange that was too big; null where it is a single row. */
export function splitExchange(chunks: readonly RowChunk[]): readonly [RowChunk[], RowChunk[]] | null {
  if (chunks.length > 1) {
    const middle = Math.ceil(chunks.length / 2);
    return [chunks.slice(0, middle), chunks.slice(middle)];
  }
  const [chunk] = chunks;
  if (chunk === undefined || chunk.count < 2) return null;
  const count = Math.ceil(chunk.count / 2);
  return [[{ ...chunk, count }], [{ ...chunk, first: chunk.first + count, count: chunk.count - count }]];
}
