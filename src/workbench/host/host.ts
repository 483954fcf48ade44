import type { Book } from '../book/book';
import { runBatch, type BatchContext } from './dispatch/batch';
import { HostError } from './dispatch/hostError';
import { References } from './dispatch/references';
import { type BatchRequest, readRequest } from './dispatch/request';
import { type BatchResponse, refusal } from './dispatch/response';
import type { EventEntry } from './events';
import { type FaultMoment, type Faults, firstHalf, NO_FAULTS } from './faults';
import { User } from './user';
import { MODEL, workbookObject } from './model/objectModel';
import { SHELL_SERVICES } from './model/shellServices';
import { type SessionOptions, Session } from './session';
import { textBytes } from './dispatch/json';
import { type ReceivedRequest, actionNames, type Exchange, exchangeKind } from './exchanges';

export interface HostOptions extends SessionOptions {
  readonly faults: Faults;
  /** Bytes that a request and a response may have each. */
  readonly payloadLimit: number;
  /** Bytes of a response on its way; none where it stays in the process, as on the command line. */
  readonly responseSize: (response: BatchResponse) => number;
}

/** One request of the client: the body as sent, its flags, and the size of the message it came in. */
export interface HostRequest {
  readonly body: unknown;
  readonly flags: number;
  readonly bytes: number;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const messageSize = (response: BatchResponse): number => textBytes(JSON.stringify(response));

/** Stands in for Excel: answers the requests of office.js about a book, one after the other. */
export class ExcelHost {
  /** The person at this Excel, and the co-authors elsewhere. */
  readonly user: User;
  /** Where events go, in the order they happened, after the answer to the request that caused them. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  readonly #session: Session;
  readonly #context: BatchContext;
  readonly #faults: Faults;
  readonly #payloadLimit: number;
  readonly #responseSize: (response: BatchResponse) => number;
  readonly #exchanges: Exchange[] = [];
  #received = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #cellEdit: { readonly over: Promise<void>; readonly end: () => void } | null = null;

  constructor(book: Book, options: Partial<HostOptions> = {}) {
    const session = new Session(book, MODEL, options);
    this.#session = session;
    this.#faults = options.faults ?? NO_FAULTS;
    this.#payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.#responseSize = options.responseSize ?? messageSize;
    this.#context = {
      workbook: workbookObject(session),
      services: SHELL_SERVICES,
      references: new References(),
      beforeRead: () => session.recalculate(),
      register: (event) => session.events.register(event),
      unregister: (event) => session.events.unregister(event),
    };
    this.user = new User(session, () => this.#sendEvents());
  }

  get book(): Book {
    return this.#session.book;
  }

  /** The exchanges so far. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** Workbooks that the add-in opened in windows of their own: base64 of the file, or null for an empty one. */
  get openedWorkbooks(): readonly (string | null)[] {
    return this.#session.openedWorkbooks;
  }

  /** Objects that the client keeps by reference; none when all its runs have ended. */
  get keptReferences(): number {
    return this.#context.references.size;
  }

  /** The person starts to type into a cell: requests fail, or wait if the client asked for it. */
  startCellEdit(): void {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    this.#cellEdit ??= { over, end };
  }

  endCellEdit(): void {
    this.#cellEdit?.end();
    this.#cellEdit = null;
  }

  /** Answers a request. Never rejects: failures are in the response, which is nobody's but the caller's. */
  execute(request: HostRequest): Promise<BatchResponse> {
    const answer = this.#queue
      .then(() => this.#exchange(request))
      .catch((error: unknown) => refusal(new HostError('GeneralException', String(error))));
    this.#queue = answer.then(() => undefined);
    return answer;
  }

  async #exchange({ body, flags, bytes }: HostRequest): Promise<BatchResponse> {
    const request = readRequest(body);
    const arrival: ReceivedRequest = {
      number: ++this.#received,
      kind: exchangeKind(request, flags),
      requestBytes: bytes,
      actions: actionNames(request),
    };
    let response: BatchResponse;
    if (this.#cellEdit !== null && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.#cellEdit.over;
    if (this.#cellEdit !== null) response = refusal(new HostError('InvalidOperationInCellEditMode'));
    else if (bytes > this.#payloadLimit) response = refusal(new HostError('RequestPayloadSizeLimitExceeded'));
    else if (request === null) response = refusal(new HostError('InvalidRequest'));
    else response = await this.#runWithFaults(arrival, request);
    this.#session.recalculate();
    return this.#recordExchange(arrival, response);
  }

  async #runWithFaults(arrival: ReceivedRequest, request: BatchRequest): Promise<BatchResponse> {
    const run = (actions: BatchRequest): BatchResponse => runBatch(actions, this.#context);
    const failures: { readonly code: string; readonly effect: FaultMoment }[] = [];
    for (const fault of this.#faults(arrival)) {
      if (fault.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      else if (fault.kind === 'meanwhile') fault.act();
      else failures.push(fault);
    }
    const before = failures.find(({ effect }) => effect === 'before');
    if (before !== undefined) return refusal(new HostError(before.code));
    const midway = failures.find(({ effect }) => effect === 'midway');
    if (midway !== undefined)
      return { ...refusal(new HostError(midway.code)), Results: run(firstHalf(request)).Results };
    const response = run(request);
    const after = failures.find(({ effect }) => effect === 'after');
    return after === undefined ? response : refusal(new HostError(after.code));
  }

  #recordExchange(arrival: ReceivedRequest, response: BatchResponse): BatchResponse {
    let answered = response;
    let responseBytes = this.#responseSize(response);
    if (responseBytes > this.#payloadLimit) {
      answered = refusal(new HostError('ResponsePayloadSizeLimitExceeded'));
      responseBytes = this.#responseSize(answered);
    }
    this.#exchanges.push({ ...arrival, responseBytes, error: answered.Error?.Code ?? null });
    this.#sendEvents();
    return answered;
  }

  #sendEvents(): void {
    const entries = this.#session.events.takeWaiting();
    if (entries.length > 0) setTimeout(() => this.onEvents(entries), 0);
  }
}
