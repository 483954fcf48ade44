import type { Stop } from '../port';
import { packed, unpacked } from './packed';
import { stillStands } from './stillStands';
import type { UndoRecord } from './undoRecord';
import type { UndoShelf } from './undoShelf';
import type { UndoToken } from './undoToken';

/** The last write into the open workbook: of this page and, over the shelf, of every other page of the add-in. */
export class UndoHistory {
  #last: { readonly token: UndoToken; readonly record: UndoRecord } | null = null;
  #lastId = 0;

  constructor(private readonly shelf: UndoShelf | null) {}

  /** Remembers a write as the last one. */
  async keep(record: UndoRecord): Promise<UndoToken> {
    const token = this.#remember(record);
    await this.shelf?.put(packed(record));
    return token;
  }

  /** What takes the write back; null where it is not the last one any more. */
  recordOf({ id }: UndoToken): UndoRecord | null {
    return this.#last?.token.id === id ? this.#last.record : null;
  }

  /** The last write was taken back. */
  async forget(): Promise<void> {
    this.#last = null;
    await this.shelf?.put(null);
  }

  /** The last write of any page; null where there is none or nothing of it stands any more. */
  async last(): Promise<UndoToken | null> {
    const text = (await this.shelf?.get()) ?? null;
    const record = text === null ? null : unpacked(text);
    return record !== null && (await stillStands(record)) ? this.#remember(record) : null;
  }

  /** Tells the last write whenever another page has written or taken back. */
  async onChange(listener: (undo: UndoToken | null) => void): Promise<Stop> {
    const stop = await this.shelf?.onChange(() => void this.last().then(listener));
    return stop ?? (() => Promise.resolve());
  }

  #remember(record: UndoRecord): UndoToken {
    const token = { id: ++this.#lastId };
    this.#last = { token, record };
    return token;
  }
}
