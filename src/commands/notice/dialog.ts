/** In percent of the screen. */
const SIZE = { height: 30, width: 30 };
/** Excel ends the runtime of a command after five minutes; the dialog has to be closed before. */
const LONGEST_MS = 4 * 60_000;
/** How long to wait for a host that neither opens the dialog nor says why. */
const OPENING_MS = 15_000;

function withTimeout<T>(milliseconds: number, promise: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function openDialog(address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null),
    );
  });
}

/** What the page of notices says to the command that opened it. */
export const CLOSE = 'close';
export const SHOW_RESULTS = 'show-results';

function messageOnClose(dialog: Office.Dialog): Promise<string> {
  return new Promise((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(CLOSE));
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
      dialog.close();
      resolve('message' in answer ? answer.message : CLOSE);
    });
  });
}

/** Shows a page of the add-in until the user closes it, and gives what the page said; null where it did not open. */
export async function showDialog(address: string): Promise<string | null> {
  const dialog = await withTimeout(OPENING_MS, openDialog(address), null);
  return dialog === null ? null : withTimeout(LONGEST_MS, messageOnClose(dialog), CLOSE);
}
