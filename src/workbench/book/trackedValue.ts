/** A value of a sheet, such as its page layout, that knows whether it was edited since the book was loaded. */
export class TrackedValue<T extends object | string | boolean | null> {
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
