/** Things of a row by column, ascending; columns are zero-based. Two lists take a quarter of the memory of a Map. */
export class SparseRow<T> {
  readonly #columns: number[] = [];
  readonly #items: T[] = [];

  get size(): number {
    return this.#columns.length;
  }

  get(column: number): T | undefined {
    const place = this.#placeOf(column);
    return this.#columns[place] === column ? this.#items[place] : undefined;
  }

  has(column: number): boolean {
    return this.#columns[this.#placeOf(column)] === column;
  }

  set(column: number, item: T): void {
    const place = this.#placeOf(column);
    if (place === this.#columns.length) {
      this.#columns.push(column);
      this.#items.push(item);
    } else if (this.#columns[place] === column) this.#items[place] = item;
    else {
      this.#columns.splice(place, 0, column);
      this.#items.splice(place, 0, item);
    }
  }

  /** Not for writing into while they are walked; the same for `values`. */
  keys(): readonly number[] {
    return this.#columns;
  }

  values(): readonly T[] {
    return this.#items;
  }

  /** The first and the last column with something that counts; null where nothing does. */
  extent(counts: (item: T) => boolean): { readonly first: number; readonly last: number } | null {
    const from = this.#items.findIndex(counts);
    const first = this.#columns[from];
    const last = this.#columns[this.#items.findLastIndex(counts)];
    return first === undefined || last === undefined ? null : { first, last };
  }

  *[Symbol.iterator](): Generator<readonly [number, T], void> {
    for (const [place, column] of this.#columns.entries()) {
      const item = this.#items[place];
      if (item !== undefined) yield [column, item];
    }
  }

  /** Where a column stands or would stand. Rows are mostly without a gap, and grow at their end. */
  #placeOf(column: number): number {
    const columns = this.#columns;
    if (columns[column] === column) return column;
    let high = columns.length;
    if (high === 0 || (columns[high - 1] ?? 0) < column) return high;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The same for those that only read. */
export type ReadonlySparseRow<T> = Omit<SparseRow<T>, 'set'>;
