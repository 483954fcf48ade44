import type { Area } from './address';
import type { Day } from './day';
import type { CellValue, Row } from './sheet';

/** What a cell is to hold. */
export type NewContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  /** In en-US notation, with its `=`. Never made from the text of a cell. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Empties the cell. */
  | { readonly kind: 'blank' }
  /** Leaves what stands there; only the format is set. */
  | { readonly kind: 'kept' };

export interface CellEdit {
  readonly content: NewContent;
  /** Number format in en-US codes. */
  readonly format: string;
}

/** A rectangle of cells to write, its first cell at (row, column); null leaves a cell as it is. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Row<CellEdit | null>[];
}

/** What a cell for input accepts. People are warned, never stopped. */
export type Accepts =
  | { readonly kind: 'number' }
  | { readonly kind: 'day' }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface Validation {
  readonly area: Area;
  readonly accepts: Accepts;
  /** What people read when they enter the cell, and when they typed something else. */
  readonly prompt: string;
  readonly warning: string;
}

/** Colours as #RRGGBB. */
export interface Look {
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** A conditional format of ours: the cells of the area that meet the condition have the look. */
export interface Highlight {
  readonly area: Area;
  /** With its `=`, relative to the first cell of the area. Carries our marker (reports/marker.ts). */
  readonly formula: string;
  readonly look: Look;
}

export interface Width {
  readonly column: number;
  /** In digits of the normal font, for texts of its usual size; null for the sheet's usual width. */
  readonly characters: number | null;
}

/** Cells that are to look as another column does in the same rows: font, borders, fill and alignment. */
export interface LookCopy {
  readonly area: Area;
  /** The rows of the area that are meant. */
  readonly rows: readonly number[];
  readonly column: number;
  /** How many rows further up the column has the look: a header over several rows has it in its first. */
  readonly rowsAbove: number;
  /** Headers never hide a part of their text; rows take the colours that they have from end to end. */
  readonly as: 'header' | 'row' | 'blank';
  /** A column at the other end of the table: what a cell at one end alone has is no look of the row. */
  readonly across: number;
  /** Columns of long texts, which are wrapped and begin at the left. */
  readonly prose: readonly number[];
  /** Columns of single words, which stand in the middle unless the table's begin at the left. */
  readonly words: readonly number[];
}

/** Values as they were read, to notice that a sheet has changed since. */
export interface Basis {
  readonly area: Area;
  readonly values: readonly Row<CellValue>[];
}

/** What is printed of a sheet with results: the plan alone, or the results with it. */
export const PRINTED = ['plan', 'results'] as const;
export type Printed = (typeof PRINTED)[number];

/** What is wanted of the print of a sheet: its used cells, and the columns of ours among them or beside them. */
export interface PrintWish {
  readonly what: Printed;
  readonly own: { readonly first: number; readonly last: number };
  readonly used: Area;
}

/** What is written into a sheet that people made. Whatever is not named here stays as it is. */
export interface SheetEdit {
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly validations: readonly Validation[];
  /** All the highlights of ours that the sheet is to have; null leaves those it has. */
  readonly highlights: readonly Highlight[] | null;
  readonly widths: readonly Width[];
  readonly lookCopies: readonly LookCopy[];
  /** Areas of single columns that lose the validation that we gave them. */
  readonly plain?: readonly Area[];
  /** What of the sheet is printed; left as it is where it is not said. */
  readonly printed?: PrintWish | null;
  /** What the edit was made from: if one of these areas has changed, the edit is out of date. */
  readonly basis: readonly Basis[];
}
