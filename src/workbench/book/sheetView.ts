/** How a sheet is shown. */
export interface SheetView {
  /** Rows and columns that stay in place while the rest scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

export const PLAIN_VIEW: SheetView = {
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  showHeadings: true,
};
