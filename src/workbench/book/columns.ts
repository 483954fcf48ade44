import { MAX_COLUMNS } from './areas';

/** What a sheet knows of a column besides its cells. */
export interface ColumnLayout {
  /** Characters of the default font, as in the file; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Style of the cells that the column does not hold yet; null where the column has none. */
  readonly style: number | null;
}

/** Neighbouring columns of one layout; first and last are zero-based and included. */
export interface ColumnRun extends ColumnLayout {
  readonly first: number;
  readonly last: number;
  /** Which entry of the loaded file the run comes from; null for a new one. */
  readonly origin: number | null;
}

const PLAIN_COLUMN: ColumnLayout = { width: null, hidden: false, style: null };

/** The columns of a sheet that differ from the default. */
export class Columns {
  #runs: readonly ColumnRun[];
  #changed = false;

  constructor(
    runs: readonly ColumnRun[] = [],
    /** Width in characters of a column without its own. */
    readonly defaultWidth = 9.140625,
  ) {
    this.#runs = runs;
  }

  /** Ascending, without overlap. */
  get runs(): readonly ColumnRun[] {
    return this.#runs;
  }

  get changed(): boolean {
    return this.#changed;
  }

  get(column: number): ColumnLayout {
    return this.#runs.find(({ first, last }) => column >= first && column <= last) ?? PLAIN_COLUMN;
  }

  /** Takes over the columns of another sheet, whose default width may be another one. */
  copyFrom(runs: readonly ColumnRun[], defaultWidth: number): void {
    const isOwnWidth = defaultWidth !== this.defaultWidth;
    const all: ColumnRun[] = [];
    let next = 0;
    const fill = (until: number): void => {
      if (isOwnWidth && next < until)
        all.push({ ...PLAIN_COLUMN, width: defaultWidth, first: next, last: until - 1, origin: null });
    };
    for (const run of runs) {
      fill(run.first);
      all.push({ ...run, width: run.width ?? (isOwnWidth ? defaultWidth : null), origin: null });
      next = run.last + 1;
    }
    fill(MAX_COLUMNS);
    if (all.length === 0) return;
    this.#runs = all;
    this.#changed = true;
  }

  /** Changes the layout of one column and leaves its neighbours as they are. */
  set(column: number, patch: Partial<ColumnLayout>): void {
    const run = this.#runs.find(({ first, last }) => column >= first && column <= last);
    const before = run ?? PLAIN_COLUMN;
    const after = { ...before, ...patch };
    if (before.width === after.width && before.hidden === after.hidden && before.style === after.style)
      return;
    const single: ColumnRun = { ...after, first: column, last: column, origin: run?.origin ?? null };
    const around =
      run === undefined
        ? []
        : [
            { ...run, last: column - 1 },
            { ...run, first: column + 1 },
          ].filter(({ first, last }) => first <= last);
    this.#runs = [...this.#runs.filter((other) => other !== run), ...around, single].sort(
      (a, b) => a.first - b.first,
    );
    this.#changed = true;
  }
}
