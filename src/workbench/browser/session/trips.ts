import type { Trip } from '../../host/trips';

/** The round trips of one action of a person: those that follow one another without a pause. */
export interface TripBurst {
  readonly reads: number;
  readonly writes: number;
  readonly cleanups: number;
  readonly bytes: number;
  /** Milliseconds on the clock of `performance.now()` when the last trip ended. */
  readonly end: number;
}

const PAUSE = 1000;
const NO_TRIPS: TripBurst = { reads: 0, writes: 0, cleanups: 0, bytes: 0, end: -Infinity };

/** The burst with one more trip, or a new burst where a pause lies between. */
export function withTrip(burst: TripBurst = NO_TRIPS, trip: Trip, start: number, end: number): TripBurst {
  const before = start - burst.end > PAUSE ? NO_TRIPS : burst;
  return {
    reads: before.reads + (trip.kind === 'read' ? 1 : 0),
    writes: before.writes + (trip.kind === 'write' ? 1 : 0),
    cleanups: before.cleanups + (trip.kind === 'cleanup' ? 1 : 0),
    bytes: before.bytes + trip.requestBytes + trip.responseBytes,
    end,
  };
}
