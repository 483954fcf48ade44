import type { Exchange } from '../../host/exchanges';

/** The exchanges of one action of a person: those that follow one another without a pause. */
export interface ActionExchanges {
  readonly reads: number;
  readonly writes: number;
  readonly bytes: number;
  /** Milliseconds on the clock of `performance.now()` when the last exchange ended. */
  readonly end: number;
}

const PAUSE = 1000;
const NO_EXCHANGES: ActionExchanges = { reads: 0, writes: 0, bytes: 0, end: -Infinity };

/** The burst with one more exchange, or a new burst where a pause lies between. */
export function addExchange(
  burst: ActionExchanges = NO_EXCHANGES,
  exchange: Exchange,
  start: number,
  end: number,
): ActionExchanges {
  const before = start - burst.end > PAUSE ? NO_EXCHANGES : burst;
  return {
    reads: before.reads + (exchange.kind === 'read' ? 1 : 0),
    writes: before.writes + (exchange.kind === 'write' ? 1 : 0),
    bytes: before.bytes + exchange.requestBytes + exchange.responseBytes,
    end,
  };
}
