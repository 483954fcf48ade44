import type { Area } from '../../pira/sheet/address';
import { Cells } from './cells';
import { Charts } from './charts';
import { Columns } from './columns';
import { ConditionalFormats } from './conditionalFormats';
import { Merges } from './merges';
import { type PageLayout, PLAIN_PAGE } from './pageLayout';
import { Rows } from './rows';
import { TrackedValue } from './trackedValue';
import { PLAIN_VIEW, type SheetView } from './sheetView';
import type { Table } from './table';
import { Validations } from './validations';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface AutoFilter {
  readonly area: Area;
  /** A criterion is set, so that rows may be hidden. */
  readonly isFiltering: boolean;
}

/** What a sheet holds besides its cells' own; the defaults are those of an empty sheet. */
export interface SheetContents {
  readonly cells: Cells;
  readonly rows: Rows;
  readonly columns: Columns;
  readonly merges: Merges;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly view: SheetView;
  readonly pageLayout: PageLayout;
  /** #RRGGBB, or null. */
  readonly tabColor: string | null;
  readonly isProtected: boolean;
  readonly autoFilter: AutoFilter | null;
  readonly tables: readonly Table[];
  readonly charts: Charts;
  /** Areas whose cells share one array formula; the first cell holds it. */
  readonly arrayAreas: readonly Area[];
}

/** A sheet of a book. Chart and dialog sheets are sheets without cells: `isWorksheet` is false. */
export class BookSheet {
  readonly cells: Cells;
  readonly rows: Rows;
  readonly columns: Columns;
  readonly merges: Merges;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly view: TrackedValue<SheetView>;
  readonly pageLayout: TrackedValue<PageLayout>;
  readonly tabColor: TrackedValue<string | null>;
  readonly isProtected: TrackedValue<boolean>;
  readonly autoFilter: AutoFilter | null;
  readonly arrayAreas: readonly Area[];
  readonly visibility: TrackedValue<SheetVisibility>;
  readonly tables: Table[];
  readonly charts: Charts;
  /** What the person has selected; kept while the book is open, not in the file. */
  selection: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  readonly #name: TrackedValue<string>;

  constructor(
    /** Unique in the book and never used again. */
    readonly id: number,
    name: string,
    visibility: SheetVisibility = 'visible',
    contents: Partial<SheetContents> = {},
    readonly isWorksheet = true,
  ) {
    this.#name = new TrackedValue(name);
    this.visibility = new TrackedValue<SheetVisibility>(visibility);
    this.cells = contents.cells ?? new Cells();
    this.rows = contents.rows ?? new Rows();
    this.columns = contents.columns ?? new Columns();
    this.merges = contents.merges ?? new Merges();
    this.validations = contents.validations ?? new Validations();
    this.conditionalFormats = contents.conditionalFormats ?? new ConditionalFormats();
    this.view = new TrackedValue(contents.view ?? PLAIN_VIEW);
    this.pageLayout = new TrackedValue(contents.pageLayout ?? PLAIN_PAGE);
    this.tabColor = new TrackedValue(contents.tabColor ?? null);
    this.isProtected = new TrackedValue(contents.isProtected ?? false);
    this.autoFilter = contents.autoFilter ?? null;
    this.tables = [...(contents.tables ?? [])];
    this.charts = contents.charts ?? new Charts();
    this.arrayAreas = contents.arrayAreas ?? [];
  }

  get name(): string {
    return this.#name.value;
  }

  get nameChanged(): boolean {
    return this.#name.changed;
  }

  /** For the book, which lets the formulas follow: use `Book.renameSheet`. */
  setName(name: string): void {
    this.#name.set(name);
  }

  /** The style of a cell: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): number {
    return this.cells.get(row, column)?.style ?? this.newCellStyle(row, column);
  }

  /** The style that a cell takes when it comes into being. */
  newCellStyle(row: number, column: number): number {
    return this.rows.get(row).style ?? this.columns.get(column).style ?? 0;
  }
}
