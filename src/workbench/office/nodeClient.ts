import { readFileSync } from 'node:fs';
import { isRecord } from '../host/dispatch/json';
import { type RequirementSets, supportsSet } from '../host/requirements';
import type { HostBridge, HostMessage } from './bridge';

/*
 * The genuine client outside a browser. The only file that knows identifiers of it which are not documented:
 * `_richApiNativeBridge`, `HostBridge.instance` and `CommonUtility._doApiNotSupportedCheck`.
 */

const CLIENT_FILE = '@microsoft/office-js/dist/excel-web-16.00.js';

/** What the client reads while it loads and cannot do without. */
const ENVIRONMENT: Readonly<Record<string, () => unknown>> = {
  window: () => globalThis,
  document: () => ({ readyState: 'complete', addEventListener: () => undefined }),
  navigator: () => ({ userAgent: 'Node' }),
  location: () => ({ hash: '', search: '', href: '' }),
};

/** The globals that the client made, once it is loaded. */
let loaded: PropertyDescriptorMap | null = null;

/** What `Office.context` answers: the client alone, without its loader, has none. */
export interface OfficeContext {
  readonly sets: RequirementSets;
  /** BCP 47 tag, for the display and for the contents. */
  readonly language: string;
}

/**
 * Puts the client and the globals it needs in place, and gives the function that takes them away again.
 * The first call loads the file, unmodified, in this realm; later calls bring the same client back with its bridge.
 */
export function installClient(bridge: HostBridge, context: OfficeContext): () => void {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  if (loaded === null) loadClient(bridge);
  else Object.defineProperties(globalThis, loaded);
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  loaded ??= Object.fromEntries(added.map((name) => [name, descriptorOf(name)]));
  defineContext(context);
  return () => {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  };
}

function loadClient(bridge: HostBridge): void {
  defineGlobal('_richApiNativeBridge', bridge);
  for (const [name, make] of Object.entries(ENVIRONMENT))
    if (!(name in globalThis)) defineGlobal(name, make());
  const evaluateInThisRealm = eval;
  evaluateInThisRealm(readFileSync(require.resolve(CLIENT_FILE), 'utf8'));
  checkRequirementSets();
  bridge.toClient = findReceiver();
}

/**
 * What the client does with a message, past the reading of its text: in one process an answer need not become a text
 * of some megabytes only to be read again. The client also writes each answer as text for its log, even while the log is
 * off; `toJSON` spares it the work.
 */
function findReceiver(): (message: HostMessage) => void {
  const bridges: unknown = Reflect.get(OfficeExtension, 'HostBridge');
  const client: unknown = typeof bridges === 'function' ? Reflect.get(bridges, 'instance') : undefined;
  if (!takesMessages(client)) throw new Error('The client took no bridge over.');
  return (message) => client.dispatchMessage({ ...message, toJSON: () => null });
}

function takesMessages(client: unknown): client is { dispatchMessage(message: object): void } {
  return isRecord(client) && typeof client['dispatchMessage'] === 'function';
}

/** Calls beyond the declared sets then throw ApiNotFound in the client; it has the check but switches it on in the wrong place. */
function checkRequirementSets(): void {
  const utility: unknown = Reflect.get(OfficeExtension, 'CommonUtility');
  if (typeof utility === 'function') Reflect.set(utility, '_doApiNotSupportedCheck', true);
}

/** The client's own `Office.context` cannot be set, so that Office becomes an heir of the client's. */
function defineContext({ sets, language }: OfficeContext): void {
  const isSetSupported = (name: string, version?: string): boolean => supportsSet(sets, name, version);
  const context = { requirements: { isSetSupported }, displayLanguage: language, contentLanguage: language };
  defineGlobal('Office', Object.create(Office, { context: { value: context } }));
}

function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function descriptorOf(name: string): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(globalThis, name) ?? {};
}
