import type { Area } from '../../pira/sheet/address';
import { TrackedValue } from './trackedValue';

/** How the values of a chart are drawn; `other` for every kind that is kept but not drawn here. */
export type ChartKind = 'column' | 'bar' | 'line' | 'pie' | 'doughnut' | 'other';
export type LegendPosition = 'bottom' | 'left' | 'right' | 'top';

/** An area of a sheet that a chart shows; without a sheet it is the chart's own. */
export interface ChartRange {
  readonly sheet: string | null;
  readonly area: Area;
}

export interface ChartSeries {
  /** The cell with its name. */
  readonly name: ChartRange | null;
  readonly categories: ChartRange | null;
  readonly values: ChartRange;
  /** #RRGGBB; null for a colour of the theme. */
  readonly color: string | null;
  /** A line of dashes. */
  readonly isDashed: boolean;
  /** The colour of the marks on a line, as #RRGGBB; null for one of the theme. */
  readonly markColor: string | null;
  /** Colours of single values by their place, such as the parts of a ring. */
  readonly pointColors: readonly { readonly place: number; readonly color: string }[];
}

interface ValueAxis {
  readonly isVisible: boolean;
  /** Null where the values decide. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface ChartState {
  readonly name: string;
  readonly kind: ChartKind;
  /** "" for none. */
  readonly title: string;
  readonly legend: LegendPosition | null;
  readonly series: readonly ChartSeries[];
  readonly showsValues: boolean;
  readonly valueAxis: ValueAxis;
  /** The first category stands where the last one would. */
  readonly isReversed: boolean;
  /** The cells it lies over. */
  readonly area: Area;
}

/** Where a loaded chart stands in the file. */
export interface ChartOrigin {
  readonly drawing: string;
  readonly part: string;
  /** The relationship of the drawing that leads to the part. */
  readonly relationshipId: string;
}

/** A chart over the cells of a sheet. */
export class Chart extends TrackedValue<ChartState> {
  constructor(
    state: ChartState,
    /** Unique on its sheet. */
    readonly id: number,
    /** Null for a chart made here. */
    readonly origin: ChartOrigin | null,
  ) {
    super(state);
  }
}

/** The charts of a sheet, the lowest first. */
export class Charts {
  #all: readonly Chart[];
  #removed: readonly ChartOrigin[] = [];
  #nextId: number;

  constructor(loaded: readonly Chart[] = []) {
    this.#all = loaded;
    this.#nextId = 1 + loaded.reduce((highest, { id }) => Math.max(highest, id), 0);
  }

  get all(): readonly Chart[] {
    return this.#all;
  }

  /** Charts made here, which the file does not have yet. */
  get added(): readonly Chart[] {
    return this.#all.filter(({ origin }) => origin === null);
  }

  /** Charts of the file that were deleted. */
  get removed(): readonly ChartOrigin[] {
    return this.#removed;
  }

  get changed(): boolean {
    return this.#removed.length > 0 || this.added.length > 0;
  }

  add(state: Omit<ChartState, 'name'>): Chart {
    const id = this.#nextId++;
    const chart = new Chart({ ...state, name: `Grafico ${id}` }, id, null);
    this.#all = [...this.#all, chart];
    return chart;
  }

  remove(chart: Chart): void {
    this.#all = this.#all.filter((other) => other !== chart);
    if (chart.origin !== null) this.#removed = [...this.#removed, chart.origin];
  }
}
