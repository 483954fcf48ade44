import type { EventKey } from './dispatch/hostObject';
import type { JsonRecord } from './dispatch/json';

export const WORKSHEET_EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
} as const;

export const COLLECTION_EVENTS = { ...WORKSHEET_EVENTS, Added: 13, Deleted: 15 } as const;

/** A message to the client about something that happened. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the arguments. */
  readonly message: string;
  readonly id: string;
  readonly isRemoteOverride: boolean;
}

const RICH_API_EVENT = 65_536;
const EVERY_SHEET = 'Workbook';

/** Which events the client listens to, and those that wait to be told. */
export class Events {
  readonly #registered = new Map<string, number>();
  #waiting: EventEntry[] = [];

  register(key: EventKey): void {
    this.#registered.set(keyOf(key), (this.#registered.get(keyOf(key)) ?? 0) + 1);
  }

  unregister(key: EventKey): void {
    const left = (this.#registered.get(keyOf(key)) ?? 0) - 1;
    if (left > 0) this.#registered.set(keyOf(key), left);
    else this.#registered.delete(keyOf(key));
  }

  /** Notes an event of a sheet for those who listen to the sheet or to all sheets. */
  raise(type: number, sheetId: string, message: JsonRecord, isRemote = false): void {
    for (const target of [sheetId, EVERY_SHEET]) {
      if (!this.#registered.has(keyOf({ type, target }))) continue;
      this.#waiting.push({
        messageCategory: RICH_API_EVENT,
        messageType: type,
        targetId: target,
        message: JSON.stringify(message),
        id: '',
        isRemoteOverride: isRemote,
      });
    }
  }

  /** The events that wait, oldest first; they wait no longer. */
  takeWaiting(): readonly EventEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}

function keyOf({ type, target }: EventKey): string {
  return `${type} ${target}`;
}
