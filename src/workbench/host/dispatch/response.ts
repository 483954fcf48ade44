import type { HostError } from './hostError';
import type { Json } from './json';

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Index of the action that failed; absent where the whole request was refused. */
  readonly ActionIndex?: number;
}

export interface BatchResponse {
  /** Of the actions done, also where a later one failed. */
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** The answer to a request that was refused as a whole. */
export function refusal(error: HostError): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: error.code, Message: error.message, Location: '', HttpStatusCode: error.httpStatus },
  };
}
