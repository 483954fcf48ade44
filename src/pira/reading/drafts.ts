import type { CellRef } from '../sheet/address';
import type {
  Coded,
  Column,
  Field,
  Indicator,
  LeftOut,
  MatrixEntry,
  Objective,
  Resource,
  PlacedAs,
  Weight,
} from '../plan/plan';
import type { Decision } from '../plan/decision';
import type { CellValue } from '../sheet/sheet';
import type { Observation } from '../plan/observation';
import type { Cell } from './lines/lines';
import type { OfficeHeader } from './office/sheetOffice';

/** No text. */
export const NO_FIELD: Field = { text: '', cell: null };

/** No weight. */
export const NO_WEIGHT: Weight = { value: null, field: NO_FIELD };

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An objective of the plan, to which its rows add what they say of it; it is numbered when all are read. */
export interface ObjectiveDraft extends Mutable<Objective> {
  readonly resources: Resource[];
}

/** A cell of a year, before the plan's year is known. */
export interface ValueDraft {
  readonly cell: Cell;
  readonly years: readonly number[];
  readonly ordinal: number | null;
  readonly header: string;
  /** What tells the part of the year where the header does not. */
  readonly withinYear?: string | undefined;
  /** The office says of which year it is. */
  readonly isYearByOffice?: boolean;
}

/** An indicator of the plan, of which the values are read when the plan's year is known. */
export interface IndicatorDraft {
  readonly indicator: Mutable<Indicator>;
  readonly row: number;
  readonly table: TableDraft;
  /** The name of the indicator of which it measures a part; null where it measures a whole. */
  readonly partOf: string | null;
  targets: readonly ValueDraft[];
  readonly levels: readonly ValueDraft[];
  actuals: readonly ValueDraft[];
  readonly bases: readonly ValueDraft[];
  readonly interim: readonly ValueDraft[];
  readonly numerators: readonly ValueDraft[];
  readonly denominators: readonly ValueDraft[];
}

/** A cell and what it was taken for, while its indicator is being read. */
export interface PlacementDraft {
  readonly cell: CellRef;
  readonly as: PlacedAs;
  readonly indicator: IndicatorDraft | null;
}

/** A table while its rows are being read. */
export interface TableDraft {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerFirstRow: number;
  /** Where it has no header of its own: the row in which it begins. */
  readonly startRow: number | null;
  firstRow: number;
  lastRow: number;
  readonly columns: readonly Column[];
  /** The year that the sheet around it speaks of, and the year of reference of a card. */
  readonly scopeYear: number | null;
  /** Whether a heading over the table names that year, among other tables with headings of other years. */
  readonly isYearHeaded: boolean;
  /** The texts that stand over it, the nearest first. */
  readonly headings: readonly string[];
  /** The office says that it, or its sheet, is of the plan. */
  readonly isByOffice: boolean;
  /** What the office says of its header; null where it says nothing. */
  readonly said: OfficeHeader | null;
}

/** Everything read so far, in reading order. */
export interface Draft {
  readonly objectives: ObjectiveDraft[];
  /** Objectives by their printed code; null for a code printed for several. */
  readonly coded: Map<string, ObjectiveDraft | null>;
  readonly indicators: IndicatorDraft[];
  /** Objectives that only a text alone in its row names: without indicators they are none. */
  readonly headings: Set<ObjectiveDraft>;
  readonly tables: TableDraft[];
  observations: Observation[];
  readonly leftOut: LeftOut[];
  readonly placements: PlacementDraft[];
  readonly decisions: Decision[];
  readonly titles: { readonly field: Field; readonly years: readonly number[] }[];
  readonly missions: Coded[];
  readonly programmes: Coded[];
  readonly entries: MatrixEntry[];
  /** Titles of objectives that rows name by their codes only, found beside those codes where nothing else was read. */
  readonly indexed: MatrixEntry[];
  matrixSheet: string | null;
}

/** Nothing read yet. */
export function newDraft(): Draft {
  return {
    objectives: [],
    coded: new Map(),
    indicators: [],
    headings: new Set(),
    tables: [],
    observations: [],
    leftOut: [],
    placements: [],
    decisions: [],
    titles: [],
    missions: [],
    programmes: [],
    entries: [],
    indexed: [],
    matrixSheet: null,
  };
}

/** The text of a cell as a field. */
export function cellField(cell: Cell): Field {
  return { text: cell.tidy, cell };
}

/** The text of some cells as one field; its place is the first of them. */
export function fieldOf(cells: readonly Cell[]): Field {
  const first = cells.find(({ traits }) => !traits.isMissing);
  if (!first) return NO_FIELD;
  if (cells.length === 1) return cellField(first);
  return { text: cells.map(({ tidy }) => tidy).join(' '), cell: first };
}

/** The weight that a cell prints. */
export function weightIn(cell: Cell): Weight {
  return { value: amountOf(cell.value, cell.text), field: cellField(cell) };
}

/** The number in a cell: typed, or printed in Italian; null where it prints none. */
export function amountOf(value: CellValue, text: string): number | null {
  if (typeof value === 'number') return value;
  const digits = /-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+(?:,\d+)?/.exec(text)?.[0];
  if (digits === undefined) return null;
  const number = Number(digits.replaceAll('.', '').replace(',', '.'));
  return text.includes('%') ? number / 100 : number;
}
