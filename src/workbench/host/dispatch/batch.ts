import { apiNotFound, HostError } from './hostError';
import type { EventKey, HostObject } from './hostObject';
import type { Json } from './json';
import { Paths, type Roots } from './paths';
import { identityOf, Projection } from './projection';
import { memberName, readQuery } from './query';
import { ACTION, type Action, type BatchRequest } from './request';
import { setFromRecord } from './setFromRecord';
import type { ActionResult, BatchResponse, ResponseError } from './response';

/** What a batch needs of the host that runs it. */
export interface BatchContext extends Roots {
  /** Called before properties are read, so that formulas can catch up with the edits. */
  beforeRead(): void;
  register(event: EventKey): void;
  unregister(event: EventKey): void;
}

const EVENT_METHOD = /^_(Register|Unregister)([A-Za-z]+)Event$/u;

/** Runs the actions of a batch in order, up to the first that fails. What was done before it stays done. */
export function runBatch(request: BatchRequest, context: BatchContext): BatchResponse {
  const batch = new Batch(request, context);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      Results.push({ ActionId: action.id, Value: batch.run(action) });
    } catch (error) {
      return { Results, TraceIds, Error: responseErrorOf(error, index, batch.locationOf(action)) };
    }
    if (action.type === ACTION.trace) TraceIds.push(action.id);
  }
  return { Results, TraceIds };
}

class Batch {
  readonly #request: BatchRequest;
  readonly #context: BatchContext;
  readonly #paths: Paths;

  constructor(request: BatchRequest, context: BatchContext) {
    this.#request = request;
    this.#context = context;
    this.#paths = new Paths(request.paths, context);
  }

  run(action: Action): Json {
    if (action.type === ACTION.trace) return null;
    const object = this.#paths.resolve(action.path);
    if (object === null) return null;
    return this.#act(action, object);
  }

  /** `Class.member` of an action, as far as it was found. */
  locationOf(action: Action): string {
    const path = this.#request.paths.get(action.path);
    const owner = action.type === ACTION.instantiate ? (path?.parent ?? action.path) : action.path;
    const member = action.type === ACTION.instantiate ? (path?.name ?? '') : action.name;
    const className = this.#paths.classAt(owner);
    return [className, memberName(member || 'getItem')].filter((part) => part !== '').join('.');
  }

  #act(action: Action, object: HostObject): Json {
    const { references } = this.#context;
    switch (action.type) {
      case ACTION.instantiate:
        return identityOf(object, references);
      case ACTION.query:
      case ACTION.queryAsJson:
        this.#context.beforeRead();
        return new Projection(references, action.type === ACTION.queryAsJson).of(
          object,
          readQuery(action.query),
        );
      case ACTION.method:
        return this.#call(action, object);
      case ACTION.setProperty:
        object.write(action.name, action.arguments.values[0]);
        return null;
      case ACTION.update:
        setFromRecord(object, action.state);
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw apiNotFound(object.className, `action ${action.type}`);
    }
  }

  #call(action: Action, object: HostObject): Json {
    const context = this.#context;
    const [, change, name = ''] = EVENT_METHOD.exec(action.name) ?? [];
    if (change === 'Register') context.register(object.event(name));
    else if (change === 'Unregister') context.unregister(object.event(name));
    else if (action.name === '_KeepReference') context.references.keep(object);
    else if (action.name === '_RemoveReference')
      context.references.remove(String(action.arguments.values[0]));
    else return object.call(action.name, this.#paths.arguments(action.arguments));
    return null;
  }
}

function responseErrorOf(error: unknown, index: number, location: string): ResponseError {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    HttpStatusCode: known.httpStatus,
    ActionIndex: index,
  };
}
