/** A note or a conversation at a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  /** What was said, each saying under the name of who said it. */
  readonly text: string;
}

/** A place on the sheet: pixels, at 96 per inch, from the start of a row and of a column. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface Image {
  /** Media type, such as image/png. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Something that lies over the cells: a picture, a text box, a chart. */
export interface Overlay {
  /** The top left corner: bound to a cell, or pixels from the first one. */
  readonly from: Anchor | { readonly left: number; readonly top: number };
  /** The corner across, or a size in pixels. */
  readonly to: Anchor | { readonly width: number; readonly height: number };
  /** What it shows, in words; its name where the author gave none. */
  readonly description: string;
  /** Null for what is no picture of a kind that browsers show. */
  readonly image: Image | null;
  /** The text of a text box. */
  readonly text: string;
}

/** What only a screen shows of a sheet. It stays in the file as it is. */
export interface SheetExtras {
  readonly notes: readonly Note[];
  readonly overlays: readonly Overlay[];
}

export const NO_EXTRAS: SheetExtras = { notes: [], overlays: [] };
