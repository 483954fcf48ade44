import type { CellRef } from '../sheet/address';

/**
 * What the reader noticed while it read: repairs it made and cells it left. Facts with a place, no wording and no
 * severity; the checks turn them into findings.
 */
export type Observation =
  /** Two or more header labels stand in one cell, or one label lies over two cells. */
  | { readonly kind: 'fused-header'; readonly cell: CellRef; readonly text: string }
  /** A label stands empty or is missing over filled cells. */
  | { readonly kind: 'missing-header'; readonly cell: CellRef; readonly field: string }
  /** The header's year stands on the row below it. */
  | { readonly kind: 'split-header'; readonly cell: CellRef; readonly text: string }
  /** A label was recognised although it is misspelt. */
  | {
      readonly kind: 'misspelt-header';
      readonly cell: CellRef;
      readonly text: string;
      readonly field: string;
    }
  /** A value was taken into another field than its header says. */
  | { readonly kind: 'shifted-cell'; readonly cell: CellRef; readonly text: string; readonly field: string }
  /** Two fields stand in one cell; `text` is the part that was taken for `field`. */
  | { readonly kind: 'fused-cell'; readonly cell: CellRef; readonly text: string; readonly field: string }
  /** Several numbered indicators, with as many targets, stand in one row. */
  | { readonly kind: 'packed-row'; readonly cell: CellRef; readonly text: string }
  /** One text lies over two cells. */
  | { readonly kind: 'split-cell'; readonly cell: CellRef; readonly text: string; readonly field: string }
  /** A row or cell of scanning noise. */
  | { readonly kind: 'noise'; readonly cell: CellRef; readonly text: string }
  /** A filled cell inside a table that went into no field. */
  | { readonly kind: 'unread-cell'; readonly cell: CellRef; readonly text: string }
  /** A value was carried down from a merged or blank cell above. */
  | { readonly kind: 'carried-down'; readonly cell: CellRef; readonly field: string }
  /** The header's year is not the plan's year. */
  | { readonly kind: 'header-year'; readonly cell: CellRef; readonly year: number }
  /** The number was not printed but found elsewhere. */
  | {
      readonly kind: 'number-inferred';
      readonly cell: CellRef;
      readonly number: number;
      readonly from: 'reclassification' | 'neighbours';
    }
  /** A column of a table whose header names no field of the plan, so that it was not read. */
  | { readonly kind: 'unread-column'; readonly cell: CellRef; readonly text: string }
  /** A column was read into a field that its header does not say: what stands in it or beside it told the field. */
  | { readonly kind: 'assumed-column'; readonly cell: CellRef; readonly text: string; readonly field: string }
  /** A column of a field that is known but enters nothing: an interim value, a difference. */
  | { readonly kind: 'unused-column'; readonly cell: CellRef; readonly text: string; readonly field: string }
  /** The row can be laid under its header in two ways, so this value was not read. */
  | { readonly kind: 'ambiguous-cell'; readonly cell: CellRef; readonly text: string }
  /** Rows without a header of their own were read as the next ones of the table before them. */
  | { readonly kind: 'continued-table'; readonly cell: CellRef; readonly text: string }
  /** The plan was read as one of `year`; of the two years that it may be of one is measured, the other awaited. */
  | {
      readonly kind: 'doubted-year';
      readonly cell: CellRef;
      readonly year: number;
      readonly measured: number;
      readonly awaited: number;
    }
  /** The target of a column or a card is of several years together; it was read as that of the plan's year. */
  | { readonly kind: 'target-of-years'; readonly cell: CellRef; readonly text: string }
  /** A table has the indicators of another one, and may be a copy of it; both were read. */
  | {
      readonly kind: 'repeated-table';
      readonly cell: CellRef;
      readonly text: string;
      readonly other: CellRef;
    }
  /** A table is named as one of another document than that of another table; both were read. */
  | {
      readonly kind: 'another-document';
      readonly cell: CellRef;
      readonly text: string;
      readonly other: CellRef;
    }
  /** A column looks like targets or actuals but could not be told apart, so it was not read. */
  | { readonly kind: 'ambiguous-column'; readonly cell: CellRef; readonly text: string };
