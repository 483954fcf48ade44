import { isRecord } from '../../host/dispatch/json';
import { MESSAGE_TYPE, SERIALIZER_VERSION } from './protocol';

/** What the add-in's office.js asks of the host. */
export interface XdmRequest {
  readonly action: string;
  readonly actionType: number;
  readonly correlationId: unknown;
  readonly data: unknown;
}

/** Reads a message of one conversation; null for what belongs to another one, or is no request at all. */
export function readXdmRequest(text: unknown, conversationId: string): XdmRequest | null {
  const message = parse(text);
  if (!isRecord(message)) return null;
  if (message['_messageType'] !== MESSAGE_TYPE.request || message['_conversationId'] !== conversationId)
    return null;
  const {
    _actionName: action,
    _actionType: actionType,
    _correlationId: correlationId,
    _data: data,
  } = message;
  if (typeof action !== 'string' || typeof actionType !== 'number') return null;
  return { action, actionType, correlationId, data };
}

export interface XdmResponse {
  readonly action: string;
  readonly conversationId: string;
  readonly correlationId: unknown;
  readonly origin: string;
  readonly data: unknown;
  readonly errorCode: number;
  readonly responseType: number;
}

/** An answer as the client's window protocol carries it. */
export function responseText(response: XdmResponse): string {
  return JSON.stringify({
    _messageType: MESSAGE_TYPE.response,
    _actionName: response.action,
    _conversationId: response.conversationId,
    _correlationId: response.correlationId,
    _origin: response.origin,
    _data: response.data,
    _errorCode: response.errorCode,
    _responseType: response.responseType,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
