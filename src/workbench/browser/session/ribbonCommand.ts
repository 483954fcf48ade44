import { addInFrame } from '../xdm/frame';
import { type AddInListeners, connectAddIn } from './addIn';
import type { OpenWorkbook } from './openWorkbook';

export interface RibbonCommand {
  /** Address of the page that holds the add-in's functions. */
  readonly page: URL;
  readonly functionName: string;
  /** The ribbon button. */
  readonly controlId: string;
  readonly displayLanguage: string;
  /** Where the page may lie, out of sight. */
  readonly place: HTMLElement;
  /** Hears of dialogs that the function opens. */
  readonly dialog: NonNullable<AddInListeners['dialog']>;
}

const COMMAND_ID = 'command-1';
/** As long as Excel lets a function run. */
const LONGEST = 5 * 60 * 1000;
const DONE = 0;

/**
 * Runs a function of the add-in as a ribbon button does: in a page of its own, which is gone when the function has completed.
 * False where the function does not exist or never completed.
 */
export function runRibbonCommand(workbook: OpenWorkbook, command: RibbonCommand): Promise<boolean> {
  const frame = addInFrame(command.page, location.origin, command.displayLanguage);
  const element = document.createElement('iframe');
  element.name = frame.name;
  element.title = command.functionName;
  return new Promise((resolve) => {
    const end = (isDone: boolean): void => {
      clearTimeout(timer);
      disconnect();
      command.dialog(null);
      element.remove();
      resolve(isDone);
    };
    const timer = setTimeout(() => end(false), LONGEST);
    const { conversation, disconnect } = connectAddIn(
      workbook,
      frame,
      () => element.contentWindow,
      command.displayLanguage,
      {
        ready: () => conversation.invokeCommand(COMMAND_ID, command.functionName, command.controlId),
        dialog: command.dialog,
        commandCompleted: (_id, status) => end(status === DONE),
      },
    );
    element.src = frame.src;
    command.place.append(element);
  });
}
