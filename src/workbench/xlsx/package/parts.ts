/** The parts of a package by path, without leading slash, in the order of the archive. Case is ignored when looking up. */
export class Parts {
  readonly #bytes: Map<string, Uint8Array>;
  readonly #pathOf = new Map<string, string>();

  readonly #damaged: Set<string>;
  #needsDamaged = false;

  /** Damaged parts have no contents that anybody can read; they stay in the archive as they are. */
  constructor(entries: Iterable<readonly [string, Uint8Array]> = [], damaged: Iterable<string> = []) {
    this.#bytes = new Map(entries);
    this.#damaged = new Set(damaged);
    for (const path of this.#bytes.keys()) this.#pathOf.set(lookupKey(path), path);
  }

  /** The same parts, to be edited without changing these. */
  copy(): Parts {
    return new Parts(this.#bytes, this.#damaged);
  }

  /** Somebody asked for a part that is damaged. */
  get needsDamaged(): boolean {
    return this.#needsDamaged;
  }

  get entries(): Iterable<readonly [string, Uint8Array]> {
    return this.#bytes;
  }

  get(path: string): Uint8Array | undefined {
    const known = this.#pathOf.get(lookupKey(path)) ?? '';
    if (!this.#damaged.has(known)) return this.#bytes.get(known);
    this.#needsDamaged = true;
    return undefined;
  }

  has(path: string): boolean {
    return this.#pathOf.has(lookupKey(path));
  }

  /** Replaces a part in its place, or adds one at the end. */
  set(path: string, bytes: Uint8Array): void {
    const known = this.#pathOf.get(lookupKey(path)) ?? path;
    this.#pathOf.set(lookupKey(path), known);
    this.#bytes.set(known, bytes);
    this.#damaged.delete(known);
  }

  delete(path: string): void {
    const known = this.#pathOf.get(lookupKey(path));
    if (known === undefined) return;
    this.#pathOf.delete(lookupKey(path));
    this.#bytes.delete(known);
  }

  /** A path of the form `xl/worksheets/sheet#.xml` that no part has yet. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace('#', String(number));
      if (!this.has(path)) return path;
    }
  }
}

/** Some writers separate folders with backslashes; part names do not heed case (ISO/IEC 29500-2, 6.2.2.3). */
function lookupKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
