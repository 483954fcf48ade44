/**
 * Things of a row by column, ascending; columns are zero-based. Rows that hold things in the same columns share the list
 * of them: a sheet has a hundred thousand rows, and hardly more than a handful of such lists.
 */
export class SparseRow<T> {
  /** Never changed but by adding at its end; what comes after the last item belongs to others. */
  #columns: number[];
  readonly #items: T[] = [];

  /** May take the list of a row that is likely to be alike. */
  constructor(alike?: SparseRow<T>) {
    this.#columns = alike === undefined ? [] : alike.#columns;
  }

  get(column: number): T | undefined {
    const place = this.#placeOf(column);
    return this.#columns[place] === column ? this.#items[place] : undefined;
  }

  has(column: number): boolean {
    return this.get(column) !== undefined;
  }

  set(column: number, item: T): void {
    const place = this.#placeOf(column);
    const { length } = this.#items;
    if (place < length && this.#columns[place] === column) this.#items[place] = item;
    else if (place === length) {
      this.#append(column, length);
      this.#items.push(item);
    } else {
      this.#columns = this.#columns.slice(0, length);
      this.#columns.splice(place, 0, column);
      this.#items.splice(place, 0, item);
    }
  }

  delete(column: number): void {
    const place = this.#placeOf(column);
    if (place === this.#items.length || this.#columns[place] !== column) return;
    this.#columns = this.keys().filter((each) => each !== column);
    this.#items.splice(place, 1);
  }

  /** Not for writing into while they are walked; the same for `values`. */
  keys(): readonly number[] {
    const { length } = this.#items;
    return this.#columns.length === length ? this.#columns : this.#columns.slice(0, length);
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
    for (const [place, item] of this.#items.entries()) {
      const column = this.#columns[place];
      if (column !== undefined) yield [column, item];
    }
  }

  #append(column: number, length: number): void {
    if (this.#columns[length] === column) return;
    if (this.#columns.length > length) this.#columns = this.#columns.slice(0, length);
    this.#columns.push(column);
  }

  /** Where a column stands or would stand. Rows are mostly without a gap, and grow at their end. */
  #placeOf(column: number): number {
    const columns = this.#columns;
    let high = this.#items.length;
    if (column < high && columns[column] === column) return column;
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
export type ReadonlySparseRow<T> = Omit<SparseRow<T>, 'set' | 'delete'>;
