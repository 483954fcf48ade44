/** How a sheet is printed. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Code of the paper as in the file: 9 is A4, 1 is Letter; null for the printer's. */
  readonly paperSize: number | null;
  /** Percent; null while the sheet is fitted to pages. */
  readonly scale: number | null;
  /** Pages the sheet is fitted to; 0 for as many as needed; null where the scale counts. */
  readonly fitWidth: number | null;
  readonly fitHeight: number | null;
  readonly centerHorizontally: boolean;
  /** In points. */
  readonly leftMargin: number;
  readonly rightMargin: number;
  /** Header and footer with their codes, such as `&CPagina &P di &N`. */
  readonly header: string;
  readonly footer: string;
  /** Rows that people or a program have made begin a page, zero-based, from the top. */
  readonly breaks: readonly number[];
}

export const PLAIN_PAGE: PageLayout = {
  orientation: 'portrait',
  paperSize: null,
  scale: 100,
  fitWidth: null,
  fitHeight: null,
  centerHorizontally: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  header: '',
  footer: '',
  breaks: [],
};
