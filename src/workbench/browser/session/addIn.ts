import { ALL_SETS, type RequirementSets } from '../../host/requirements';
import { appContext } from '../xdm/appContext';
import { type HostAnswers, Conversation, type MessageTarget } from '../xdm/conversation';
import type { AddInFrame } from '../xdm/frame';
import { callMethod } from '../xdm/methods';
import { EVENT, HANDLERS_READY } from '../xdm/protocol';
import { type AddInDialog, addInDialog } from './dialog';
import type { OpenWorkbook } from './openWorkbook';

/** Those of a current Excel; `?api=1.9` in the address stands for an older one. */
function requirements(search: string): RequirementSets {
  const older = new URLSearchParams(search).get('api');
  return older === null ? ALL_SETS : { ...ALL_SETS, ExcelApi: older };
}

const CONTENT_LANGUAGE = 'it-IT';
/** The answer goes out in the same turn of the event loop. */
const AFTER_ANSWER = 0;

export interface AddInListeners {
  /** The page's functions can be called from now on. */
  readonly ready?: () => void;
  readonly commandCompleted?: (commandId: string, status: number) => void;
  /** The page opens a dialog, or with null closes it. */
  readonly dialog?: (dialog: AddInDialog | null) => void;
  /** The page is a dialog and tells something to the page that opened it. */
  readonly messageParent?: (message: string) => void;
  readonly notice?: HostAnswers['notice'];
}

/** Connects one page of the add-in with an open workbook. Ends with the function it gives. */
export function connectAddIn(
  workbook: OpenWorkbook,
  frame: AddInFrame,
  target: () => MessageTarget | null,
  displayLanguage: string,
  listeners: AddInListeners = {},
): { readonly conversation: Conversation; readonly disconnect: () => void } {
  const { settings } = workbook.book;
  const answers: HostAnswers = {
    appContext: () =>
      appContext({
        controlId: frame.controlId,
        displayLanguage,
        contentLanguage: CONTENT_LANGUAGE,
        documentName: workbook.name,
        readOnly: false,
        settings,
        requirements: requirements(location.search),
      }),
    call: (method, data, bytes) =>
      callMethod(
        {
          execute: async (request) => {
            const answer = await workbook.execute(request);
            if (workbook.lastExchange?.actions.includes(HANDLERS_READY) === true)
              setTimeout(() => listeners.ready?.(), AFTER_ANSWER);
            return answer;
          },
          settings,
          commandCompleted: (id, status) => listeners.commandCompleted?.(id, status),
          messageParent: (message) => listeners.messageParent?.(message),
        },
        method,
        data,
        bytes,
      ),
    listening: (event, isOn, target) => {
      if (event !== EVENT.dialog) return;
      listeners.dialog?.(
        isOn ? addInDialog(target, (message) => conversation.sendEvent(EVENT.dialog, message)) : null,
      );
    },
    ...(listeners.notice && { notice: listeners.notice }),
  };
  const conversation = new Conversation(frame, target, answers);
  const receive = (event: MessageEvent): void => void conversation.receive(event);
  window.addEventListener('message', receive);
  const stopEvents = workbook.onEvents((entries) => conversation.sendEvents(entries));
  return {
    conversation,
    disconnect: () => {
      window.removeEventListener('message', receive);
      stopEvents();
    },
  };
}
