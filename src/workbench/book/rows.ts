/** What a sheet knows of a row besides its cells. */
export interface RowLayout {
  /** Points; null for the sheet's default. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the cells that the row does not hold yet; null where the row has none. */
  readonly style: number | null;
}

const PLAIN_ROW: RowLayout = { height: null, hidden: false, style: null };

/** The rows of a sheet that differ from the default. Rows are zero-based. */
export class Rows {
  readonly #layouts: Map<number, RowLayout>;
  readonly #changes = new Set<number>();

  constructor(
    layouts = new Map<number, RowLayout>(),
    /** Height in points of a row without its own. */
    readonly defaultHeight = 15,
  ) {
    this.#layouts = layouts;
  }

  /** Rows edited since the book was loaded. */
  get changes(): ReadonlySet<number> {
    return this.#changes;
  }

  /** Hidden rows, ascending. */
  get hidden(): ReadonlySet<number> {
    const hidden = [...this.#layouts].filter(([, layout]) => layout.hidden).map(([row]) => row);
    return new Set(hidden.sort((a, b) => a - b));
  }

  /** The layouts of their own that some rows have which follow one another: the fewer of rows and layouts are looked at. */
  layoutsAmong(first: number, count: number): readonly RowLayout[] {
    const isAmong = (row: number): boolean => row >= first && row < first + count;
    const rows =
      count < this.#layouts.size
        ? Array.from({ length: count }, (_, down) => first + down)
        : [...this.#layouts.keys()].filter(isAmong);
    return rows.flatMap((row) => this.#layouts.get(row) ?? []);
  }

  /** The last row with a layout of its own; -1 where there is none. */
  get lastRow(): number {
    let last = -1;
    for (const row of this.#layouts.keys()) last = Math.max(last, row);
    return last;
  }

  get(row: number): RowLayout {
    return this.#layouts.get(row) ?? PLAIN_ROW;
  }

  set(row: number, patch: Partial<RowLayout>): void {
    const before = this.get(row);
    const after = { ...before, ...patch };
    if (before.height === after.height && before.hidden === after.hidden && before.style === after.style)
      return;
    this.#layouts.set(row, after);
    this.#changes.add(row);
  }
}
