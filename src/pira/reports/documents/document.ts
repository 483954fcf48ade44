import type { OutputChart } from '../../sheet/outputSheet';

/** The documents that an office makes of a plan. */
export const DOCUMENT_KINDS = ['plan', 'report'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A table of a document: its first row is repeated on every page, its first column names the rows where it says so. */
export interface DocumentTable {
  readonly kind: 'table';
  /** What it shows. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the page's width, one a column. */
  readonly widths: readonly number[];
  /** Columns that hold figures, which stand on the right. */
  readonly figures: readonly number[];
}

/** Label and text, one pair a row. */
export interface DocumentFacts {
  readonly kind: 'facts';
  readonly facts: readonly (readonly [label: string, text: string])[];
}

export interface DocumentChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly form: Extract<OutputChart['kind'], 'ring' | 'bars'>;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly color: string }[];
  /** Its values are shares of 1. */
  readonly isShare: boolean;
  /** What it shows in words, for people who do not see it. */
  readonly description: string;
}

/** A part of a document, from the top to the bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** What the paragraphs below it are about: it never ends a page. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Words that only the office can write: what it is asked for. */
  | { readonly kind: 'asked'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | DocumentTable
  | DocumentFacts
  | DocumentChart;

/** A chapter: a heading of the first level and what stands below it. Wide tables want the page across. */
export interface Chapter {
  readonly title: string;
  readonly isWide: boolean;
  readonly blocks: readonly Block[];
}

/** A document as data: what stands in it, and nothing of how a file holds it. */
export interface Document {
  readonly title: string;
  readonly subtitle: string;
  /** The body's name and its act; what is not known is asked for. */
  readonly body: string;
  readonly act: string;
  /** Without ending. */
  readonly fileName: string;
  readonly contentsTitle: string;
  /** What stands at the foot of a page, with the number of the page and how many there are. */
  readonly page: (p: { page: string; pages: string }) => string;
  readonly chapters: readonly Chapter[];
}
