import type { ExcelHost } from '../host/host';
import { isRecord } from '../host/dispatch/json';
import type { EventEntry } from '../host/events';
import { utf8Length } from '../host/utf8';

/** What the client's native bridge is given; it adds the receiver of the host's messages. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

/** Carries JSON texts between the client and whichever host is connected at the time. */
export class HostBridge implements Bridge {
  /** Set by the client when it takes the bridge over. */
  onMessageFromHost?: (text: string) => void;
  #host: ExcelHost | null = null;

  connect(host: ExcelHost | null): void {
    if (this.#host !== null) this.#host.onEvents = () => undefined;
    this.#host = host;
    if (host !== null) host.onEvents = (entries) => this.#tell(entries);
  }

  sendMessageToHost(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || message['type'] !== REQUEST || !isRecord(message['message'])) return;
    const { id, flags } = message;
    const request = {
      body: message['message']['body'],
      flags: typeof flags === 'number' ? flags : 0,
      bytes: utf8Length(text),
    };
    void this.#host?.execute(request).then((body) => {
      this.onMessageFromHost?.(
        `{"id":${Number(id)},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${body}}}`,
      );
    });
  }

  #tell(entries: readonly EventEntry[]): void {
    this.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
  }
}
