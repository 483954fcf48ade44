import type { Area } from './address';
import type { CellEdit, Highlight, Validation } from './sheetEdit';

/** How a cell of a sheet of ours looks; the looks are in reports/paper/styles.ts. */
export type CellStyle =
  | 'title'
  | 'remark'
  | 'section'
  | 'head'
  | 'label'
  | 'label-figure'
  | 'label-centred'
  | 'strong'
  | 'strong-plain'
  | 'text'
  | 'figure'
  | 'centred'
  | 'input'
  | 'met'
  | 'partly-met'
  | 'not-met'
  | 'not-measured'
  | 'not-evaluable';

export interface OutputCell extends CellEdit {
  readonly style: CellStyle;
}

/** One row of a sheet of ours, from column A on; null leaves a cell empty. */
export interface OutputRow {
  readonly cells: readonly (OutputCell | null)[];
  /** In points. */
  readonly height: number;
}

/** A chart over a table of a sheet of ours: names of series in its first row, of categories in its first column. */
export interface OutputChart {
  /** By which it is known again; unique on its sheet. */
  readonly name: string;
  readonly title: string;
  /** Parts of a whole, lying bars, columns of several series beside each other, or lines over years with their aims dashed. */
  readonly kind: 'ring' | 'bars' | 'columns' | 'lines';
  readonly source: Area;
  /** The cells it lies over. */
  readonly area: Area;
  /** Of the parts of a ring, else of the series, as #RRGGBB. */
  readonly colors: readonly string[];
  /** Its values are shares of 1, so that bars can be compared between charts. */
  readonly isShare: boolean;
}

/** How a sheet comes on paper: percent of its size, and the rows that begin pages, zero-based. */
export interface PageFit {
  readonly scale: number;
  readonly breaks: readonly number[];
  /** The column that is repeated on pages beside the first; null for none. */
  readonly titleColumn: number | null;
}

/** A whole sheet that we make, ready to be written and printed: A4 across. */
export interface OutputSheet {
  /** What cells for input accept. */
  readonly validations?: readonly Validation[];
  /** Only cells for input can be changed, and some columns are hidden; in a file of its own. */
  readonly protection?: { readonly hiddenColumns: readonly number[] };
  /** The name wanted; where a user's sheet has it, ours takes another one. */
  readonly name: string;
  /** Widths of the columns from A on, in digits of the normal font. */
  readonly widths: readonly number[];
  readonly rows: readonly OutputRow[];
  readonly merges: readonly Area[];
  /** Rows repeated on every page and held in place on the screen, from the first; null where none are. */
  readonly headRows: { readonly first: number; readonly count: number; readonly frozen: boolean } | null;
  /** A table with filters over headers in its first row. */
  readonly table: { readonly name: string; readonly area: Area } | null;
  readonly highlights: readonly Highlight[];
  readonly charts: readonly OutputChart[];
  readonly page: PageFit;
  /** Who publishes it and by which act, printed at the head of every page; "" where it is not known. */
  readonly imprint?: { readonly body: string; readonly act: string };
}
