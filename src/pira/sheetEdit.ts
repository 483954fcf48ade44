import type { Area } from './address';
import type { Day } from './day';

/** What a cell is to hold. */
export type Content =
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
  readonly content: Content;
  /** Number format in en-US codes. */
  readonly format: string;
}

/** A rectangle of cells to write; null leaves a cell as it is. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellEdit | null)[])[];
}

/** What a cell of an input column accepts; the user is warned, never stopped. */
export type Accepts =
  | { readonly kind: 'number' }
  | { readonly kind: 'day' }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface Validation {
  readonly areas: readonly Area[];
  readonly accepts: Accepts;
  /** What the user reads when they enter the cell, and when they typed something else. */
  readonly prompt: string;
  readonly warning: string;
}

/** A look, as text on fill, #RRGGBB. */
export interface Look {
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** A conditional format of ours: where the first cell of the areas meets the condition, it has the look. */
export interface Highlight {
  readonly areas: readonly Area[];
  /** Without `=`, relative to the first cell of the first area. Carries our marker (see reports/marker.ts). */
  readonly condition: string;
  readonly look: Look;
}

export interface Width {
  readonly column: number;
  /** Digits of the normal font. */
  readonly characters: number;
}

/** What is written into one sheet that people made. Whatever is not named here stays as it is. */
export interface SheetEdit {
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly validations: readonly Validation[];
  /** All highlights that the sheet is to have of ours; null leaves those it has. */
  readonly highlights: readonly Highlight[] | null;
  readonly widths: readonly Width[];
  /** Areas whose contents the edit was made from, as they were read: if one differs, the edit is out of date. */
  readonly basis: readonly Basis[];
}

/** Values as they were read, for noticing that a sheet has changed. */
export interface Basis {
  readonly area: Area;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}
