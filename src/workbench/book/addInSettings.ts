/** What the add-in keeps in the workbook: JSON values by name. */
export class AddInSettings {
  readonly #values: Map<string, unknown>;
  #changed = false;

  constructor(values = new Map<string, unknown>()) {
    this.#values = values;
  }

  get all(): ReadonlyMap<string, unknown> {
    return this.#values;
  }

  get changed(): boolean {
    return this.#changed;
  }

  set(name: string, value: unknown): void {
    if (this.#values.has(name) && JSON.stringify(this.#values.get(name)) === JSON.stringify(value)) return;
    this.#values.set(name, value);
    this.#changed = true;
  }

  remove(name: string): void {
    if (this.#values.delete(name)) this.#changed = true;
  }
}
