/**
 * The identifiers of the window protocol between office.js and Excel on the web, as office.js 1.1.110 speaks it.
 * None of them is documented: they stand here and nowhere else.
 */
export const MESSAGE_TYPE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPE = { forCalling: 0, forEventing: 1 } as const;
export const RESULT = { ok: 0, failed: -2 } as const;
export const SERIALIZER_VERSION = 1;

export const ACTION = {
  appContext: 'ContextActivationManager_getAppContextAsync',
  notifyHost: 'ContextActivationManager_notifyHost',
  openWindow: 'ContextActivationManager_openWindowInHost',
  executeMethod: 'executeMethod',
  notifyAddIn: 'Office_notifyAgave',
} as const;

/** Added to the conversation id where the host asks something of the add-in. */
export const NOTIFICATION_SUFFIX = '_ntf';

export const EVENT = {
  richApi: 'richApiMessage',
  command: 'appCommandInvoked',
  dialog: 'dialogMessageReceived',
} as const;

/** What the add-in tells the host by `notifyHost`. */
export const ADD_IN_NOTICE = { tabExit: 13, tabExitBack: 14, escape: 15 } as const;
/** What the host tells the add-in by `notifyAddIn`. */
export const HOST_NOTICE = { tabIn: 11, tabInBack: 12 } as const;

/** Methods of `executeMethod`. */
export const METHOD = {
  readSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  messageParent: 144,
} as const;

/** Error numbers that a method may answer. */
export const METHOD_ERROR = { none: 0, notSupported: 5000 } as const;

/** Places in the array of a `richApi` call. */
export const RICH_API = { body: 4, flags: 6 } as const;
export const HTTP_OK = 200;

export const APP_NAME = { excelOnTheWeb: 16 } as const;
export const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;
export const DIALOG_MESSAGE = { message: 0, closed: 12006 } as const;

/** The call by which a page says that its functions can be called. */
export const HANDLERS_READY = 'NotifyActionHandlerReady';
