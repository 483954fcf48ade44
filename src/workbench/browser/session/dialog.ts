import { isRecord } from '../../host/dispatch/json';
import { DIALOG_MESSAGE } from '../xdm/protocol';

/** A dialog that a page of the add-in opened. */
export interface AddInDialog {
  readonly address: string;
  /** Percent of the window. */
  readonly width: number;
  readonly height: number;
  /** Hands a message of the dialog to the page that opened it. */
  readonly message: (text: string, origin: string) => void;
  /** Says that the person closed the dialog. */
  readonly closed: () => void;
}

const SMALLEST = 20;

/** The dialog that the options of the client describe; null where they name no page. */
export function addInDialog(
  options: string,
  send: (message: Readonly<Record<string, unknown>>) => void,
): AddInDialog | null {
  const asked: unknown = JSON.parse(options);
  if (!isRecord(asked) || typeof asked['url'] !== 'string') return null;
  return {
    address: asked['url'],
    width: percent(asked['width']),
    height: percent(asked['height']),
    message: (messageContent, messageOrigin) =>
      send({ messageType: DIALOG_MESSAGE.message, messageContent, messageOrigin }),
    closed: () => send({ messageType: DIALOG_MESSAGE.closed }),
  };
}

function percent(value: unknown): number {
  return typeof value === 'number' ? Math.min(100, Math.max(SMALLEST, value)) : 100;
}
