/** One group of attributes of a sheet, with a note whether it was edited since the book was loaded. */
export class Setting<T extends object | string | boolean | null> {
  #value: T;
  #changed = false;

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  get changed(): boolean {
    return this.#changed;
  }

  set(value: T): void {
    if (JSON.stringify(value) === JSON.stringify(this.#value)) return;
    this.#value = value;
    this.#changed = true;
  }
}
