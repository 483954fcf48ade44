import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import type { Parts } from './package/parts';

/** The part of a loaded sheet. */
export interface SheetPart {
  readonly path: string;
  /** As it was loaded; what cells say is a stretch of it, so that keeping it costs little. */
  readonly text: string;
  /** Its rows come one after the other, each in one element, and so do the cells in them. */
  readonly isOrdered: boolean;
}

/** The file a book was loaded from; saving starts from it. */
export interface Source {
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly stylesPath: string | null;
  /** A new sheet has none. */
  readonly sheetParts: ReadonlyMap<BookSheet, SheetPart>;
}

const sources = new WeakMap<Book, Source>();

/** Remembers where a book comes from. The book itself knows nothing of files. */
export function rememberSource(book: Book, source: Source): void {
  sources.set(book, source);
}

/** The file a book was loaded from; undefined for one made here. */
export function sourceOf(book: Book): Source | undefined {
  return sources.get(book);
}
