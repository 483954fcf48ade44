import type { BatchRequest } from './dispatch/request';
import { ACTION } from './dispatch/request';

/** Requests that only give back kept references are the client's own: it sends one after a run that used ranges. */
export type ExchangeKind = 'read' | 'write' | 'cleanup';

/** One exchange between the client and the host. */
export interface Exchange {
  /** Counts from 1. */
  readonly number: number;
  readonly kind: ExchangeKind;
  /** UTF-8 bytes of the message with the request, and of the body of the response. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Class-free names of the actions, such as `Values`, or `load` for a query. */
  readonly actions: readonly string[];
  /** Code of the error answered, or null. */
  readonly error: string | null;
}

/** What is known of an exchange when it arrives. */
export type ReceivedRequest = Pick<Exchange, 'number' | 'kind' | 'requestBytes' | 'actions'>;

const WRITES = 1;

/** Tells reads, writes and the client's clean-up apart by the client's own flags. */
export function exchangeKind(request: BatchRequest | null, flags: number): ExchangeKind {
  const calls = request?.actions.filter(({ type }) => type !== ACTION.instantiate) ?? [];
  if (calls.length > 0 && calls.every(({ name }) => name === '_RemoveReference')) return 'cleanup';
  return (flags & WRITES) === 0 ? 'read' : 'write';
}

/** What a request does, in words for people: the wire names of its calls, `load` for a query. None for no batch. */
export function actionNames(request: BatchRequest | null): readonly string[] {
  const told = request?.actions.filter(({ type }) => type !== ACTION.instantiate && type !== ACTION.trace);
  return told?.map(({ type, name }) => (type === ACTION.query ? 'load' : name)) ?? [];
}
