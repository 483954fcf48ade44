import { DECLARED_SETS } from '../../host/requirements';
import { appContext } from '../xdm/appContext';
import { type Answers, Conversation, type MessageTarget } from '../xdm/conversation';
import type { AddInFrame } from '../xdm/frame';
import { callMethod } from '../xdm/methods';
import type { OpenWorkbook } from './openWorkbook';

/** Requirement sets of the workbench: those that the manifest asks for. */
export const REQUIREMENTS = DECLARED_SETS;

const CONTENT_LANGUAGE = 'it-IT';

export interface AddInListeners {
  readonly commandCompleted?: (commandId: string, status: number) => void;
  readonly listening?: Answers['listening'];
  readonly notice?: Answers['notice'];
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
  const answers: Answers = {
    appContext: () =>
      appContext({
        controlId: frame.controlId,
        displayLanguage,
        contentLanguage: CONTENT_LANGUAGE,
        documentName: workbook.name,
        readOnly: false,
        settings,
        requirements: REQUIREMENTS,
      }),
    call: (method, data, bytes) =>
      callMethod(
        {
          execute: (request) => workbook.execute(request),
          settings,
          commandCompleted: (id, status) => listeners.commandCompleted?.(id, status),
        },
        method,
        data,
        bytes,
      ),
    ...(listeners.listening && { listening: listeners.listening }),
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
