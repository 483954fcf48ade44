import { isRecord, listOf } from '../../host/dispatch/json';
import type { EventEntry } from '../../host/events';
import { readXdmRequest, responseText, type XdmRequest } from './envelope';
import type { AddInFrame } from './frame';
import {
  ACTION,
  ACTION_TYPE,
  EVENT,
  MESSAGE_TYPE,
  METHOD_ERROR,
  NOTIFICATION_SUFFIX,
  RESPONSE_TYPE,
  RESULT,
  SERIALIZER_VERSION,
} from './protocol';

/** A window message, as far as it matters. */
export interface WindowMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** Where messages to the add-in go: the frame's window. */
export interface MessageTarget {
  postMessage(message: string, targetOrigin: string): void;
}

/** What the host answers in a conversation. */
export interface HostAnswers {
  readonly appContext: () => unknown;
  /** Result of an `executeMethod` call, without version; `bytes` is the size of the message. */
  readonly call: (
    method: number,
    data: Readonly<Record<string, unknown>>,
    bytes: number,
  ) => Promise<MethodResult>;
  /** The add-in listens to an event from now on, or no more. */
  readonly listening?: (event: string, isOn: boolean, target: string) => void;
  readonly notice?: (notice: number) => void;
}

export type MethodResult = Readonly<Record<string, unknown>> & { readonly Error: number };

const METHOD_VERSION = 1;

/** Speaks with the office.js of one frame over window messages. Whatever comes from elsewhere is not answered. */
export class Conversation {
  constructor(
    private readonly frame: AddInFrame,
    private readonly target: () => MessageTarget | null,
    private readonly answers: HostAnswers,
  ) {}

  /** Takes a message of the page's window. True when it was one of this conversation. */
  receive({ source, origin, data }: WindowMessage): boolean {
    if (source !== this.target() || origin !== this.addInOrigin) return false;
    const request = readXdmRequest(data, this.frame.conversationId);
    if (request === null) return false;
    this.answer(request, typeof data === 'string' ? data : '').then(
      (result) => this.reply(request, result, RESULT.ok),
      () => this.reply(request, null, RESULT.failed),
    );
    return true;
  }

  /** Tells the add-in what happened in the workbook. */
  sendEvents(entries: readonly EventEntry[]): void {
    const ArrayData = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      entry.isRemoteOverride,
    ]);
    this.sendEvent(EVENT.richApi, { ArrayData });
  }

  /** Calls a function of the add-in as a ribbon button does. */
  invokeCommand(commandId: string, functionName: string, controlId: string): void {
    this.sendEvent(EVENT.command, [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  sendEvent(event: string, data: unknown): void {
    this.post({
      action: event,
      correlationId: 0,
      data,
      errorCode: RESULT.ok,
      responseType: RESPONSE_TYPE.forEventing,
    });
  }

  /** Asks the add-in for something, such as to take the focus; there is no reply. */
  notifyAddIn(order: number): void {
    this.target()?.postMessage(
      JSON.stringify({
        _messageType: MESSAGE_TYPE.request,
        _actionName: ACTION.notifyAddIn,
        _conversationId: this.frame.conversationId + NOTIFICATION_SUFFIX,
        _correlationId: 0,
        _origin: this.frame.hostOrigin,
        _data: [order],
        _actionType: ACTION_TYPE.invoke,
        _serializerVersion: SERIALIZER_VERSION,
      }),
      this.addInOrigin,
    );
  }

  private get addInOrigin(): string {
    return new URL(this.frame.src).origin;
  }

  private async answer({ action, actionType, data }: XdmRequest, text: string): Promise<unknown> {
    if (actionType !== ACTION_TYPE.invoke) {
      const target = isRecord(data) ? data['targetId'] : undefined;
      this.answers.listening?.(
        action,
        actionType === ACTION_TYPE.registerEvent,
        typeof target === 'string' ? target : '',
      );
      return { Error: METHOD_ERROR.none };
    }
    if (action === ACTION.appContext) return this.answers.appContext();
    if (action === ACTION.executeMethod) return this.callMethod(data, text);
    if (action === ACTION.notifyHost) {
      const notice = listOf(data)[1];
      if (typeof notice === 'number') this.answers.notice?.(notice);
      return { Error: METHOD_ERROR.none };
    }
    return { Error: METHOD_ERROR.notSupported };
  }

  private async callMethod(data: unknown, text: string): Promise<unknown> {
    const call = isRecord(data) ? data['DdaMethod'] : undefined;
    const method = isRecord(call) ? call['DispatchId'] : undefined;
    if (!isRecord(data) || typeof method !== 'number')
      return { Version: METHOD_VERSION, Error: METHOD_ERROR.notSupported };
    const bytes = new TextEncoder().encode(text).length;
    return { Version: METHOD_VERSION, ...(await this.answers.call(method, data, bytes)) };
  }

  private reply({ action, correlationId }: XdmRequest, data: unknown, errorCode: number): void {
    this.post({ action, correlationId, data, errorCode, responseType: RESPONSE_TYPE.forCalling });
  }

  private post(response: Omit<Parameters<typeof responseText>[0], 'conversationId' | 'origin'>): void {
    const { conversationId, hostOrigin } = this.frame;
    const text = responseText({ ...response, conversationId, origin: hostOrigin });
    this.target()?.postMessage(text, this.addInOrigin);
  }
}
