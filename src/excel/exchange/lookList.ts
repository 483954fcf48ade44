import type { FormerLook } from './formerSheet';

/** Looks of cells, each different one kept once: thousands of cells have a handful of them. */
export class LookList {
  readonly #numbers = new Map<string, number>();
  readonly #all: FormerLook[] = [];

  get all(): readonly FormerLook[] {
    return this.#all;
  }

  /** The number of a look in the list. */
  numberOf(look: FormerLook): number {
    const key = JSON.stringify(look);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#all.length);
    return this.#all.push(look) - 1;
  }
}
