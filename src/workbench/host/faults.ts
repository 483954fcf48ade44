import type { Arrival } from './trips';

/** Something that goes wrong on a round trip, for tests. */
export type Fault =
  /** The request is answered with an error, before it took effect or after. */
  | { readonly kind: 'fail'; readonly code: string; readonly effect: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Something else happens to the workbook before the request does, such as a co-author's edit. */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

/** The faults of a round trip; most have none. */
export type Faults = (trip: Arrival) => readonly Fault[];

export const NO_FAULTS: Faults = () => [];
