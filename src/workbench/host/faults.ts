import { ACTION, type BatchRequest } from './dispatch/request';
import type { ReceivedRequest } from './exchanges';

/** Something that goes wrong on an exchange, for tests. */
export type Fault =
  /** The request is answered with an error: before it took effect, after half of it did, or after all did. */
  | { readonly kind: 'fail'; readonly code: string; readonly effect: FaultMoment }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Something else happens to the workbook before the request does, such as a co-author's edit. */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

export type FaultMoment = 'before' | 'midway' | 'after';

/** The faults of an exchange; most have none. */
export type Faults = (exchange: ReceivedRequest) => readonly Fault[];

const CHANGING: ReadonlySet<number> = new Set([ACTION.method, ACTION.setProperty, ACTION.update]);

/** A request up to the middle of what it changes. */
export function firstHalf({ actions, paths }: BatchRequest): BatchRequest {
  const changing = [...actions.keys()].filter((index) => CHANGING.has(actions[index]?.type ?? 0));
  const end = changing[changing.length >> 1] ?? actions.length >> 1;
  return { paths, actions: actions.slice(0, end) };
}

export const NO_FAULTS: Faults = () => [];
