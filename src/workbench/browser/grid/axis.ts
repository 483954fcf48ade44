/** Where the rows, or the columns, of a sheet lie: pixels from the first one's start. */
export class Axis {
  readonly #ends: Float64Array;

  /** Takes the size in pixels of each row or column; a hidden one has none. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#ends = new Float64Array(count);
    let end = 0;
    for (let index = 0; index < count; index++) {
      end += sizeOf(index);
      this.#ends[index] = end;
    }
  }

  get length(): number {
    return this.start(this.count);
  }

  /** Start of a row or column; the end of the last one for those beyond. */
  start(index: number): number {
    return index <= 0 ? 0 : (this.#ends[Math.min(index, this.count) - 1] ?? 0);
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Pixels that several neighbours take. */
  span(first: number, count: number): number {
    return this.start(first + count) - this.start(first);
  }

  /** The row or column at a place; the nearest where the place lies outside. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
