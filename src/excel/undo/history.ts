import type { Unsubscribe } from '../port';
import { checkStillThere } from './checkStillThere';
import { packSteps, unpackSteps } from './packSteps';
import { type NamedStep, NO_STEPS, type Steps, type UndoToken } from '../steps';
import type { KeptSteps, UndoRecord, UndoStep } from '../exchange/undoRecord';
import type { UndoStore } from './undoStore';

/** Of more steps the oldest are forgotten. */
const MOST_STEPS = 20;
const NOTHING: KeptSteps = { undo: [], redo: [] };

/** Which way a step is taken. */
export type Direction = keyof KeptSteps;

/**
 * The steps taken in the open workbook, the last one last: those of this page and, over the store, of every other page
 * of the add-in.
 */
export class UndoHistory {
  #steps: KeptSteps = NOTHING;
  /** The last step is too large for the store: this page alone knows it. */
  #isTooLarge = false;

  constructor(private readonly store: UndoStore | null) {}

  /** Remembers a write as the last step; what was undone before cannot be done again. */
  async add(step: Pick<UndoStep, 'name' | 'record'>, isPartial = false): Promise<UndoToken> {
    await this.#load();
    const kept = { ...step, id: newId(), begun: isPartial ? { reverse: null } : null };
    await this.#save({ undo: [...this.#steps.undo, kept], redo: [] });
    return { id: kept.id };
  }

  /** The next step one way; null where it is not the one meant. */
  async next(way: Direction, { id }: UndoToken): Promise<UndoStep | null> {
    await this.#load();
    const last = this.#steps[way].at(-1);
    return last?.id === id ? last : null;
  }

  /** The last write, where it was broken off and has not been rolled back; null where there is none such. */
  async interrupted(): Promise<UndoToken | null> {
    await this.#load();
    const last = this.#steps.undo.at(-1);
    return last?.begun?.reverse === null ? { id: last.id } : null;
  }

  /** Notes that the next step one way has begun to be taken: it is not forgotten before it is complete. */
  async begin(way: Direction, reverse: UndoRecord | null): Promise<void> {
    const last = this.#steps[way].at(-1);
    if (last === undefined) return;
    await this.#save({
      ...this.#steps,
      [way]: [...this.#steps[way].slice(0, -1), { ...last, begun: { reverse } }],
    });
  }

  /** The next step one way was taken; `reverse` leads back where there is a way. */
  async complete(way: Direction, reverse: UndoRecord | null): Promise<void> {
    const last = this.#steps[way].at(-1);
    if (last === undefined) return;
    const back: readonly UndoStep[] =
      reverse === null ? [] : [{ id: newId(), name: last.name, record: reverse, begun: null }];
    const left = this.#steps[way].slice(0, -1);
    await this.#save(
      way === 'undo'
        ? { undo: left, redo: [...this.#steps.redo, ...back] }
        : { undo: [...this.#steps.undo, ...back], redo: left },
    );
  }

  /**
   * The next steps of any page. Kept steps of which nothing stands are of a workbook that was closed without being
   * saved, or of another one at the same address: they are not offered.
   */
  async readSteps(): Promise<Steps> {
    const isNew = await this.#load();
    if (isNew && !(await checkStillThere(this.#steps))) {
      this.#steps = NOTHING;
      return NO_STEPS;
    }
    return { undo: lastNamed(this.#steps.undo), redo: lastNamed(this.#steps.redo) };
  }

  /** Tells the next steps whenever another page has taken one. */
  async onChange(listener: (steps: Steps) => void): Promise<Unsubscribe> {
    const stop = await this.store?.onChange(() => void this.readSteps().then(listener));
    return stop ?? (() => Promise.resolve());
  }

  /** Takes over what another page has kept; true where that is something else than is known here. */
  async #load(): Promise<boolean> {
    if (this.store === null) return false;
    const text = await this.store.get();
    if (text === null && this.#isTooLarge) return false;
    const kept = text === null ? NOTHING : (unpackSteps(text) ?? NOTHING);
    if (idsOf(kept) === idsOf(this.#steps)) return false;
    this.#steps = kept;
    return true;
  }

  async #save({ undo, redo }: KeptSteps): Promise<void> {
    this.#steps = { undo: undo.slice(-MOST_STEPS), redo: redo.slice(-MOST_STEPS) };
    if (this.store === null) return;
    let text = packSteps(this.#steps);
    while (text.length > this.store.longest && stepCount(this.#steps) > 1) {
      this.#steps = withoutOldest(this.#steps);
      text = packSteps(this.#steps);
    }
    this.#isTooLarge = text.length > this.store.longest;
    await this.store.put(stepCount(this.#steps) === 0 || this.#isTooLarge ? null : text);
  }
}

function stepCount({ undo, redo }: KeptSteps): number {
  return undo.length + redo.length;
}

/** Rather a step that would be done again is forgotten than the last one that can be undone. */
function withoutOldest({ undo, redo }: KeptSteps): KeptSteps {
  return undo.length > 1 ? { undo: undo.slice(1), redo } : { undo, redo: redo.slice(1) };
}

function lastNamed(steps: readonly UndoStep[]): NamedStep | null {
  const last = steps.at(-1);
  return last === undefined ? null : { token: { id: last.id }, name: last.name };
}

function idsOf({ undo, redo }: KeptSteps): string {
  return JSON.stringify([undo, redo].map((steps) => steps.map(({ id, begun }) => [id, begun !== null])));
}

/** No two pages make the same one. */
function newId(): string {
  return crypto.randomUUID();
}
