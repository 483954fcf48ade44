import type { HostObject } from './hostObject';

/** The objects that a client asked to keep from one batch to the next. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #next = 1;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const name = `kept-${this.#next++}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  remove(name: string): void {
    const object = this.#objects.get(name);
    this.#objects.delete(name);
    if (object !== undefined) this.#names.delete(object);
  }

  object(name: string): HostObject | undefined {
    return this.#objects.get(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }
}
