import type { CellValue } from '../../pira/sheet/sheet';
import type { FontPatch } from './cellFormat';

/** One cell of the workbook. Cells are values: an edit replaces the cell. */
export interface BookCell {
  /** The constant, or the last known result of the formula; null where it is not known. */
  readonly value: CellValue;
  /** The formula with its `=`, in en-US notation; null in a cell without one. */
  readonly formula: string | null;
  /** Index into the book's styles. */
  readonly style: number;
  /** The pieces of a text in several fonts, as loaded; an edit of the content replaces them. */
  readonly runs?: readonly TextRun[];
  /** The file says that the number is a date: it is shown as one also where the style says nothing. */
  readonly isDate?: true;
}

/** A piece of a text, and what of its font differs from that of the cell. */
export interface TextRun {
  readonly text: string;
  readonly font: FontPatch;
  readonly position: 'baseline' | 'superscript' | 'subscript';
}

/** What an edit puts into a cell, its style left alone. */
export type CellContent = Pick<BookCell, 'value' | 'formula'>;

export const EMPTY: CellContent = { value: null, formula: null };

/** True when two cell values are the same, errors compared by their code. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return a === b;
}
