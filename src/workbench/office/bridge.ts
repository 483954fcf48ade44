import type { ExcelHost } from '../host/host';
import { isRecord, textBytes } from '../host/dispatch/json';
import type { EventEntry } from '../host/events';

/** A message as the client takes it from a host. */
export interface HostMessage {
  readonly id?: number;
  readonly type: number;
  readonly message: object;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

/** Carries requests, which the client writes as JSON, to whichever host is connected at the time, and its messages back. */
export class HostBridge {
  /** How the client takes messages; known once it is loaded. */
  toClient: (message: HostMessage) => void = () => undefined;
  #host: ExcelHost | null = null;

  connect(host: ExcelHost | null): void {
    if (this.#host !== null) this.#host.onEvents = () => undefined;
    this.#host = host;
    if (host !== null) host.onEvents = (entries) => this.#sendEvents(entries);
  }

  /** Called by the client, to which this is the native bridge. */
  sendMessageToHost(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || message['type'] !== REQUEST || !isRecord(message['message'])) return;
    const { id, flags } = message;
    const request = {
      body: message['message']['body'],
      flags: typeof flags === 'number' ? flags : 0,
      bytes: textBytes(text),
    };
    void this.#host?.execute(request).then((body) => {
      this.toClient({ id: Number(id), type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
    });
  }

  #sendEvents(entries: readonly EventEntry[]): void {
    this.toClient({ type: EVENTS, message: { entries } });
  }
}
